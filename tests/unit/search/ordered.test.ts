// The order that questions go through: the newest first, each by its position, those that are gone by none.
// @vitest-environment node
import { expect, it } from 'vitest';
import { type Entry, GONE, type Loaded, ordered, placed } from '../../../src/search/ordered.ts';
import { packed } from './packed.ts';

const entry = (slot: number, row: string, time: number): Entry<string> => ({ slot, row, head: row, time, home: null });
const loaded = (...slots: number[]): Loaded => ({ ...packed(slots.map(String)), slots: Int32Array.from(slots) });

it('knows each by its position', () => {
  const all = ordered([entry(0, 'old', 1), entry(3, 'young', 5), entry(2, 'same', 1)], 4, [loaded(3, GONE, 0), loaded(2)]);
  expect([all.rows, [...all.slots], [...all.positions], all.heads.text]).toEqual([
    ['young', 'old', 'same'],
    [3, 0, 2],
    [1, GONE, 2, 0],
    'youngoldsame',
  ]);
  expect(all.segments.map(({ positions }) => [...positions])).toEqual([[0, GONE, 1], [2]]);
});

it('places a segment that comes later', () => {
  const { positions } = ordered([entry(1, 'a', 1)], 2, []);
  expect([...placed(loaded(1, GONE), positions).positions]).toEqual([0, GONE]);
});
