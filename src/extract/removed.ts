// What was taken away, with what it said, and the count of it by rule.
import type { Category, Removal } from '../article/article.ts';
import type { RemovedBy } from '../sites/site.ts';
import { textOf } from './dom.ts';
import { fold } from './values.ts';

/** One thing that a rule took, with what it said. */
export interface Removed {
  rule: RemovedBy;
  text: string;
}

/** Enough to know it again; link farms are not carried about. */
const LONGEST = 120;
/** A statement stands folded under a saved copy: there nobody can put it back. What is longer is none. */
const LONGEST_STATEMENT = 1_000;
const MOST = 40;

/** The words of an element, short: of a long one only the beginning is looked at. */
export function saidBy(element: Element, category?: Category): string {
  return shortened(textOf(element), category);
}

export function shortened(text: string, category?: Category): string {
  const longest = category === 'statement' ? LONGEST_STATEMENT : LONGEST;
  const plain = fold(text.slice(0, longest * 4));
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
}

/** Removals by rule, in the order of their first. */
export function tally(removed: Iterable<Removed>): Removal[] {
  const counts = new Map<string, Removal>();
  for (const { rule, text } of removed) {
    const known = counts.get(rule.id) ?? { rule: rule.id, category: rule.category, count: 0, texts: [] };
    known.count += 1;
    if (text !== '' && known.texts.length < MOST) known.texts.push(text);
    counts.set(rule.id, known);
  }
  return [...counts.values()];
}
