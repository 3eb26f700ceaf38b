// What the search knows of an article besides its text, and whether that meets a filter.
import type { Stock } from '../article/article.ts';
import { fold } from './fold.ts';
import type { Field } from './operators.ts';
import type { Filter } from './query.ts';

/** The rows of the shelf are such. */
export interface Searchable {
  id: string;
  hash: string;
  title: string;
  originalTitle: string;
  source: string;
  origin: string;
  author: string;
  editor: string;
  date: string;
  savedAt: string;
  channel: string;
  stocks: readonly Stock[];
  tags: readonly string[];
  note: string;
}

/** What filters ask of an article, folded: one line for each part, and of a stock what it is called by, tabs between. */
export type Facts = Record<Field, string>;

export function factsOf(row: Searchable): Facts {
  const lines = (...parts: string[]): string => fold(parts.filter((part) => part !== '').join('\n'));
  return {
    source: lines(row.source, row.origin),
    author: lines(row.author, row.editor),
    code: lines(...row.stocks.map(({ market, code, name }) => [code, market + code, name].join('\t'))),
    date: row.date.slice(0, 10),
    tag: lines(...row.tags),
    channel: fold(row.channel),
  };
}

function isStock(line: string, value: string): boolean {
  const [code, full, name = ''] = line.split('\t');
  return code === value || full === value || name.includes(value);
}

/** Whether a fact, that of the filter's field, is what the filter asks for. */
export function meets(fact: string, filter: Filter): boolean {
  switch (filter.field) {
    case 'date':
      // Days compare as text. An end that is only a month or a year holds all its days.
      return (fact !== '' && fact >= filter.from && (filter.to === '' || fact.slice(0, filter.to.length) <= filter.to)) !== filter.without;
    case 'code':
      return fact.split('\n').some((line) => isStock(line, filter.value)) !== filter.without;
    default:
      return fact.includes(filter.value) !== filter.without;
  }
}

/** What is looked through as if it were the title: it is short, and the reader sees or wrote it. Folded; lines keep the parts apart. */
export function headOf({ title, originalTitle, note, tags, stocks }: Searchable): string {
  return fold([title, originalTitle, note, ...tags, ...stocks.flatMap(({ code, name }) => [code, name])].join('\n'));
}

/** Later is larger. An article whose own date is not there, or that nobody can read, counts from when it was saved; without any time it is the oldest. */
export function timeOf({ date, savedAt }: Searchable): number {
  const own = Date.parse(date);
  if (!Number.isNaN(own)) return own;
  const saved = Date.parse(savedAt);
  return Number.isNaN(saved) ? 0 : saved;
}
