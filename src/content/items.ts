// What was removed from the page, thing by thing, each with a number that stays its own as long as the page lives.
import { contains, findAll, textOf } from '../extract/dom.ts';
import { ruleFor } from '../extract/noise.ts';
import { saidBy } from '../extract/removed.ts';
import { indexOf } from '../extract/rule-index.ts';
import type { PageItem } from '../messages/contract.ts';
import type { NoiseRule, RemovedBy } from '../sites/site.ts';

/** More are counted and not listed: nobody puts back the five-hundredth ad. */
const MOST_LISTED = 500;

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
function itemOf({ element, rule }: Removed, isBack: boolean): PageItem {
  return { item: numberOf(element), rule: rule.id, category: rule.category, text: textOf(element) === '' ? '' : saidBy(element), isBack };
}

/** What the reader has put back first, then what is removed; of very many the first ones. */
export function itemsOf(kept: ReadonlyMap<Element, RemovedBy>, removed: readonly Removed[]): PageItem[] {
  const back = [...kept].map(([element, rule]) => itemOf({ element, rule }, true));
  return [...back, ...removed.slice(0, MOST_LISTED - back.length).map((one) => itemOf(one, false))];
}

/** The rules that hid when it was last asked: as long as they are the same ones, so is the list, and what is known of it holds. */
let asked: readonly NoiseRule[] = [];

function hidingOf(rules: readonly NoiseRule[]): readonly NoiseRule[] {
  const hiding = rules.filter(({ text }) => text === undefined);
  if (hiding.length !== asked.length || hiding.some((rule, at) => rule !== asked[at])) asked = hiding;
  return asked;
}

/** What style hides now: the outermost elements, each under the first rule that means it. */
export function hiddenBy(rules: readonly NoiseRule[], document: Document, isKept: (element: Element) => boolean): Removed[] {
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
