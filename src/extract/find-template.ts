// Finds by the document alone which of some templates a page has, and where its text is.
import type { TemplateSigns } from '../sites/site.ts';
import { find, findAll, textOf } from './dom.ts';

/** The title of Sina's page for missing articles (HTTP 404, or 200 after a redirect). */
const MISSING = /^\s*(?:页面没有找到|404\b)/;

/** Broken imports leave an empty body before the true one. */
function longest(bodies: NodeListOf<Element>): Element | null {
  if (bodies.length < 2) return bodies[0] ?? null;
  return [...bodies].reduce((most, body) => (textOf(body).length > textOf(most).length ? body : most));
}

const isThere = (document: Document, witness: TemplateSigns['witnesses'][number]): boolean =>
  typeof witness === 'string' ? find(document, witness) !== null : witness.some((selector) => find(document, selector) !== null);

/** Whether the page's title says that there is no article. */
export function isTitledMissing(document: Document): boolean {
  const title = find(document, 'title');
  return title !== null && MISSING.test(textOf(title));
}

/** The first template all of whose witnesses are there, with its body. */
export function findTemplate<Signs extends TemplateSigns>(
  document: Document,
  templates: readonly Signs[],
): { template: Signs; body: Element } | null {
  for (const template of templates) {
    if (!template.witnesses.every((witness) => isThere(document, witness))) continue;
    for (const selector of template.body) {
      const body = longest(findAll(document, selector));
      if (body !== null) return { template, body };
    }
  }
  return null;
}

/** The page says that there is no article, and it holds none. Most pages are asked for their title alone. */
export function isMissing(document: Document, templates: readonly TemplateSigns[]): boolean {
  return isTitledMissing(document) && findTemplate(document, templates) === null;
}
