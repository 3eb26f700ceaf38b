// Grams as numbers: none is taken for another, and each has a place of its own.
// @vitest-environment node
import { expect, it } from 'vitest';
import { gramOfPair, gramOfSign, hashOf, isTellable, placeIn, tableFor } from '../../../src/search/gram.ts';

const SIGNS = [0, 1, 0x41, 0x4e00, 0x9fff, 0xd83c, 0xfffe, 0xffff];
const pairs = SIGNS.flatMap((one) => SIGNS.map((two) => gramOfPair(one, two)));

it('are numbers of their own, but for pairs that no table may hold', () => {
  const tellable = pairs.filter(isTellable);
  expect(new Set([0, ...SIGNS.map(gramOfSign), ...tellable]).size).toBe(1 + SIGNS.length + tellable.length);
  expect(pairs.filter((gram) => !isTellable(gram))).toEqual([0, ...SIGNS.map((two) => gramOfPair(0xffff, two))]);
});

it.each([0, 1, 2, 3, 100, 8_192])('have each a place in a table for %i, and those that are not in it a free one', (many) => {
  const table = tableFor(many);
  const grams = Array.from({ length: many }, (_, at) => gramOfPair(0x4e00 + (at % 90), 0x5000 + at));
  for (const gram of grams) table[placeIn(table, gram)] = gram;
  expect(grams.filter((gram) => table[placeIn(table, gram)] !== gram)).toEqual([]);
  expect(table[placeIn(table, gramOfSign(0x41))]).toBe(0);
});

it('are spread evenly by their hash, in all bits but the lowest eight', () => {
  const grams = Array.from({ length: 4_096 }, (_, at) => gramOfPair(0x4e00 + (at & 63), 0x5000 + (at >> 6)));
  for (const shift of [8, 12, 15, 20, 28]) {
    const counts = new Array(16).fill(0);
    for (const gram of grams) counts[(hashOf(gram) >>> shift) & 15] += 1;
    expect([Math.min(...counts) > 190, Math.max(...counts) < 330], `${shift}: ${counts}`).toEqual([true, true]);
  }
});
