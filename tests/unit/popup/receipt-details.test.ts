// The receipt lists the kinds that there are to list.
// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { kindsOf, silentNames } from '../../../src/popup/receipt-details.tsx';
import { sampleItems } from '../sample-article.ts';

vi.mock('../../../src/platform/browser.ts', () => ({
  browser: { i18n: { getMessage: (key: string, given: string[] = []) => [key, ...given].join(' ') } },
}));

describe('kindsOf', () => {
  it('lists the kinds that the page has, and those that the reader wants to see', () => {
    expect(kindsOf(sampleItems, ['comments']).map(({ category, items }) => [category, items.length])).toEqual([
      ['qr', 1],
      ['ad', 1],
      ['comments', 0],
    ]);
  });
});

describe('silentNames', () => {
  const [, silent] = sampleItems as [(typeof sampleItems)[number], (typeof sampleItems)[number]];

  it('tells several things without words apart, and says where each is from', () => {
    const [first, second] = [silent, { ...silent, item: 3, from: 'sax.sina.com.cn' }];
    expect([...silentNames([first, ...sampleItems.slice(0, 1), second]).values()]).toEqual([
      'receipt_no_text_nth 1',
      'receipt_no_text_nth 2 · sax.sina.com.cn',
    ]);
  });

  it('counts none that is the only one', () => {
    expect([...silentNames([silent]).values()]).toEqual(['receipt_no_text']);
  });
});
