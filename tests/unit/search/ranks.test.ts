// Ranks: what is left after a term, what it counts, and the order that comes of it.
// @vitest-environment node
import { expect, it } from 'vitest';
import { AT_START, byRank, IN_BODY, IN_TITLE, judged, NOWHERE, UNASKED } from '../../../src/search/ranks.ts';

it('leaves those that have the words, adds up where, and asks again only of them', () => {
  const places = Int8Array.of(IN_BODY, NOWHERE, UNASKED, IN_TITLE, AT_START);
  const ranks = Uint16Array.of(1, 0, 0, 0, 0);
  expect([...judged(Int32Array.of(0, 1, 3, 4), places, ranks, false)]).toEqual([0, 3, 4]);
  expect([[...ranks], [...places]]).toEqual([
    [3, 0, 0, 0, 1],
    [NOWHERE, UNASKED, UNASKED, NOWHERE, NOWHERE],
  ]);
});

it('leaves those without the words, and counts nothing', () => {
  const ranks = new Uint16Array(3);
  expect([...judged(Int32Array.of(0, 1, 2), Int8Array.of(IN_BODY, NOWHERE, IN_TITLE), ranks, true)]).toEqual([1]);
  expect([...ranks]).toEqual([0, 0, 0]);
});

it.each([
  [[0, 0, 0], 'abc'],
  [[2, 0, 2], 'bac'],
  [[7, 3, 3], 'bca'],
])('puts ranks %j in order', (ranks, order) => {
  expect(byRank([...'abc'], Int32Array.of(0, 1, 2), Uint16Array.from(ranks)).join('')).toBe(order);
});

it('takes none, and some', () => {
  expect([byRank(['a'], new Int32Array(0), Uint16Array.of(0)), byRank(['a', 'b', 'c'], Int32Array.of(0, 2), Uint16Array.of(1, 0, 0))]).toEqual([
    [],
    ['c', 'a'],
  ]);
});
