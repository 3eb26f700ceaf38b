// Ranks: what is left after a term, what it counts, and the order that comes of it.
// @vitest-environment node
import { expect, it } from 'vitest';
import { AT_START, begin, byRank, IN_BODY, IN_TITLE, judged, NOWHERE, UNASKED } from '../../../src/search/ranks.ts';

it('leaves those that have the words, adds up where, and asks again only of them', () => {
  const places = Int8Array.of(IN_BODY, NOWHERE, UNASKED, IN_TITLE, AT_START);
  const ranks = Uint16Array.of(1, 0, 0, 0, 0);
  const alive = Int32Array.of(0, 1, 3, 4);
  expect([...judged(alive, places, ranks, false, new Int32Array(5))]).toEqual([0, 3, 4]);
  expect([...alive]).toEqual([0, 1, 3, 4]);
  expect([[...ranks], [...places]]).toEqual([
    [3, 0, 0, 0, 1],
    [NOWHERE, UNASKED, UNASKED, NOWHERE, NOWHERE],
  ]);
});

it('leaves those without the words, and counts nothing; in the room of those it was given', () => {
  const ranks = new Uint16Array(3);
  const alive = Int32Array.of(0, 1, 2);
  expect([...judged(alive, Int8Array.of(IN_BODY, NOWHERE, IN_TITLE), ranks, true, alive)]).toEqual([1]);
  expect([...ranks]).toEqual([0, 0, 0]);
});

it.each([
  [
    [0, 2],
    [NOWHERE, UNASKED, NOWHERE],
  ],
  [
    [0, 1, 2],
    [NOWHERE, NOWHERE, NOWHERE],
  ],
  [[], [UNASKED, UNASKED, UNASKED]],
])('asks first of %j alone', (alive, expected) => {
  const places = Int8Array.of(IN_BODY, AT_START, UNASKED);
  begin(Int32Array.from(alive), places);
  expect([...places]).toEqual(expected);
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
