// Heads in one piece: each that holds the words is told once, none for words that run from one into the next.
// @vitest-environment node
import { expect, it } from 'vitest';
import { packHeads, searchHeads } from '../../../src/search/heads.ts';

function foundIn(heads: readonly string[], words: string): number[] {
  const found: number[] = [];
  searchHeads(packHeads(heads), words, (at) => found.push(at));
  return found;
}

it.each([
  ['降', ['降准', '别的', '', '再降再降'], [0, 3]],
  ['降准', ['降', '准', '降准'], [2]],
  ['aa', ['xa', 'aax', 'a', 'aaa'], [1, 3]],
  ['降准', [], []],
  ['x', ['', '', 'x', ''], [2]],
])('finds %s', (words, heads, at) => expect(foundIn(heads, words)).toEqual(at));

it('agrees with looking at each', () => {
  const heads = Array.from({ length: 500 }, (_, at) => (at * 7919).toString(3).slice(0, at % 9));
  for (const words of ['0', '1', '12', '201', '0000', '2121'])
    expect(foundIn(heads, words), words).toEqual(heads.flatMap((head, at) => (head.includes(words) ? at : [])));
});
