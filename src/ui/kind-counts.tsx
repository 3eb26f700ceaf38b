// How many things of each kind were taken away, in one line.
import type { countsOf } from '../article/removals.ts';
import { word } from '../platform/words.ts';

export const KindCounts = ({ counts }: { counts: ReturnType<typeof countsOf> }) => (
  <ul class="meta">
    {counts.map(({ category, count }) => (
      <li key={category} data-category={category}>
        {word('receipt_item', word(`category_${category}`), count)}
      </li>
    ))}
  </ul>
);
