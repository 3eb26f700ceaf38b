// The articles before and after the open one, in the order of the list.
import { word } from '../platform/words.ts';
import type { ArticleRow } from '../shelf/record.ts';
import { BackIcon, ForwardIcon } from '../ui/icons.tsx';
import { addressOf } from './address.ts';

export interface Around {
  before: ArticleRow | null;
  after: ArticleRow | null;
}

export function aroundIn(rows: readonly ArticleRow[], id: string): Around {
  const at = rows.findIndex((row) => row.id === id);
  return at < 0 ? { before: null, after: null } : { before: rows[at - 1] ?? null, after: rows[at + 1] ?? null };
}

export function Neighbours({ before, after }: Around) {
  if (before === null && after === null) return null;
  return (
    <nav class="neighbours" aria-label={word('library_neighbours')}>
      {before !== null && (
        <a href={addressOf(before.id)} rel="prev" data-action="article-before" title={before.title}>
          <BackIcon />
          <span>
            <span class="label">{word('key_previous')}</span>
            <span lang="zh-CN">{before.title || word('ui_untitled')}</span>
          </span>
        </a>
      )}
      {after !== null && (
        <a href={addressOf(after.id)} rel="next" data-action="article-after" title={after.title}>
          <span>
            <span class="label">{word('key_next')}</span>
            <span lang="zh-CN">{after.title || word('ui_untitled')}</span>
          </span>
          <ForwardIcon />
        </a>
      )}
    </nav>
  );
}
