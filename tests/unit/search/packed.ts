// A segment with its tables, as the shelf keeps it.
import { joined, tablesOf } from '../../../src/search/pack.ts';
import type { Tables, Texts } from '../../../src/search/segment.ts';

export function packed(texts: readonly string[]): Texts & { tables: Tables } {
  const all = joined(texts);
  return { ...all, tables: tablesOf(all) };
}
