// Bits in words of 32, the sign bit among them.
// @vitest-environment node
import { expect, it } from 'vitest';
import { countBits, lowest, widthFor } from '../../../src/search/bits.ts';

it('has room for each text', () => {
  expect([0, 1, 32, 33, 512].map(widthFor)).toEqual([0, 1, 1, 2, 16]);
});

it.each([1, 2, 0x80000000, 0x80000000 | 0, 0xffffffff, 0x12345678, 0xf0f0f0f0, 6])('knows the lowest bit of %i, and how many there are', (word) => {
  const set = Array.from({ length: 32 }, (_, at) => at).filter((at) => ((word >>> at) & 1) === 1);
  expect([lowest(word), countBits(word)]).toEqual([set[0], set.length]);
});

it('counts none in a word without any', () => {
  expect(countBits(0)).toBe(0);
});
