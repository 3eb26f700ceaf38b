// The articles that name a stock: month by month, and by which names they call it.
import type { Stock } from '../article/article.ts';
import type { ArticleRow } from '../shelf/record.ts';
import { monthOf } from './views.ts';

export interface Month {
  /** YYYY-MM. */
  month: string;
  rows: ArticleRow[];
}

/** A gap this long is left out: one wrong date must not draw centuries. */
const LONGEST_GAP = 24;

/** A single bar says nothing: the year up to the last article is always drawn. */
const LEAST = 12;

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const nameOf = (number: number): string => `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

const timeOf = ({ date, savedAt }: ArticleRow): string => (date === '' ? savedAt : date);

/** Last month first, and in it the last article first. */
export function byMonth(rows: readonly ArticleRow[]): Month[] {
  const months = new Map<string, ArticleRow[]>();
  for (const row of rows) months.set(monthOf(row), [...(months.get(monthOf(row)) ?? []), row]);
  const order = (one: ArticleRow, other: ArticleRow): number => (timeOf(one) < timeOf(other) ? 1 : -1);
  return [...months].sort(([one], [other]) => (one < other ? 1 : -1)).map(([month, found]) => ({ month, rows: found.sort(order) }));
}

/** How many articles there were, the first month first, with the months that had none between them, and before them up to a year in all. */
export function countsByMonth(months: readonly Month[]): { month: string; count: number }[] {
  const counts: { month: string; count: number }[] = [];
  for (const { month, rows } of [...months].reverse()) {
    const last = counts.at(-1);
    const gap = last === undefined ? 0 : numberOf(month) - numberOf(last.month) - 1;
    if (last !== undefined && gap <= LONGEST_GAP) {
      const from = numberOf(last.month) + 1;
      for (let step = 0; step < gap; step++) counts.push({ month: nameOf(from + step), count: 0 });
    }
    counts.push({ month, count: rows.length });
  }
  const first = numberOf(counts[0]?.month ?? '');
  for (let before = 1; counts.length < LEAST && first >= LEAST; before++) counts.unshift({ month: nameOf(first - before), count: 0 });
  return counts;
}

/** `key` is market and code in one, as in the facet. The name used most comes first. */
export function namesOf(rows: readonly ArticleRow[], key: string): { stock: Stock | null; names: string[] } {
  const counts = new Map<string, number>();
  let stock: Stock | null = null;
  for (const row of rows) {
    const named = row.stocks.find(({ market, code }) => market + code === key);
    if (named === undefined) continue;
    stock ??= named;
    if (named.name !== '') counts.set(named.name, (counts.get(named.name) ?? 0) + 1);
  }
  return { stock, names: [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name) };
}
