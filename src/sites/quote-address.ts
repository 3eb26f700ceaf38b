// The address of the page on which Sina shows a security's quote.
import type { Stock } from '../article/article.ts';
import { QUOTE_PAGES } from './quote-pages.ts';

/** Null for what is not known to have such a page. */
export function quoteAddress({ market, code }: Pick<Stock, 'market' | 'code'>): string | null {
  for (const page of QUOTE_PAGES) {
    const found = page.market === market ? new RegExp(`^${page.code}$`).exec(code)?.[1] : undefined;
    if (found !== undefined) return page.address.replace('{code}', page.capitals ? found.toUpperCase() : found);
  }
  return null;
}
