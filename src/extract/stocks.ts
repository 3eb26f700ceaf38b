// Reads the securities that Sina's own linker marked in the text.
import type { Stock } from '../article/article.ts';
import { attribute, textOf } from './dom.ts';
import { fold } from './values.ts';

/** `stock_sh600519`, `usstock_MU`, `hkstock_hk00700`, `forex_fx_susdcny`, `futures_AU0`, `overseas_futures_hf_CL`. */
const MARK = /^(stock|usstock|hkstock|forex|futures|overseas_futures|fund|bond|globalindex)_(.+)$/;
const SHARE = /^(sh|sz|bj|of)(\d{6})$/i;

export function isStockMark(element: Element): boolean {
  return MARK.test(attribute(element, 'id'));
}

/** The security of a marked span, or null when the mark cannot be read. */
export function readStock(element: Element): Stock | null {
  const [, kind = '', rest = ''] = MARK.exec(attribute(element, 'id')) ?? [];
  const name = fold(textOf(element));
  if (name === '') return null;
  const share = SHARE.exec(rest);
  if (kind === 'stock') return share ? { market: (share[1] ?? '').toLowerCase(), code: share[2] ?? '', name } : null;
  if (kind === 'usstock') return { market: 'us', code: rest.toUpperCase(), name };
  if (kind === 'hkstock') return { market: 'hk', code: rest.replace(/^hk/i, ''), name };
  return { market: kind.replaceAll('_', '-'), code: rest, name };
}
