// All that looks into a page for what should go: only pages that may be articles need it, and only once their text is there.
import { BodyLength } from '../extract/body-length.ts';
import { findTemplate, isMissing } from '../extract/find-template.ts';
import { type Among, findNoise, isTooMuch, ruleFor } from '../extract/noise.ts';
import { findSpans } from '../extract/noise-spans.ts';
import { RuleIndex } from '../extract/rule-index.ts';
import { KEYS, WITNESSED } from '../sites/at-start.ts';
import type { NoiseSigns, RemovedBy } from '../sites/site.ts';
import { type FirstLook, firstLook, ownLines } from './first-look.ts';
import type { OwnLine } from './own-lines.ts';

/** What the rules mean in a page. The rest, above all what few pages ever come to, is in the first script, which is read only as far as it is used. */
export interface NoiseFinder {
  /** The outermost elements below `root` that some of the rules take. `length` is that of its text, in UTF-16 units. */
  noiseIn(root: Element, length: number, among: Among): ReadonlyMap<Element, NoiseSigns>;
  /** What stands between comments that call it an advert. */
  spansIn(body: Element): ReadonlyMap<Element, RemovedBy>;
  ruleFor(element: Element, among: Among): NoiseSigns | null;
  /** Whether a removal would cost the reader prose. `bodyLength` is in UTF-16 units. */
  isTooMuch(element: Element, bodyLength: number): boolean;
}

export interface Cleaner extends NoiseFinder {
  look(document: Document): FirstLook;
  /** Whether the document has the text of an article. */
  hasText(document: Document): boolean;
  /** Whether the document says that its article is gone. */
  isMissing(document: Document): boolean;
  ownLines(body: Element): OwnLine[];
}

/** By these rules, which the first script has already: all of the site data. */
export function makeCleaner(rules: readonly NoiseSigns[]): Cleaner {
  const noise = new RuleIndex(rules, KEYS);
  return {
    look: (document) => firstLook(document, noise),
    hasText: (document) => findTemplate(document, WITNESSED) !== null,
    isMissing: (document) => isMissing(document, WITNESSED),
    ownLines: (body) => ownLines(body, noise),
    noiseIn: (root, length, among) => findNoise(root, noise, length, among).taken,
    spansIn: (body) => findSpans(body).taken,
    ruleFor: (element, among) => ruleFor(element, noise, among),
    // Counted already, so that no body has to be asked.
    isTooMuch: (element, bodyLength) => isTooMuch(element, new BodyLength(element, bodyLength)),
  };
}
