// Reads which page of an article in several pages this is, and where the others are.
import { NOISE_IN_BODY } from '../sites/noise-in-body.ts';
import { attribute, findAll, hasClass, nameOf, textOf } from './dom.ts';
import type { Found } from './noise.ts';
import { fold, readUrl } from './values.ts';

/** More pages than any article has; a larger number is no number of a page. */
const MOST_PAGES = 200;

/** The class of this page's number, by the rules that take boxes of numbers. */
const CURRENT = new Map(NOISE_IN_BODY.flatMap(({ id, current }) => (current === undefined ? [] : [[id, current] as const])));

export interface PageNumber {
  number: number;
  count: number;
  /** The addresses of the other pages, by number. */
  addresses: Map<number, string>;
}

function numberIn(element: Element): number {
  const text = fold(textOf(element));
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return number <= MOST_PAGES ? number : 0;
}

/** Null where the box does not say which page this is, or knows of no other. */
function numbersIn(box: Element, current: string, address: string): PageNumber | null {
  const addresses = new Map<number, string>();
  let own = 0;
  for (const element of findAll(box, '*')) {
    const isLink = nameOf(element) === 'a';
    if (!isLink && (own > 0 || !hasClass(element, current))) continue;
    const number = numberIn(element);
    if (!isLink) own = number;
    const target = isLink && number > 0 ? readUrl(attribute(element, 'href'), address) : '';
    if (target !== '') addresses.set(number, target);
  }
  addresses.delete(own);
  return own === 0 || addresses.size === 0 ? null : { number: own, count: Math.max(own, ...addresses.keys()), addresses };
}

/** Null for an article in one page. The numbers are noise themselves: they stand among what rules have taken off the page. */
export function readPageNumber(taken: Iterable<Found>, address: string): PageNumber | null {
  for (const { element, rule } of taken) {
    const current = CURRENT.get(rule.id);
    const numbers = current === undefined ? null : numbersIn(element, current, address);
    if (numbers !== null) return numbers;
  }
  return null;
}
