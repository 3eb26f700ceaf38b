// The receipt lists the kinds that there are to list.
// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { kindsOf } from '../../../src/popup/receipt-details.tsx';
import { sampleItems } from '../sample-article.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: {} }));

describe('kindsOf', () => {
  it('lists the kinds that the page has, and those that the reader wants to see', () => {
    expect(kindsOf(sampleItems, ['comments']).map(({ category, items }) => [category, items.length])).toEqual([
      ['qr', 1],
      ['ad', 1],
      ['comments', 0],
    ]);
  });
});
