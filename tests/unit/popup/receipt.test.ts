// The receipt adds up.
// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { countsOf } from '../../../src/popup/receipt.tsx';
import { kindsOf } from '../../../src/popup/receipt-details.tsx';
import { sampleItems } from '../sample-article.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: {} }));

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

describe('kindsOf', () => {
  it('lists the kinds that the page has, and those that the reader wants to see', () => {
    expect(kindsOf(sampleItems, ['comments']).map(({ category, items }) => [category, items.length])).toEqual([
      ['qr', 1],
      ['ad', 1],
      ['comments', 0],
    ]);
  });
});
