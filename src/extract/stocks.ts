// Reads the securities that Sina's own linker marked in the text.
import type { Stock } from '../article/article.ts';
import { ORDINARY_NAMES } from '../sites/ordinary-names.ts';
import { attribute, TEXT_NODE, textOf } from './dom.ts';
import { fold } from './values.ts';

/** `stock_sh600519`, `usstock_MU`, `hkstock_hk00700`, `forex_fx_susdcny`, `futures_AU0`, `overseas_futures_hf_CL`. */
const MARK = /^(stock|usstock|hkstock|forex|futures|overseas_futures|fund|bond|globalindex)_(.+)$/;
const SHARE = /^(sh|sz|bj|of)(\d{6})$/i;

/** The security of a marked span; null where it has no mark, and where the mark cannot be read. */
export function readStock(element: Element): Stock | null {
  const id = attribute(element, 'id');
  const mark = id === '' ? null : MARK.exec(id);
  if (mark === null) return null;
  const [, kind = '', rest = ''] = mark;
  const name = fold(textOf(element));
  if (name === '') return null;
  const share = SHARE.exec(rest);
  if (kind === 'stock') return share ? { market: (share[1] ?? '').toLowerCase(), code: share[2] ?? '', name } : null;
  if (kind === 'usstock') return { market: 'us', code: rest.toUpperCase(), name };
  if (kind === 'hkstock') return { market: 'hk', code: rest.replace(/^hk/i, ''), name };
  return { market: kind.replaceAll('_', '-'), code: rest, name };
}

const LETTER = /[A-Za-z]/;

/** The linker also marks letters inside a longer word: `Po·we·r`. */
function isInsideWord(element: Element, name: string): boolean {
  const before = element.previousSibling === null ? '' : textOf(element.previousSibling).slice(-1);
  if (LETTER.test(name.charAt(0)) && LETTER.test(before)) return true;
  let next = element.nextSibling;
  if (next instanceof Element && attribute(next, 'id').startsWith('quote_')) next = next.nextSibling;
  return LETTER.test(name.slice(-1)) && next !== null && next.nodeType === TEXT_NODE && LETTER.test(textOf(next).charAt(0));
}

export interface MarkedStock extends Stock {
  insideWord: boolean;
}

export function markedStock(element: Element): MarkedStock | null {
  const stock = readStock(element);
  return stock === null ? null : { ...stock, insideWord: isInsideWord(element, stock.name) };
}

let ordinaryNames: ReadonlySet<string> | undefined;

/** Each security once, without those that the linker only took for one: parts of words, and ordinary words whose code the text does not give. */
export function chooseStocks(marked: readonly MarkedStock[], text: string): Stock[] {
  ordinaryNames ??= new Set(ORDINARY_NAMES.map(({ name }) => name));
  const chosen = new Map<string, Stock>();
  for (const { market, code, name, insideWord } of marked) {
    if (insideWord) continue;
    if (ordinaryNames.has(name) && !text.includes(code)) continue;
    const key = `${market}${code}`;
    if (!chosen.has(key)) chosen.set(key, { market, code, name });
  }
  return [...chosen.values()];
}
