// Pages of quotes: the ones that were seen, and no address out of what is no code.
import { describe, expect, it } from 'vitest';
import { quoteAddress } from '../../../src/sites/quote-address.ts';
import { QUOTE_PAGES } from '../../../src/sites/quote-pages.ts';
import { readAddress } from '../../../src/sites/read-address.ts';

describe('quoteAddress', () => {
  it.each([
    ['sh', '600519', 'https://finance.sina.com.cn/realstock/company/sh600519/nc.shtml'],
    ['us', 'MU', 'https://stock.finance.sina.com.cn/usstock/quotes/MU.html'],
    ['hk', '00700', 'https://stock.finance.sina.com.cn/hkstock/quotes/00700.html'],
    ['futures', 'au0', 'https://finance.sina.com.cn/futures/quotes/AU0.shtml'],
    ['overseas-futures', 'hf_CL', 'https://finance.sina.com.cn/futures/quotes/CL.shtml'],
    ['forex', 'fx_susdcny', 'https://finance.sina.com.cn/money/forex/hq/USDCNY.shtml'],
  ])('of %s %s is %s', (market, code, address) => expect(quoteAddress({ market, code })).toBe(address));

  it.each([
    ['sh', '../x'],
    ['us', 'A/B'],
    ['hk', 'HSI'],
    ['unheard-of', '600519'],
  ])('of %s %s is none', (market, code) => expect(quoteAddress({ market, code })).toBeNull());

  it('takes none of the pages that were seen for an article', () => {
    for (const { seen } of QUOTE_PAGES) expect([seen, readAddress(seen)]).toMatchObject([seen, { verdict: 'refused' }]);
  });
});
