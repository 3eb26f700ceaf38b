// The reading pane: one saved article, with what can be done with it.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { language, word } from '../platform/words.ts';
import type { ArticleRow, Copy } from '../shelf/record.ts';
import { Button } from '../ui/button.tsx';
import { BackIcon, DeleteIcon, DownIcon, EyeIcon, OutIcon, RestoreIcon, StarIcon } from '../ui/icons.tsx';
import { ArticleHtml } from '../ui/safe-html.tsx';
import { momentOf, shownTime } from '../ui/times.ts';
import type { Task } from '../ui/use-task.ts';
import { CiteMenu } from './cite-menu.tsx';
import { DeleteButton } from './delete-button.tsx';
import { ExportMenu } from './export-menu.tsx';
import { useFoundWords } from './found-words.ts';
import { dressPictures, Lightbox, type Shown } from './lightbox.tsx';
import { LookMenu } from './look-menu.tsx';
import { MarksBar } from './marks-bar.tsx';
import { type Around, Neighbours } from './neighbours.tsx';
import { type Heading, headingsIn, Outline, OutlineMenu } from './outline.tsx';
import { PicturesLine } from './pictures-line.tsx';
import { useReadingPlace } from './reading-place.ts';
import { RemovedLine } from './removed-line.tsx';
import { Revisions } from './revisions.tsx';
import { SameCopies } from './same-copies.tsx';
import { StockChips } from './stock-chips.tsx';
import { dressTables } from './tables.ts';
import type { Deeds } from './use-deeds.ts';
import { type Look, lookStyle } from './use-look.ts';
import { usePictures } from './use-pictures.ts';

interface ArticleViewProps {
  copy: Copy;
  /** The same article as it is now: its marks and pictures change while it is open. */
  row: ArticleRow;
  around: Around;
  /** All copies of its story; none where it is the only one. */
  copies: readonly ArticleRow[];
  /** What is searched for, folded; a list that stays the same while the words do. */
  words: readonly string[];
  look: Look;
  task: Task;
  deeds: Deeds;
  onSaid(words: string): void;
}

/** Sina's longest headlines are half of this; what is longer is cut, with the whole under the pointer and on paper. */
const LONG_TITLE = 80;

function Link({ address, words }: { address: string; words: string }) {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={word('ui_opens_original')}>
      {words}
      <OutIcon />
    </a>
  );
}

function Byline({ copy }: { copy: Copy }) {
  const saved = momentOf(copy.copiedAt, language());
  return (
    <p class="meta">
      {copy.source !== '' && (copy.sourceUrl === '' ? <span>{copy.source}</span> : <Link address={copy.sourceUrl} words={copy.source} />)}
      {copy.author !== '' && <span>{word('ui_author', copy.author)}</span>}
      {copy.editor !== '' && <span>{word('ui_editor', copy.editor)}</span>}
      {copy.date !== '' && <time dateTime={copy.date}>{shownTime(copy.date)}</time>}
      <span>{word('ui_characters', copy.characters)}</span>
      {saved !== '' && <span>{word('library_saved', saved)}</span>}
      {copy.url !== '' && <Link address={copy.url} words={word('library_page')} />}
    </p>
  );
}

/** In the trash an article looks as it did before, and whoever came by a link or a search did not come through the trash. */
function InTrash({ row }: { row: ArticleRow }) {
  if (row.deletedAt === '') return null;
  const thrown = momentOf(row.deletedAt, language());
  return (
    <p class="meta in-trash">
      <span>{thrown === '' ? word('library_in_trash') : word('library_thrown', thrown)}</span>
      <span>{word('library_trash_days')}</span>
    </p>
  );
}

