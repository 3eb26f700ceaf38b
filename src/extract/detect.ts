// Tells by the document alone which template a page has, and where its text is; or that the page says there is no article.
import type { Template } from '../sites/site.ts';
import { TEMPLATES } from '../sites/templates.ts';
import { findTemplate, isTitledMissing } from './find-template.ts';

export type Detected = { template: Template; body: Element } | { template: null; missing: boolean };

/** The first template all of whose witnesses are there, with its body. */
export function detect(document: Document): Detected {
  return findTemplate(document, TEMPLATES) ?? { template: null, missing: isTitledMissing(document) };
}
