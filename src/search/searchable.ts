// What the search knows of an article besides its text, and whether that meets a filter.
import type { Stock } from '../article/article.ts';
import { fold } from './fold.ts';
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

const has = (texts: readonly string[], value: string): boolean => texts.some((text) => fold(text).includes(value));

function meets(row: Searchable, filter: Filter): boolean {
  switch (filter.field) {
    case 'source':
      return has([row.source, row.origin], filter.value);
    case 'author':
      return has([row.author, row.editor], filter.value);
    case 'code':
      return row.stocks.some(
        ({ market, code, name }) => fold(code) === filter.value || fold(market + code) === filter.value || has([name], filter.value),
      );
    case 'tag':
      return has(row.tags, filter.value);
    case 'channel':
      return has([row.channel], filter.value);
    case 'date':
      // Days compare as text. An end that is only a month or a year holds all its days.
      return row.date !== '' && row.date.slice(0, 10) >= filter.from && (filter.to === '' || row.date.slice(0, filter.to.length) <= filter.to);
  }
}

export const meetsAll = (row: Searchable, filters: readonly Filter[]): boolean => filters.every((filter) => meets(row, filter) !== filter.without);

/** What is looked through as if it were the title: it is short, and the reader sees or wrote it. Folded; lines keep the parts apart. */
export function headOf({ title, originalTitle, note, tags, stocks }: Searchable): string {
  return fold([title, originalTitle, note, ...tags, ...stocks.flatMap(({ code, name }) => [code, name])].join('\n'));
}

/** Later is larger. An article without a date of its own counts from when it was saved. */
export const timeOf = ({ date, savedAt }: Searchable): number => Date.parse(date === '' ? savedAt : date);
