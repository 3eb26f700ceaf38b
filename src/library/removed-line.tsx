// What was left out of the open copy when it was saved: how many things, and folded under it what they said.
import type { Removal } from '../article/article.ts';
import { countsOf, saidBy } from '../article/removals.ts';
import { word } from '../platform/words.ts';
import { KindCounts } from '../ui/kind-counts.tsx';

export function RemovedLine({ removed }: { removed: readonly Removal[] }) {
  const counts = countsOf(removed);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  return (
    <details class="removed">
      <summary data-action="removed">{word('library_left_out', total)}</summary>
      <KindCounts counts={counts} />
      {saidBy(removed).map(({ category, texts }) => (
        <section key={category}>
          <h3 class="label">{word(`category_${category}`)}</h3>
          <ul class="removed-texts" lang="zh-CN">
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
