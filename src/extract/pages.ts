// Reads which page of an article in several pages this is, and where the others are.
import { PAGINATIONS } from '../sites/pagination.ts';
import { attribute, find, findAll, matches, textOf } from './dom.ts';
import { fold, readUrl } from './values.ts';

/** More pages than any article has; a larger number is no number of a page. */
const MOST_PAGES = 200;

const ANY_BOX = PAGINATIONS.map(({ select }) => select).join();
const ANY_CURRENT = PAGINATIONS.map(({ current }) => current).join();

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

/** Hardly an article has pages: one question for all kinds of boxes. */
function boxesIn(places: readonly Element[]): Element[] {
  return places.flatMap((place) => (matches(place, ANY_BOX) ? [place] : [...findAll(place, ANY_BOX)]));
}

/** Null for an article in one page. The numbers are noise themselves: they stand in what was taken off the body, or still in it. */
export function readPageNumber(places: readonly Element[], address: string): PageNumber | null {
  for (const box of boxesIn(places)) {
    const number = numberIn(find(box, ANY_CURRENT));
    if (number === 0) continue;
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
