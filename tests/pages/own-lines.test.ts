// The short look at a text finds the same lines of Sina's own as the whole reading, on every page that there is.
import { describe, expect, it } from 'vitest';
import { firstLook } from '../../src/content/first-look.ts';
import { named } from '../../src/content/rule-names.ts';
import { ALL_NOISE } from '../../src/content/rules-in-force.ts';
import { detect } from '../../src/extract/detect.ts';
import { textOf } from '../../src/extract/dom.ts';
import { extract, readLines } from '../../src/extract/extract.ts';
import { fold } from '../../src/extract/values.ts';
import { DROPPED } from '../../src/sites/at-start.ts';
import { ADDRESS, BAD_INPUTS, BOUND } from '../generator/bad-inputs.ts';
import { indexOf } from '../generator/index-of.ts';
import { generatePage } from '../generator/page.ts';
import { SEEDS } from '../generator/seeds.ts';
import { BAD_PAGES, STORIES } from '../newsstand/contents.ts';
import { EXTRA_PAGES } from './extra/contents.ts';
import { documentOf } from './read-page.ts';

/** The one page of ten megabytes takes jsdom minutes. */
const TOO_LARGE_HERE = ['ten-megabytes'];
const PAGES = [
  ...[...STORIES, ...BAD_PAGES]
    .filter(({ name }) => !TOO_LARGE_HERE.includes(name))
    .map(({ name, url, reply }) => ({ name, address: url, open: () => documentOf(reply()) })),
  ...EXTRA_PAGES.map(({ name, address, html }) => ({ name, address, open: () => documentOf({ body: html }) })),
  ...BAD_INPUTS.filter(({ where }) => where === 'everywhere').map(({ name, build }) => ({ name: `with ${name}`, address: ADDRESS, open: build })),
  ...SEEDS.map((seed) => {
    const { url, html } = generatePage(seed, { noise: true });
    return { name: `of seed ${seed}`, address: url, open: () => documentOf({ body: html }) };
  }),
];

/** Only the code of an offer goes with the line beside it. */
const leavesPicture = (element: Element, category: string | null): boolean =>
  category !== 'qr' && category !== 'promo' && element.querySelector('img') !== null;

/** What the whole reading drops and is the whole of an element. */
function droppedByReading(body: Element, address: string) {
  return readLines(body, address, []).dropped.flatMap(({ line, rule }) =>
    line.element !== body && fold(textOf(line.element)) === fold(line.text) && !leavesPicture(line.element, rule.category)
      ? [{ rule: rule.id, text: fold(line.text) }]
      : [],
  );
}

const noise = indexOf(ALL_NOISE);

describe('a short look', () => {
  const found = new Set<string>();

  it.each(PAGES)('sees the same lines of Sina’s own on the page $name, and the same problem', ({ address, open }) => {
    const document = open();
    const start = performance.now();
    const seen = firstLook(document, noise);
    expect(performance.now() - start).toBeLessThan(BOUND);
    const { problem } = extract(document, { address, by: 'document' });
    if (seen.problem !== null) {
      expect(seen.problem).toBe(problem);
      return;
    }
    if (!seen.isShort) expect(problem).toBeNull();
    const detected = detect(document);
    if (!('body' in detected)) throw new Error('a page with a text has a template');
    const lines = seen.lines().map(({ element, rule }) => ({ rule: named(rule).id, text: fold(textOf(element)) }));
    expect(lines).toEqual(droppedByReading(detected.body, address));
    for (const { rule } of lines) found.add(rule);
  });

  it('has seen every line that there is a rule for', () => {
    const known = DROPPED.map(({ category }, at) => named({ id: `line:${at}`, category }).id);
    expect(known.filter((id) => !found.has(id))).toEqual([]);
  });
});
