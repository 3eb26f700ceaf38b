// What was removed from the page, thing by thing, each with a number that stays its own as long as the page lives.
import { findAll, parentOf, textOf } from '../extract/dom.ts';
import { saidBy } from '../extract/removed.ts';
import type { PageItem } from '../messages/contract.ts';
import type { NoiseRule, RemovedBy } from '../sites/site.ts';

/** More are counted and not listed: nobody puts back the five-hundredth ad. */
export const MOST_LISTED = 500;

export interface Removed {
  element: Element;
  rule: RemovedBy;
}

const numbers = new WeakMap<Element, number>();
let last = 0;

/** The first asking gives an element its number. */
export function numberOf(element: Element): number {
  const known = numbers.get(element);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(element, last);
  return last;
}

/** `isBack`: the reader has put it back, and may have it taken away again. */
export function itemOf({ element, rule }: Removed, isBack: boolean): PageItem {
  return { item: numberOf(element), rule: rule.id, category: rule.category, text: textOf(element) === '' ? '' : saidBy(element), isBack };
}

/** What style hides now: the outermost elements, each under the first rule that means it. */
export function hiddenBy(rules: readonly NoiseRule[], document: Document, isKept: (element: Element) => boolean): Removed[] {
  const found = new Map<Node, NoiseRule>();
  for (const rule of rules) {
    if (rule.text !== undefined) continue;
    for (const element of findAll(document, rule.select)) if (!found.has(element) && !isKept(element)) found.set(element, rule);
  }
  const isNested = (element: Node): boolean => {
    for (let outer = parentOf(element); outer !== null; outer = parentOf(outer)) if (found.has(outer)) return true;
    return false;
  };
  return [...found].filter(([element]) => !isNested(element)).map(([element, rule]) => ({ element: element as Element, rule }));
}
