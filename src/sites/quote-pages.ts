// Where Sina shows the quotes of what its articles link: one form of address for each market.

/**
 * `market` is an article's own word for it (`Stock` in `article/article.ts`). `code` is an expression that the whole code meets, whose
 * first group stands in the address for `{code}`, in capitals where `capitals` says so.
 */
export interface QuotePage {
  market: string;
  code: string;
  capitals?: true;
  address: string;
  why: string;
  seen: string;
}

export const QUOTE_PAGES: readonly QuotePage[] = [
  {
    market: 'sh',
    code: '(\\d{6})',
    address: 'https://finance.sina.com.cn/realstock/company/sh{code}/nc.shtml',
    why: 'The form that the linker itself writes into articles.',
    seen: 'https://finance.sina.com.cn/realstock/company/sh600519/nc.shtml',
  },
  {
    market: 'sz',
    code: '(\\d{6})',
    address: 'https://finance.sina.com.cn/realstock/company/sz{code}/nc.shtml',
    why: 'The form that the linker itself writes into articles.',
    seen: 'https://finance.sina.com.cn/realstock/company/sz000061/nc.shtml',
  },
  {
    market: 'bj',
    code: '(\\d{6})',
    address: 'https://finance.sina.com.cn/realstock/company/bj{code}/nc.shtml',
    why: 'The form that the linker itself writes into articles.',
    seen: 'https://finance.sina.com.cn/realstock/company/bj430047/nc.shtml',
  },
  {
    market: 'us',
    code: '([A-Z0-9.]{1,12})',
    address: 'https://stock.finance.sina.com.cn/usstock/quotes/{code}.html',
    why: 'As linked from articles about companies in the United States.',
    seen: 'https://stock.finance.sina.com.cn/usstock/quotes/MU.html',
  },
  {
    market: 'hk',
    code: '(\\d{5})',
    address: 'https://stock.finance.sina.com.cn/hkstock/quotes/{code}.html',
    why: 'As linked from articles about companies in Hong Kong; indices have other codes and pages.',
    seen: 'https://stock.finance.sina.com.cn/hkstock/quotes/00700.html',
  },
  {
    market: 'of',
    code: '(\\d{6})',
    address: 'https://finance.sina.com.cn/fund/quotes/{code}/bc.shtml',
    why: 'Open funds, as linked from articles about them.',
    seen: 'https://finance.sina.com.cn/fund/quotes/510300/bc.shtml',
  },
  {
    market: 'futures',
    code: '([A-Za-z]{1,3}\\d{1,4})',
    capitals: true,
    address: 'https://finance.sina.com.cn/futures/quotes/{code}.shtml',
    why: 'Contracts at home; AU0 is the leading one of gold.',
    seen: 'https://finance.sina.com.cn/futures/quotes/AU0.shtml',
  },
  {
    market: 'overseas-futures',
    code: 'hf_([A-Za-z]{1,6})',
    capitals: true,
    address: 'https://finance.sina.com.cn/futures/quotes/{code}.shtml',
    why: 'The linker marks contracts abroad with hf_; the page has the bare code.',
    seen: 'https://finance.sina.com.cn/futures/quotes/CL.shtml',
  },
  {
    market: 'forex',
    code: 'fx_s([a-z]{6})',
    capitals: true,
    address: 'https://finance.sina.com.cn/money/forex/hq/{code}.shtml',
    why: 'The linker marks pairs of currencies with fx_s in small letters; the page has them in capitals.',
    seen: 'https://finance.sina.com.cn/money/forex/hq/USDCNY.shtml',
  },
];
