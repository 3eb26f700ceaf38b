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

/** What filters ask of every article, folded: one line for each part. */
export interface Facts {
  source: string;
  author: string;
  channel: string;
}

const linesOf = (one: string, other: string): string => (other === '' ? one : `${one}\n${other}`);

/** `folded` folds; one that remembers saves time and room, for thousands of articles share a few sources. */
export function factsOf({ source, origin, author, editor, channel }: Searchable, folded: (text: string) => string): Facts {
  return { source: folded(linesOf(source, origin)), author: folded(linesOf(author, editor)), channel: folded(channel) };
}

type Meets = (row: Searchable, facts: Facts) => boolean;

function meetingOne(filter: Filter): Meets {
  if (filter.field === 'date') {
    const { from, to } = filter;
    // Days compare as text. An end that is only a month or a year holds all its days.
    return ({ date }) => date !== '' && date.slice(0, 10) >= from && (to === '' || date.slice(0, to.length) <= to);
  }
  const { value, field } = filter;
  const holds = (text: string): boolean => fold(text).includes(value);
  if (field === 'tag') return ({ tags }) => tags.some(holds);
  if (field !== 'code') return (_row, facts) => facts[field].includes(value);
  return ({ stocks }) => stocks.some(({ market, code, name }) => fold(code) === value || fold(market + code) === value || holds(name));
}

/** Whether a row meets all of the filters. Those by day cost the least and leave the fewest: they are asked first. */
export function meeting(filters: readonly Filter[]): Meets {
  const all = [...filters]
    .sort((one, other) => Number(other.field === 'date') - Number(one.field === 'date'))
    .map((filter) => ({ meets: meetingOne(filter), wanted: !filter.without }));
  return (row, facts) => all.every(({ meets, wanted }) => meets(row, facts) === wanted);
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
