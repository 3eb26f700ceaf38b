// Reads which page of an article in several pages this is, and where the others are.
import { PAGINATIONS } from '../sites/pagination.ts';
import { attribute, find, findAll, textOf } from './dom.ts';
import { findTaken } from './fields.ts';
import { fold, readUrl } from './values.ts';

/** More pages than any article has; a larger number is no number of a page. */
const MOST_PAGES = 200;

const ANY_BOX = PAGINATIONS.map(({ select }) => select).join();

export interface PageNumber {
  number: number;
  count: number;
  /** The addresses of the other pages, by number. */
  addresses: Map<number, string>;
}

function numberIn(element: Element | null): number {
  const text = element === null ? '' : fold(textOf(element));
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return number <= MOST_PAGES ? number : 0;
}

/** Null for an article in one page. The numbers are noise themselves: they stand in what was taken off the body, or still in it. */
export function readPageNumber(places: readonly Element[], address: string): PageNumber | null {
  // Hardly an article has pages: one question for all of them.
  if (findTaken(ANY_BOX, places) === null) return null;
  for (const { select, current } of PAGINATIONS) {
    const box = findTaken(select, places);
    const number = box === null ? 0 : numberIn(find(box, current));
    if (box === null || number === 0) continue;
    const addresses = new Map<number, string>();
    for (const link of findAll(box, 'a')) {
      const other = numberIn(link);
      const target = readUrl(attribute(link, 'href'), address);
      if (other > 0 && other !== number && target !== '') addresses.set(other, target);
    }
    if (addresses.size > 0) return { number, count: Math.max(number, ...addresses.keys()), addresses };
  }
  return null;
}
