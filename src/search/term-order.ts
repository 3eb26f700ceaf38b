// In which order the words of a question are asked, so that the dear ones are asked of few.
import type { Term } from './query.ts';
import { outlook, type Packed } from './segment.ts';

/** Looking at a text takes so many times as long as being told of it. */
const LOOK = 25;

/** What a term costs for each article that it takes away from the terms behind it, as far as one segment can tell. */
function costOf(segment: Packed, { text }: Term): number {
  const all = segment.starts.length - 1;
  const { texts, isLookedAt } = outlook(segment, text);
  return (texts * (isLookedAt ? LOOK : 1)) / (all - texts + 1);
}

/** Those that must be there first. Among them those that leave the fewest for the others, for what they cost themselves. */
export function inOrder(terms: readonly Term[], segment: Packed | undefined): Term[] {
  if (segment === undefined || terms.length < 2) return [...terms];
  const costs = new Map(terms.map((term) => [term, costOf(segment, term)]));
  return [...terms].sort((one, other) => Number(one.without) - Number(other.without) || (costs.get(one) ?? 0) - (costs.get(other) ?? 0));
}
