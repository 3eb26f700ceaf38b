// Who holds a gram: numbers as they come, bits by word, and room for more grams than is usual.
// @vitest-environment node
import { expect, it } from 'vitest';
import { gramOfPair, gramOfSign, hashOf } from '../../../src/search/gram.ts';
import { Holders } from '../../../src/search/holders.ts';

const numberIn = (holders: Holders, gram: number) => holders.numberOf(gram, hashOf(gram));
/** One of the 32 texts holds the gram. */
function hold(holders: Holders, number: number, bit: number, isAtStart: boolean): void {
  holders.holding[number]! |= bit;
  if (isAtStart) holders.atStart[number]! |= bit;
}

it('gives numbers in the order in which grams come, and the same one again', () => {
  const holders = new Holders(1);
  const [a, b] = [gramOfSign(0x41), gramOfPair(0x9f00, 0x42)];
  expect([b, a, b].map((gram) => numberIn(holders, gram))).toEqual([0, 1, 0]);
  expect(holders.grams).toEqual([b, a]);
});

it('keeps for every 32 texts who holds the gram, and who does at the start', () => {
  const holders = new Holders(2);
  const number = numberIn(holders, gramOfSign(0x41));
  hold(holders, number, 1, false);
  hold(holders, number, 1 << 31, true);
  holders.close(0);
  hold(holders, number, 2, true);
  hold(holders, number, 2, false);
  holders.close(1);
  expect([...holders.bits.subarray(0, 4)]).toEqual([0x80000001, 2, 0x80000000, 2]);
});

it('makes room for ever more grams and forgets none', () => {
  const holders = new Holders(1);
  const grams = Array.from({ length: 40_000 }, (_, at) => gramOfPair(0x4e00 + (at >> 8), 0x5000 + (at & 255)));
  for (const [at, gram] of grams.entries()) {
    hold(holders, numberIn(holders, gram), 1 << (at & 31), at % 2 === 0);
    if (at === 20_000) holders.close(0);
  }
  expect(grams.filter((gram, at) => numberIn(holders, gram) !== at)).toEqual([]);
  const first = 7 * 2;
  expect([...holders.bits.subarray(first, first + 2)]).toEqual([1 << 7, 0]);
});
