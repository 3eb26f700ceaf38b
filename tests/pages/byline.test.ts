// Read mode shows the byline alone of what stands around the text: what was read as medium or time from a place on the page is in it.
import { expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { nameOfPlace } from '../../src/sites/place.ts';
import type { Template } from '../../src/sites/site.ts';
import { TEMPLATES } from '../../src/sites/templates.ts';
import { allPages } from './all-pages.ts';

const templates = new Map<string, Template>(TEMPLATES.map((template) => [template.id, template]));

/** The element that states a field, where one of the page does. */
function placeOf(document: Document, template: Template, field: 'source' | 'date', stated: string | undefined): Element | null {
  const pick = template.fields[field].find((place) => nameOfPlace(place) === stated);
  return pick === undefined || !('select' in pick) || pick.select === 'title' ? null : document.querySelector(pick.select);
}

const MINUTE = 60_000;

it('the byline holds the medium and the time wherever they are read beside the text', { timeout: MINUTE }, () => {
  const missing: string[] = [];
  let held = 0;
  for (const { name, address, document } of allPages()) {
    const { article } = extract(document, { address, by: 'document' });
    const template = templates.get(article?.template ?? '');
    if (!article || !template) continue;
    const byline = template.byline.flatMap((select) => document.querySelector(select) ?? []);
    for (const field of ['source', 'date'] as const) {
      const place = placeOf(document, template, field, article.stated[field]);
      if (place === null) continue;
      held += 1;
      if (!byline.some((element) => element.contains(place) || place.contains(element)))
        missing.push(`${name}, ${template.id}: ${article.stated[field]}`);
    }
  }
  expect(missing).toEqual([]);
  expect(held).toBeGreaterThan(150);
});
