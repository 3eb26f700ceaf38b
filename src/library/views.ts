// Which of the saved articles the list shows, in what order, and how many there are of each kind.
import type { ArticleRow } from '../shelf/record.ts';
import { nameOrder } from '../ui/sorting.ts';
import { monthName } from '../ui/times.ts';

/** The fixed parts of the library. Nothing of the trash is in any but `trash`. */
export const PLACES = ['all', 'unread', 'starred', 'trash'] as const;
export type SidebarPlace = (typeof PLACES)[number];

/** By what a list can be narrowed; the words for each are in `_locales` under `facet_<name>`. */
export const FACETS = ['stock', 'source', 'month', 'tag', 'channel'] as const;
export type Facet = (typeof FACETS)[number];

export const ORDERS = ['saved', 'date', 'title', 'length'] as const;
export type Order = (typeof ORDERS)[number];
/** What was found can also stand as the search puts it, the likeliest first. */
export type ListOrder = Order | 'rank';

/** Of each facet at most one entry, by its key; an article has to have all of them. */
export type Picks = Readonly<Partial<Record<Facet, string>>>;
export type View = { place: SidebarPlace; picks: Picks };

export const EVERYTHING: View = { place: 'all', picks: {} };

interface Entry {
  value: string;
  name: string;
  count: number;
}
export type Counts = { places: Record<SidebarPlace, number>; facets: Record<Facet, Entry[]> };

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

const IN_PLACE: Record<SidebarPlace, (row: ArticleRow) => boolean> = {
  all: (row) => row.deletedAt === '',
  unread: (row) => row.deletedAt === '' && !row.read,
  starred: (row) => row.deletedAt === '' && row.star,
  trash: (row) => row.deletedAt !== '',
};

const picked = ({ picks }: View): Facet[] => FACETS.filter((facet) => picks[facet] !== undefined);

const has = (row: ArticleRow, facet: Facet, value: string | undefined): boolean => VALUES[facet](row).some(([own]) => own === value);

export function isIn(view: View, row: ArticleRow): boolean {
  return IN_PLACE[view.place](row) && picked(view).every((facet) => has(row, facet, view.picks[facet]));
}

/** With this entry of the facet besides what is picked of others, or without it where it is picked already. */
export function turned({ place, picks }: View, facet: Facet, value: string): View {
  const { [facet]: before, ...others } = picks;
  return { place, picks: before === value ? others : { ...others, [facet]: value } };
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

function countInto(counted: Map<string, Entry>, values: readonly [value: string, name: string][]): void {
  for (const [value, name] of new Map(values)) {
    const entry = counted.get(value);
    if (entry === undefined) counted.set(value, { value, name, count: 1 });
    else entry.count += 1;
  }
}

/**
 * How many articles each place holds, and how many the list would show with each entry instead of what is picked of its facet: only
 * what is left beside the other picks is offered. `language` is the tag of the reader's words, by which names are written and put in order.
 */
export function countsOf(rows: readonly ArticleRow[], view: View, language: string): Counts {
  const places = Object.fromEntries(PLACES.map((place) => [place, rows.filter(IN_PLACE[place]).length])) as Record<SidebarPlace, number>;
  const counted = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, Entry>()])) as Record<Facet, Map<string, Entry>>;
  const narrowing = picked(view);
  for (const row of rows) {
    if (!IN_PLACE[view.place](row)) continue;
    const missed = narrowing.filter((facet) => !has(row, facet, view.picks[facet]));
    if (missed.length > 1) continue;
    for (const facet of missed.length === 1 ? missed : FACETS) countInto(counted[facet], VALUES[facet](row));
  }
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, entriesOf(facet, counted[facet], language)])) as Record<Facet, Entry[]>;
  return { places, facets };
}

/** One thing by which a view narrows the list, as readers call it. */
export interface Narrowed {
  facet: Facet;
  value: string;
  name: string;
}

/** By what a view narrows the list, with the name that the first of `counts` has for it. What no article has any more is called by its key. */
export function narrowedBy(view: View, ...counts: readonly Counts[]): Narrowed[] {
  return picked(view).map((facet) => {
    const value = view.picks[facet] ?? '';
    const entries = counts.flatMap(({ facets }) => facets[facet].find((entry) => entry.value === value) ?? []);
    return { facet, value, name: entries[0]?.name ?? value };
  });
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

/** A new list; what is equal keeps the order of saving. `rank` is the order in which the rows come. `language` as above. */
export function ordered(rows: readonly ArticleRow[], order: ListOrder, language: string): ArticleRow[] {
  if (order === 'rank') return [...rows];
  const byName = nameOrder(language);
  const compare = order === 'title' ? (one: ArticleRow, other: ArticleRow) => byName(one.title, other.title) : COMPARE[order];
  return [...rows].sort((one, other) => compare(one, other) || COMPARE.saved(one, other));
}
