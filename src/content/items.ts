// What was removed from the page, thing by thing, each with a number that stays its own as long as the page lives.
import { attribute, find, matches, textOf } from '../extract/dom.ts';
import { saidBy } from '../extract/removed.ts';
import { readUrl } from '../extract/values.ts';
import type { PageItem } from '../messages/contract.ts';
import type { RemovedBy } from '../sites/site.ts';
import type { Removed } from './hidden.ts';
import { named } from './rule-names.ts';

/** More are counted and not listed: nobody puts back the five-hundredth ad. */
const MOST_LISTED = 500;

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

const SHOWING = 'iframe[src], img[src]';

/** The host of the first frame or picture: all by which a reader knows a thing without words. */
function hostOf(element: Element): string {
  const showing = matches(element, SHOWING) ? element : find(element, SHOWING);
  const url = showing === null ? '' : readUrl(attribute(showing, 'src'), element.baseURI);
  return url === '' ? '' : new URL(url).hostname;
}

/** `isBack`: the reader has put it back, and may have it taken away again. */
function itemOf({ element, rule }: Removed, isBack: boolean): PageItem {
  const text = textOf(element) === '' ? '' : saidBy(element);
  return { item: numberOf(element), rule: named(rule).id, category: rule.category, text, from: text === '' ? hostOf(element) : '', isBack };
}

/** What the reader has put back first, then what is removed; of very many the first ones. */
export function itemsOf(kept: ReadonlyMap<Element, RemovedBy>, removed: readonly Removed[]): PageItem[] {
  const back = [...kept].map(([element, rule]) => itemOf({ element, rule }, true));
  return [...back, ...removed.slice(0, MOST_LISTED - back.length).map((one) => itemOf(one, false))];
}
