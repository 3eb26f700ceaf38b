// Marks the securities of an article in its text as Sina's own linker does, so that a post that leaves comes back with them.
import type { Stock } from '../article/article.ts';

/** The ids that `extract/stocks.ts` reads: `stock_sh600519`, `usstock_MU`, `hkstock_hk00700`, `overseas_futures_hf_CL`. */
function markOf({ market, code }: Stock): string {
  if (/^(?:sh|sz|bj|of)$/.test(market)) return `stock_${market}${code}`;
  if (market === 'us') return `usstock_${code}`;
  if (market === 'hk') return `hkstock_hk${code}`;
  return `${market.replaceAll('-', '_')}_${code}`;
}

const written = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const LETTER = /[A-Za-z]/;

/** Where a name stands in a piece of text, but not as a part of a longer word in letters. */
function placeIn(text: string, name: string, from: number): number {
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1)) {
    const startsInside = LETTER.test(name.charAt(0)) && LETTER.test(text.charAt(at - 1));
    const endsInside = LETTER.test(name.slice(-1)) && LETTER.test(text.charAt(at + name.length));
    if (!startsInside && !endsInside) return at;
  }
  return -1;
}

interface Place {
  piece: number;
  at: number;
}

/** The first place behind `after`; null where there is none in one piece of text. */
function find(pieces: readonly string[], name: string, after: Place): Place | null {
  for (let piece = after.piece; piece < pieces.length; piece += 2) {
    const at = placeIn(pieces[piece] as string, name, piece === after.piece ? after.at : 0);
    if (at >= 0) return { piece, at };
  }
  return null;
}

/** `html` is sanitised; each security is marked once, at a mention behind that of the one before it, so that they come back in their order. */
export function withStockMarks(html: string, stocks: readonly Stock[]): string {
  // Text and tags by turns, text first. A value in quotation marks may hold what else ends a tag.
  const pieces = html.split(/(<(?:[^">]|"[^"]*")*>)/);
  let behind: Place = { piece: 0, at: 0 };
  for (const stock of stocks) {
    const name = written(stock.name);
    const place = name === '' ? null : find(pieces, name, behind);
    if (place === null) continue;
    const text = pieces[place.piece] as string;
    const marked = `<span id="${written(markOf(stock)).replaceAll('"', '&quot;')}">${name}</span>`;
    pieces[place.piece] = text.slice(0, place.at) + marked + text.slice(place.at + name.length);
    behind = { piece: place.piece, at: place.at + marked.length };
  }
  return pieces.join('');
}
