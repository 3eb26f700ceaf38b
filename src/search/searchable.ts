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

type Meets<Row> = (row: Row) => boolean;

/** Whether a value holds the words. Thousands of articles share a few sources, so each value is looked at once. */
function holding(words: string): (value: string) => boolean {
  const known = new Map<string, boolean>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const holds = fold(value).includes(words);
    known.set(value, holds);
    return holds;
  };
}

function meetingOne(filter: Filter): Meets<Searchable> {
  if (filter.field === 'date') {
    const { from, to } = filter;
    // Days compare as text. An end that is only a month or a year holds all its days.
    return ({ date }) => date !== '' && date.slice(0, 10) >= from && (to === '' || date.slice(0, to.length) <= to);
  }
  const { value } = filter;
  const holds = holding(value);
  switch (filter.field) {
    case 'source':
      return ({ source, origin }) => holds(source) || holds(origin);
    case 'author':
      return ({ author, editor }) => holds(author) || holds(editor);
    case 'code':
      return ({ stocks }) => stocks.some(({ market, code, name }) => fold(code) === value || fold(market + code) === value || holds(name));
    case 'tag':
      return ({ tags }) => tags.some(holds);
    case 'channel':
      return ({ channel }) => holds(channel);
  }
}

/** Whether a row meets all of the filters; made once for a question. Days cost the least and are looked at first. */
export function meeting<Row extends Searchable>(filters: readonly Filter[]): Meets<Row> {
  const all = [...filters]
    .sort((one, other) => Number(other.field === 'date') - Number(one.field === 'date'))
    .map((filter) => ({ meets: meetingOne(filter), wanted: !filter.without }));
  return (row) => all.every(({ meets, wanted }) => meets(row) === wanted);
}

/** What is looked through as if it were the title: it is short, and the reader sees or wrote it. Folded; lines keep the parts apart. */
export function headOf({ title, originalTitle, note, tags, stocks }: Searchable): string {
  return fold([title, originalTitle, note, ...tags, ...stocks.flatMap(({ code, name }) => [code, name])].join('\n'));
}

/** Later is larger. An article whose own date is not there, or that nobody can read, counts from when it was saved; without any time it is the oldest. */
export function timeOf({ date, savedAt }: Searchable): number {
  const times = [date, savedAt].map((time) => Date.parse(time)).filter((time) => !Number.isNaN(time));
  return times[0] ?? 0;
}
