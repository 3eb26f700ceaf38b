// What style hides on the page now, thing by thing.
import { contains, findAll } from '../extract/dom.ts';
import { ruleFor } from '../extract/noise.ts';
import { indexOf } from '../extract/rule-index.ts';
import type { NoiseSigns, RemovedBy } from '../sites/site.ts';

export interface Removed {
  element: Element;
  rule: RemovedBy;
}

/** The rules that hid when it was last asked: as long as they are the same ones, so is the list, and what is known of it holds. */
let asked: readonly NoiseSigns[] = [];

function hidingOf(rules: readonly NoiseSigns[]): readonly NoiseSigns[] {
  const hiding = rules.filter(({ text }) => text === undefined);
  if (hiding.length !== asked.length || hiding.some((rule, at) => rule !== asked[at])) asked = hiding;
  return asked;
}

/** What style hides now: the outermost elements, each under the first rule that means it. */
export function hiddenBy(rules: readonly NoiseSigns[], document: Document, isKept: (element: Element) => boolean): Removed[] {
  const hiding = hidingOf(rules);
  const found: Removed[] = [];
  if (hiding.length === 0) return found;
  // One look through the page for all rules, in document order: what is inside the last one found is hidden with it.
  for (const element of findAll(document, indexOf(hiding).suspects)) {
    const last = found.at(-1)?.element;
    if (last !== undefined && contains(last, element)) continue;
    const rule = isKept(element) ? null : ruleFor(element, hiding);
    if (rule !== null) found.push({ element, rule });
  }
  return found;
}
