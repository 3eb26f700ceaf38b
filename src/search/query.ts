// What a reader types into the search box, as terms and filters.
import { fold } from './fold.ts';
import { FIELD_NAMES, type Field } from './operators.ts';

/** Words that must (or must not) stand in the title or text, one after the other as they are. Folded. */
export interface Term {
  text: string;
  without: boolean;
}

/** A field that must (or must not) hold a value. `from` and `to` are days as far as they were given: `2024-01`. */
export type Filter = { without: boolean } & ({ field: Exclude<Field, 'date'>; value: string } | { field: 'date'; from: string; to: string });

export interface Query {
  terms: Term[];
  filters: Filter[];
}

/** A minus, a name with its colon, and then a phrase in any quotes (an open one runs to the end) or anything up to white space. */
const PART = /(-?)(?:([\p{L}]+):)?(?:["“”「]([^"“”」]*)(?:["“”」]|$)|(\S+))/gu;
/** A field whose value is still being typed, its quotation mark at most: it asks for nothing yet. */
const BEGUN = /^-?(\p{L}+):["“”「]?["“”」]?$/u;
const DAY = /^\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?$/;

/** 2024-1 → 2024-01. */
const padded = (day: string): string => day.replace(/-(\d)(?!\d)/g, '-0$1');

function range(value: string): { from: string; to: string } | null {
  const days = value.split('..');
  if (days.length > 2 || !days.some((day) => day !== '') || !days.every((day) => day === '' || DAY.test(day))) return null;
  const [from = '', to = from] = days.map(padded);
  return { from, to };
}

function filterOf(name: string, value: string, without: boolean): Filter | null {
  const field = FIELD_NAMES.get(name);
  if (field === undefined || value === '') return null;
  if (field !== 'date') return { field, value, without };
  const days = range(value);
  return days === null ? null : { field, ...days, without };
}

/** Whatever is no filter is looked for as it stands: nothing a reader types is an error. */
export function parseQuery(written: string): Query {
  const query: Query = { terms: [], filters: [] };
  for (const [whole, minus = '', name, phrase, bare] of fold(written).matchAll(PART)) {
    const without = minus !== '' && whole.length > 1;
    const value = phrase ?? bare ?? '';
    if (FIELD_NAMES.has(BEGUN.exec(whole)?.[1] ?? '')) continue;
    const filter = name === undefined ? null : filterOf(name, value, without);
    if (filter !== null) query.filters.push(filter);
    else {
      const text = (name === undefined ? value : `${name}:${value}`).trim();
      if (text !== '') query.terms.push({ text, without });
    }
  }
  return query;
}

export const isEmpty = ({ terms, filters }: Query): boolean => terms.length === 0 && filters.length === 0;
