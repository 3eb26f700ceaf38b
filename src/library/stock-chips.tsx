// The stocks that the open article names: each leads to its own page, and the list shows what else names it.
import { word } from '../platform/words.ts';
import type { ArticleRow } from '../shelf/record.ts';
import { stockAddress } from './address.ts';

export function StockChips({ row }: { row: ArticleRow }) {
  if (row.stocks.length === 0) return null;
  return (
    <ul class="stocks" aria-label={word('facet_stock')}>
      {row.stocks.map(({ market, code, name }) => (
        <li key={market + code}>
          <a class="chip" href={stockAddress(market + code)} data-stock-chip={market + code}>
            <span>{code}</span>
            <span lang="zh-CN">{name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
