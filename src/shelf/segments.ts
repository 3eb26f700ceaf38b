// The search's texts and tables on the shelf: derived from the bodies, so that they may be thrown away and made anew at any time.
import { orLost } from './lost.ts';
import type { SegmentRow, TablesRow } from './record.ts';
import { inTransaction, type Over } from './transaction.ts';

/** A segment as it comes, before the database gives it its number. */
export interface NewSegment {
  segment: SegmentRow;
  tables: Omit<TablesRow, 'number'>;
}

export async function segmentNumbers(): Promise<number[]> {
  return inTransaction(['segments'], 'readonly', (transaction) => transaction.store.getAllKeys());
}

export async function segmentBy(number: number): Promise<SegmentRow | null> {
  return (await inTransaction(['segments'], 'readonly', (transaction) => orLost(transaction.store.get(number)))) ?? null;
}

/** The tables of the segment with this number; null where it is gone. */
export async function tablesBy(number: number): Promise<TablesRow | null> {
  return (await inTransaction(['tables'], 'readonly', (transaction) => orLost(transaction.store.get(number)))) ?? null;
}

/** Puts new segments in the place of old ones, in one transaction. */
export function replaceSegments(old: readonly number[], coming: readonly NewSegment[]): Promise<void> {
  const work = async (transaction: Over<['segments', 'tables'], 'readwrite'>): Promise<void> => {
    for (const number of old) {
      await transaction.objectStore('segments').delete(number);
      await transaction.objectStore('tables').delete(number);
    }
    for (const { segment, tables } of coming) {
      const number = await transaction.objectStore('segments').add(segment);
      await transaction.objectStore('tables').add({ ...tables, number });
    }
  };
  return inTransaction(['segments', 'tables'], 'readwrite', work, 'relaxed');
}