function Tools({
  copy,
  row,
  look,
  deeds,
  onSaid,
  headings,
}: Omit<ArticleViewProps, 'around' | 'copies' | 'words' | 'task'> & { headings: readonly Heading[] }) {
  return (
    <div class="tools" role="toolbar" aria-label={word('library_actions')}>
      <a class="button button-link tools-back" href="#list">
        <BackIcon />
        <span class="tool-words">{word('library_back')}</span>
      </a>
      <button
        type="button"
        class="button button-link star"
        data-action="star"
        title={word('library_star')}
        aria-pressed={row.star}
        onClick={() => deeds.set([row], { star: !row.star })}
      >
        <StarIcon />
        <span class="tool-words">{word('library_star')}</span>
      </button>
      <Button action="read" kind="link" onClick={() => deeds.set([row], { read: !row.read })}>
        <EyeIcon />
        <span class="tool-words">{row.read ? word('library_mark_unread') : word('library_mark_read')}</span>
      </Button>
      <LookMenu {...look} />
      {headings.length > 0 && <OutlineMenu headings={headings} />}
      <CiteMenu copy={copy} onSaid={onSaid} />
      <ExportMenu ids={[row.id]} icon={<DownIcon />} onSaid={onSaid} />
      {row.deletedAt === '' ? (
        <div class="delete">
          <Button action="delete" kind="link" onClick={() => deeds.discard([row])}>
            <DeleteIcon />
            <span class="tool-words">{word('library_delete')}</span>
          </Button>
        </div>
      ) : (
        <>
          <Button action="restore" kind="link" onClick={() => deeds.restore([row])}>
            <RestoreIcon />
            <span class="tool-words">{word('library_restore')}</span>
          </Button>
          <DeleteButton key={row.id} action="delete" words={word('library_erase')} count={1} onDelete={() => deeds.erase([row])} />
        </>
      )}
    </div>
  );
}

/** The text's pictures, with the one that is shown by itself. */
function useDressing(onSaid: (words: string) => void) {
  const [picture, setPicture] = useState<number | null>(null);
  const pictures = useRef<Shown[]>([]);
  const dress = useCallback(
    (nodes: DocumentFragment) => {
      dressTables(nodes, onSaid);
      pictures.current = dressPictures(nodes, setPicture);
    },
    [onSaid],
  );
  /** Those that have come since join the others. */
  const dressAgain = useCallback((text: ParentNode) => {
    pictures.current = dressPictures(text, setPicture);
  }, []);
  return { dress, dressAgain, pictures, picture, setPicture };
}

export function ArticleView({ copy, row, around, copies, words, look, task, deeds, onSaid }: ArticleViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const article = useRef<HTMLElement>(null);
  const [headings, setHeadings] = useState<Heading[]>([]);
  const { addresses, missing, known, came } = usePictures(
    copy.id,
    `${row.pictures.kept} ${row.pictures.failed}`,
    copy.images.map(({ src }) => src),
  );
  const isLong = copy.title.length > LONG_TITLE;
  const { dress, dressAgain, pictures, picture, setPicture } = useDressing(onSaid);
  // A reader who came by the keyboard goes on reading at the title, not at the top of the page.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.pane')?.scrollTo(0, 0);
    setPicture(null);
  }, [copy.id, setPicture]);
  useLayoutEffect(() => setHeadings(headingsIn(article.current?.querySelector('.article-body') ?? new DocumentFragment())), [copy.html, known]);
  useLayoutEffect(() => {
    const text = article.current?.querySelector('.article-body');
    if (came > 0 && text) dressAgain(text);
  }, [came, dressAgain]);
  useReadingPlace(copy.id, known);
  useFoundWords(article, copy.id, words, addresses, known);
  return (
    <article
      ref={article}
      data-view={copy.id}
      data-outlined={headings.length > 0 || undefined}
      aria-labelledby="article-title"
      style={lookStyle(look.look)}
    >
      <Tools copy={copy} row={row} look={look} deeds={deeds} onSaid={onSaid} headings={headings} />
      <InTrash row={row} />
      <h1
        class="article-title"
        lang="zh-CN"
        id="article-title"
        tabIndex={-1}
        ref={heading}
        title={isLong ? copy.title : undefined}
        data-long={isLong || undefined}
      >
        {copy.title || word('ui_untitled')}
      </h1>
      <Byline copy={copy} />
      <SameCopies copies={copies} id={copy.id} />
      <StockChips row={row} />
      <PicturesLine row={row} missing={missing} />
      <MarksBar row={row} task={task} />
      <Revisions copy={copy} />
      {headings.length > 0 && <Outline headings={headings} />}
      {known && <ArticleHtml html={copy.html} pictures={addresses} dress={dress} />}
      {known && <RemovedLine removed={copy.removed} />}
      <Neighbours {...around} />
      {picture !== null && <Lightbox pictures={pictures.current} at={picture} onGo={setPicture} onClose={() => setPicture(null)} />}
    </article>
  );
}
