// Which of the saved articles the list shows, in what order, and how many there are of each kind.
import type { ArticleRow } from '../shelf/record.ts';
import { nameOrder } from '../ui/sorting.ts';
import { monthName } from '../ui/times.ts';

/** The fixed parts of the library. Nothing of the trash is in any but `trash`. */
export const PLACES = ['all', 'unread', 'starred', 'trash'] as const;
export type Place = (typeof PLACES)[number];

/** By what a list can be narrowed; the words for each are in `_locales` under `facet_<name>`. */
export const FACETS = ['stock', 'source', 'month', 'tag', 'channel'] as const;
export type Facet = (typeof FACETS)[number];

export const ORDERS = ['saved', 'date', 'title', 'length'] as const;
export type Order = (typeof ORDERS)[number];

/** `value` is the key of a facet's entry. */
export type View = { place: Place; facet: Facet | null; value: string };

export const EVERYTHING: View = { place: 'all', facet: null, value: '' };

interface Entry {
  value: string;
  name: string;
  count: number;
}
export type Counts = { places: Record<Place, number>; facets: Record<Facet, Entry[]> };

/** The values of one facet that an article has, each with the name that readers see. */
const VALUES: Record<Facet, (row: ArticleRow) => [value: string, name: string][]> = {
  stock: (row) => row.stocks.map(({ market, code, name }) => [market + code, `${code} ${name}`]),
  source: (row) => (row.source === '' ? [] : [[row.source, row.source]]),
  month: (row) => [monthOf(row)].map((month) => [month, month]),
  tag: (row) => row.tags.map((tag) => [tag, tag]),
  channel: (row) => (row.channel === '' ? [] : [[row.channel, row.channel]]),
};

/** The month the article appeared in; that of saving where it has no date. */
export function monthOf({ date, savedAt }: ArticleRow): string {
  return (date === '' ? savedAt : date).slice(0, 7);
}

const IN_PLACE: Record<Place, (row: ArticleRow) => boolean> = {
  all: (row) => row.deletedAt === '',
  unread: (row) => row.deletedAt === '' && !row.read,
  starred: (row) => row.deletedAt === '' && row.star,
  trash: (row) => row.deletedAt !== '',
};

export function isIn({ place, facet, value }: View, row: ArticleRow): boolean {
  return IN_PLACE[place](row) && (facet === null || VALUES[facet](row).some(([own]) => own === value));
}

/** Most first, and by name among equals; months the last one first. */
function entriesOf(facet: Facet, counted: Map<string, Entry>, language: string): Entry[] {
  const entries = [...counted.values()];
  if (facet === 'month') {
    const named = entries.map((entry) => ({ ...entry, name: monthName(entry.value, language) }));
    return named.sort((one, other) => (one.value < other.value ? 1 : -1));
  }
  const byName = nameOrder(language);
  return entries.sort((one, other) => other.count - one.count || byName(one.name, other.name));
}

/** `language` is the tag of the reader's words, by which names are written and put in order. */
export function countsOf(rows: readonly ArticleRow[], language: string): Counts {
  const places = Object.fromEntries(PLACES.map((place) => [place, rows.filter(IN_PLACE[place]).length])) as Record<Place, number>;
  const live = rows.filter(IN_PLACE.all);
  const facets = Object.fromEntries(
    FACETS.map((facet) => {
      const counted = new Map<string, Entry>();
      for (const row of live) {
        for (const [value, name] of new Map(VALUES[facet](row))) {
          const entry = counted.get(value);
          if (entry === undefined) counted.set(value, { value, name, count: 1 });
          else entry.count += 1;
        }
      }
      return [facet, entriesOf(facet, counted, language)];
    }),
  ) as Record<Facet, Entry[]>;
  return { places, facets };
}

/** By what a view narrows the list, as readers call it; null when it does not. What no article has any more is called by its key. */
export function nameOf({ facet, value }: View, { facets }: Counts): string | null {
  return facet === null ? null : (facets[facet].find((entry) => entry.value === value)?.name ?? value);
}

const by =
  <Value>(of: (row: ArticleRow) => Value, way: 1 | -1) =>
  (one: ArticleRow, other: ArticleRow): number => {
    const [first, second] = [of(one), of(other)];
    return first === second ? 0 : first < second ? -way : way;
  };

const COMPARE: Record<Exclude<Order, 'title'>, (one: ArticleRow, other: ArticleRow) => number> = {
  saved: by((row) => row.savedAt, -1),
  date: by((row) => row.date, -1),
  length: by((row) => row.characters, -1),
};

/** A new list; what is equal keeps the order of saving. `language` as above. */
export function ordered(rows: readonly ArticleRow[], order: Order, language: string): ArticleRow[] {
  const byName = nameOrder(language);
  const compare = order === 'title' ? (one: ArticleRow, other: ArticleRow) => byName(one.title, other.title) : COMPARE[order];
  return [...rows].sort((one, other) => compare(one, other) || COMPARE.saved(one, other));
}
