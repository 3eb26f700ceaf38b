// The search's texts on the shelf: derived from the bodies, so that they may be thrown away and made anew at any time.
import type { SegmentRow } from './record.ts';
import { inTransaction, type Over } from './transaction.ts';

export async function segmentNumbers(): Promise<number[]> {
  return inTransaction(['segments'], 'readonly', (transaction) => transaction.store.getAllKeys());
}

export async function segmentBy(number: number): Promise<SegmentRow | null> {
  return (await inTransaction(['segments'], 'readonly', (transaction) => transaction.store.get(number))) ?? null;
}

/** Puts new segments in the place of old ones, in one transaction. */
export function replaceSegments(old: readonly number[], segments: readonly SegmentRow[]): Promise<void> {
  const work = async (transaction: Over<['segments'], 'readwrite'>): Promise<void> => {
    for (const number of old) await transaction.store.delete(number);
    for (const segment of segments) await transaction.store.add(segment);
  };
  return inTransaction(['segments'], 'readwrite', work, 'relaxed');
}
