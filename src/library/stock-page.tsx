// A stock's own page: every saved article that names it, on a line of time.
import { useMemo } from 'preact/hooks';
import { language, word } from '../platform/words.ts';
import type { ArticleRow } from '../shelf/record.ts';
import { quoteAddress } from '../sites/quote-address.ts';
import { OutIcon } from '../ui/icons.tsx';
import { monthName, shownTime } from '../ui/times.ts';
import { addressOf } from './address.ts';
import { MonthChart } from './month-chart.tsx';
import { byMonth, countsByMonth, type Month, namesOf } from './months.ts';
import { Back } from './places.tsx';

function Line({ months }: { months: readonly Month[] }) {
  return (
    <>
      {months.map(({ month, rows }) => (
        <section key={month} class="stock-month">
          <h2 class="label">{monthName(month, language())}</h2>
          <ol>
            {rows.map((row) => (
              <li key={row.id}>
                <a href={addressOf(row.id)} data-timeline={row.id}>
                  <span class="stock-title" lang="zh-CN">
                    {row.title || word('ui_untitled')}
                  </span>
                  <span class="meta">
                    {row.date !== '' && <time dateTime={row.date}>{shownTime(row.date)}</time>}
                    {row.source !== '' && <span>{row.source}</span>}
                  </span>
                </a>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** `stock` is market and code in one. */
export function StockPage({ stock: key, rows }: { stock: string; rows: readonly ArticleRow[] }) {
  const named = useMemo(
    () => rows.filter(({ deletedAt, stocks }) => deletedAt === '' && stocks.some(({ market, code }) => market + code === key)),
    [rows, key],
  );
  const months = useMemo(() => byMonth(named), [named]);
  const counts = useMemo(() => countsByMonth(months), [months]);
  const { stock, names } = useMemo(() => namesOf(named, key), [named, key]);
  const quote = stock === null ? null : quoteAddress(stock);
  const [name = key, ...others] = names;
  return (
    <article class="stock" data-stock={key} aria-labelledby="stock-title">
      <Back />
      <h1 class="article-title" id="stock-title" tabIndex={-1} lang="zh-CN">
        {name}
      </h1>
      <p class="meta">
        {stock !== null && <span>{stock.code}</span>}
        <span data-stock-count={named.length}>{word('library_count', named.length)}</span>
        {others.length > 0 && <span>{word('stock_names', new Intl.ListFormat(language(), { type: 'unit' }).format(others))}</span>}
        {quote !== null && (
          <a href={quote} target="_blank" rel="noopener noreferrer" title={word('ui_opens_original')}>
            {word('stock_quote')}
            <OutIcon />
          </a>
        )}
      </p>
      {named.length === 0 ? <p class="place">{word('stock_none')}</p> : <MonthChart counts={counts} />}
      <Line months={months} />
    </article>
  );
}
