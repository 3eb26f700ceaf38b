// What was removed adds up, and what it said is told once.
import { describe, expect, it } from 'vitest';
import { countsOf, saidBy } from '../../../src/article/removals.ts';

describe('countsOf', () => {
  it('adds the rules of a kind, in the order of kinds, and leaves out what is not there', () => {
    expect(
      countsOf([
        { rule: 'b', category: 'promo', count: 1, texts: [] },
        { rule: 'a', category: 'ad', count: 4, texts: [] },
        { rule: 'c', category: 'ad', count: 5, texts: [] },
        { rule: 'd', category: 'qr', count: 0, texts: [] },
      ]),
    ).toEqual([
      { category: 'ad', count: 9 },
      { category: 'promo', count: 1 },
    ]);
  });
});

describe('saidBy', () => {
  it('has the sentences of each kind, each once, and no kind that is silent', () => {
    expect(
      saidBy([
        { rule: 'a', category: 'statement', count: 2, texts: ['本文不构成建议。', '本文不构成建议。'] },
        { rule: 'b', category: 'statement', count: 1, texts: ['转载请联系。'] },
        { rule: 'c', category: 'ad', count: 3, texts: ['', ''] },
      ]),
    ).toEqual([{ category: 'statement', texts: ['本文不构成建议。', '转载请联系。'] }]);
  });
});
