// What the search box offers for the word that is being typed: its operators, each explained, and the values that an operator can have.
import { word } from '../platform/words.ts';
import { fold } from '../search/fold.ts';
import { FIELD_NAMES, FIELDS, type Field } from '../search/operators.ts';
import type { Counts, Facet } from './views.ts';

/** More would hide the list that they are about. */
const MOST = 8;

export interface Hint {
  /** What stands in the place of the word that is being typed. */
  insert: string;
  shown: string;
  what: string;
}

export interface Hints {
  /** Where the word that is being typed begins. */
  from: number;
  hints: Hint[];
}

const NONE: Hints = { from: 0, hints: [] };

const OPERATORS: Record<Field, { name(): string; what(): string; facet: Facet | null }> = {
  source: { name: () => word('operator_source'), what: () => word('operator_source_what'), facet: 'source' },
  author: { name: () => word('operator_author'), what: () => word('operator_author_what'), facet: null },
  code: { name: () => word('operator_code'), what: () => word('operator_code_what'), facet: 'stock' },
  date: { name: () => word('operator_date'), what: () => word('operator_date_what'), facet: 'month' },
  tag: { name: () => word('operator_tag'), what: () => word('operator_tag_what'), facet: 'tag' },
  channel: { name: () => word('operator_channel'), what: () => word('operator_channel_what'), facet: 'channel' },
};

/** A minus, a field with its colon, a phrase that is still open or anything up to the end: the last word. */
const LAST = /(-?)(?:([\p{L}]+)([:：]))?([“"「][^“”"「」]*|[^\s:：“”"「」]*)$/u;

const operators = (minus: string, typed: string): Hint[] =>
  FIELDS.map((field) => OPERATORS[field])
    .filter(({ name }) => fold(name()).startsWith(fold(typed)))
    .map(({ name, what }) => ({ insert: `${minus}${name()}:`, shown: `${minus}${name()}:`, what: what() }));

/** Both are about what follows: there is nothing to insert but the sign itself. */
const phrase = (): Hint => ({ insert: '"', shown: word('operator_phrase'), what: word('operator_phrase_what') });
const without = (): Hint => ({ insert: '-', shown: word('operator_without'), what: word('operator_without_what') });

function values(field: Field, before: string, typed: string, { facets }: Counts): Hint[] {
  const { facet, name, what } = OPERATORS[field];
  const entries = facet === null ? [] : facets[facet];
  const wanted = fold(typed.replace(/^[“"「]/, ''));
  const found = entries.filter((entry) => fold(`${entry.value} ${entry.name}`).includes(wanted)).slice(0, MOST);
  if (found.length === 0 && wanted === '') return [{ insert: before, shown: `${name()}:…`, what: what() }];
  return found.map(({ value, name: shown, count }) => {
    // A stock's entry is its market and code, as the operator understands it.
    const quoted = /\s/.test(value) ? `"${value}"` : value;
    return { insert: `${before}${quoted} `, shown, what: word('library_count', count) };
  });
}

/** `before` is what stands before the caret. None when the word is an ordinary one. */
export function hintsFor(before: string, counts: Counts): Hints {
  const found = LAST.exec(before);
  if (found === null) return NONE;
  const [whole, minus = '', name, , typed = ''] = found;
  const from = before.length - whole.length;
  // In the middle of a word there is no operator: 3-5, a"b.
  if (from > 0 && !/\s/.test(before[from - 1] ?? '')) return NONE;
  if (name !== undefined) {
    const field = FIELD_NAMES.get(fold(name));
    return field === undefined ? NONE : { from, hints: values(field, whole.slice(0, whole.length - typed.length), typed, counts) };
  }
  if (/^[“"「]/.test(typed)) return typed.length === 1 ? { from, hints: [phrase()] } : NONE;
  if (minus !== '') return typed === '' ? { from, hints: [without(), ...operators('-', '')] } : { from, hints: operators('-', typed) };
  if (typed === '') return { from, hints: [...operators('', ''), phrase(), without()] };
  return { from, hints: operators('', typed) };
}
