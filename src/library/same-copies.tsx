// 同文: the other copies of the open article's story, each by the medium that printed it.
import { word } from '../platform/words.ts';
import type { ArticleRow } from '../shelf/record.ts';
import { shownDay } from '../ui/times.ts';
import { addressOf } from './address.ts';
import { mediaOf } from './folding.ts';

/** As many words as fit a line twice; the list has all. */
const MOST = 12;

/** Copies that name no medium are told apart by their day, else by their title. */
const nameOf = (row: ArticleRow): string => row.source || shownDay(row.date) || row.title || word('ui_untitled');

/** `copies` are all of the story, the one with `id` is open. */
export function SameCopies({ copies, id }: { copies: readonly ArticleRow[]; id: string }) {
  const others = copies.filter((row) => row.id !== id);
  if (others.length === 0) return null;
  const media = mediaOf({ rows: [...copies] });
  const label = media > 1 ? word('library_same_media', media) : word('library_same_copies', copies.length);
  return (
    <nav class="meta same-copies" aria-label={label} data-same-copies={others.length}>
      <span>{label}</span>
      {others.slice(0, MOST).map((row) => (
        <a key={row.id} href={addressOf(row.id)} data-copy={row.id} lang="zh-CN" title={row.title || word('ui_untitled')}>
          {nameOf(row)}
        </a>
      ))}
      {others.length > MOST && <span>+{others.length - MOST}</span>}
    </nav>
  );
}
