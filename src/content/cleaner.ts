// All that looks into a page and takes something out of it: only pages that may be articles need it, and only once their text is there.
import { findTemplate, isMissing } from '../extract/find-template.ts';
import { RuleIndex } from '../extract/rule-index.ts';
import { WITNESSED } from '../sites/at-start.ts';
import type { NoiseSigns } from '../sites/site.ts';
import type { Hidden } from './curtain.ts';
import { type FirstLook, firstLook, ownLines } from './first-look.ts';
import { hiddenBy, type Removed } from './hidden.ts';
import { type Changes, LateWatch } from './late-watch.ts';
import type { OwnLine } from './own-lines.ts';
import type { RulesInForce } from './rules-in-force.ts';
import { Taker } from './taker.ts';

type IsKept = (element: Element) => boolean;

export interface Cleaner {
  look(document: Document): FirstLook;
  /** Whether the document has the text of an article. */
  hasText(document: Document): boolean;
  /** Whether the document says that its article is gone. */
  isMissing(document: Document): boolean;
  ownLines(body: Element): OwnLine[];
  taker(document: Document, body: Element, rules: RulesInForce, isKept: IsKept): Taker;
  watch(document: Document, body: Element, hear: (changes: Changes) => void): LateWatch;
  hidden(hidden: Hidden, document: Document, body: Element | null, isKept: IsKept): Removed[];
}

/** By these rules, which the first script has already. */
export function makeCleaner(rules: readonly NoiseSigns[]): Cleaner {
  const noise = new RuleIndex(rules);
  return {
    look: (document) => firstLook(document, noise),
    hasText: (document) => findTemplate(document, WITNESSED) !== null,
    isMissing: (document) => isMissing(document, WITNESSED),
    ownLines: (body) => ownLines(body, noise),
    taker: (document, body, inForce, isKept) => new Taker({ document, body, noise, isKept }, inForce),
    watch: (document, body, hear) => new LateWatch(document, body, hear),
    hidden: (hidden, document, body, isKept) => hiddenBy(hidden, noise, { document, body, isKept }),
  };
}
