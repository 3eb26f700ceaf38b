// Tells by the document alone which template a page has, and where its text is.
import type { Template } from '../sites/site.ts';
import { TEMPLATES } from '../sites/templates.ts';
import { find, findAll, textOf } from './dom.ts';

/** The title of Sina's page for missing articles (HTTP 404, or 200 after a redirect). */
const MISSING = /^\s*(?:页面没有找到|404\b)/;

export type Detected = { template: Template; body: Element } | { template: null; missing: boolean };

/** Broken imports leave an empty body before the true one. */
function longest(bodies: NodeListOf<Element>): Element | null {
  if (bodies.length < 2) return bodies[0] ?? null;
  return [...bodies].reduce((most, body) => (textOf(body).length > textOf(most).length ? body : most));
}

const isThere = (document: Document, witness: Template['witnesses'][number]): boolean =>
  typeof witness === 'string' ? find(document, witness) !== null : witness.some((selector) => find(document, selector) !== null);

function isTitledMissing(document: Document): boolean {
  const title = find(document, 'title');
  return title !== null && MISSING.test(textOf(title));
}

/** The first template all of whose witnesses are there, with its body. */
export function detect(document: Document): Detected {
  for (const template of TEMPLATES) {
    if (!template.witnesses.every((witness) => isThere(document, witness))) continue;
    for (const selector of template.body) {
      const body = longest(findAll(document, selector));
      if (body !== null) return { template, body };
    }
  }
  return { template: null, missing: isTitledMissing(document) };
}

/** The same, sooner where there is no such title. */
export function isMissing(document: Document): boolean {
  const detected = isTitledMissing(document) ? detect(document) : null;
  return detected !== null && detected.template === null;
}
