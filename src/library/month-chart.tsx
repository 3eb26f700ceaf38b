// How many articles there were each month: bars to be seen, a table to be heard.
import { useEffect, useRef } from 'preact/hooks';
import { language, word } from '../platform/words.ts';
import { monthName } from '../ui/times.ts';

const BAR = 14;
const GAP = 4;
const HEIGHT = 72;
const BELOW = 18;
/** So many bars fit between two written months, and the last one is written. */
const EVERY = 6;

export function MonthChart({ counts }: { counts: readonly { month: string; count: number }[] }) {
  const box = useRef<HTMLDivElement>(null);
  // The last months are what the reader is after.
  useEffect(() => box.current?.scrollTo(box.current.scrollWidth, 0), [counts]);
  // Whoever hears them need not hear of the months before the first that has any.
  const told = counts.slice(counts.findIndex(({ count }) => count > 0));
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const width = Math.max(counts.length * (BAR + GAP), 60);
  return (
    <figure class="months">
      <div class="months-box" ref={box}>
        <svg width={width} height={HEIGHT + BELOW + 16} viewBox={`0 -16 ${width} ${HEIGHT + BELOW + 16}`} aria-hidden="true" focusable="false">
          {counts.map(({ month, count }, at) => {
            const height = count === 0 ? 1 : Math.max(3, Math.round((count / most) * HEIGHT));
            const x = at * (BAR + GAP);
            return (
              <g key={month}>
                <title>{`${monthName(month, language())} · ${count}`}</title>
                <rect class={count === 0 ? 'month-none' : 'month-bar'} x={x} y={HEIGHT - height} width={BAR} height={height} />
                {count > 0 && (
                  <text class="month-count" x={x + BAR / 2} y={HEIGHT - height - 4} text-anchor="middle">
                    {count}
                  </text>
                )}
                {at > 1 && (counts.length - 1 - at) % EVERY === 0 && (
                  <text class="month-name" x={x + BAR} y={HEIGHT + 14} text-anchor="end">
                    {month}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      </div>
      {/* In a box: Firefox clips a table without its caption. */}
      <div class="unseen">
        <table>
          <caption>{word('stock_months')}</caption>
          <tbody>
            {told.map(({ month, count }) => (
              <tr key={month}>
                <th scope="row">{monthName(month, language())}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
