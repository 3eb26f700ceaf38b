// One row of the list: to open, to choose, to star.
import type { TargetedMouseEvent } from 'preact';
import { language, word } from '../platform/words.ts';
import { marked, type Piece } from '../search/snippet.ts';
import type { ArticleRow } from '../shelf/record.ts';
import { StarIcon, UnfoldIcon } from '../ui/icons.tsx';
import { momentOf, shownDay } from '../ui/times.ts';
import { addressOf } from './address.ts';
import { type Fold, mediaOf } from './folding.ts';

export interface RowProps {
  row: ArticleRow;
  at: number;
  of: number;
  place: number;
  open: boolean;
  chosen: boolean;
  /** Words that are marked in the title; empty when nothing is searched for. */
  words: readonly string[];
  /** What was found in the text, or null where it is not known yet. */
  found: Piece[] | null;
  onChoose(id: string, chosen: boolean, through: boolean): void;
  onStar(row: ArticleRow): void;
  /** The story that the row is shown for, or null. */
  fold: Fold | null;
  onFold(story: string): void;
}

/** Beside the first row of a story. Copies of one medium are counted as articles: they are no other media. */
function FoldButton({ fold, title, onFold }: { fold: Fold; title: string; onFold(story: string): void }) {
  const media = mediaOf(fold);
  const words = media > 1 ? word('library_same_media', media) : word('library_same_copies', fold.rows.length);
  return (
    <button
      type="button"
      class="fold"
      data-fold={fold.story}
      aria-expanded={fold.isOpen}
      aria-label={word('library_same_of', words, title)}
      onClick={() => onFold(fold.story)}
    >
      {words}
      <UnfoldIcon />
    </button>
  );
}

export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ text, hit }, at) => (
        // pieces have no identity but their place.
        <span key={at}>{hit ? <mark>{text}</mark> : text}</span>
      ))}
    </>
  );
}

function Meta({ row }: { row: ArticleRow }) {
  const [stock, more] = row.stocks;
  return (
    <span class="meta">
      {row.source !== '' && <span>{row.source}</span>}
      {stock !== undefined && <span>{more === undefined ? stock.code : `${stock.code} +${row.stocks.length - 1}`}</span>}
      {row.date === '' ? (
        <time dateTime={row.savedAt}>{momentOf(row.savedAt, language())}</time>
      ) : (
        <time dateTime={row.date}>{shownDay(row.date)}</time>
      )}
      <span>{word('ui_characters', row.characters)}</span>
      {row.tags.map((tag) => (
        <span key={tag} class="row-tag">
          {tag}
        </span>
      ))}
    </span>
  );
}

export function Row({ row, at, of, place, open, chosen, words, found, onChoose, onStar, fold, onFold }: RowProps) {
  const title = row.title || word('ui_untitled');
  const isFirst = fold === null || fold.rows[0] === row;
  const choose = (event: TargetedMouseEvent<HTMLLabelElement>): void => {
    // Beside the box the browser would press the box in its turn, and forget Shift over it.
    if (event.target === event.currentTarget) event.preventDefault();
    onChoose(row.id, !chosen, event.shiftKey);
  };
  return (
    <li
      class="line"
      style={{ top: `${place}px` }}
      aria-posinset={at + 1}
      aria-setsize={of}
      data-read={row.read ? '' : undefined}
      data-under={isFirst ? undefined : ''}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key presses the box, and its click comes by here. */}
      <label class="choose" onClick={choose}>
        <input type="checkbox" data-choose={row.id} checked={chosen} aria-label={word('library_choose_row', title)} />
      </label>
      <a class="row" data-row={row.id} href={addressOf(row.id)} aria-current={open ? 'true' : undefined} title={title}>
        <span class="row-title" lang="zh-CN">
          {words.length === 0 ? title : <Pieces pieces={marked(title, words)} />}
        </span>
        <Meta row={row} />
        {found !== null && (
          <span class="row-found" lang="zh-CN">
            <Pieces pieces={found} />
          </span>
        )}
      </a>
      {fold !== null && isFirst && <FoldButton fold={fold} title={title} onFold={onFold} />}
      <button
        type="button"
        class="star"
        data-star={row.id}
        aria-pressed={row.star}
        aria-label={word('library_star')}
        title={word('library_star')}
        onClick={() => onStar(row)}
      >
        <StarIcon />
      </button>
    </li>
  );
}
