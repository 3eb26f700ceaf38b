// The reading pane: one saved article, with what can be done with it.
import { useEffect, useRef } from 'preact/hooks';
import { language, word } from '../platform/words.ts';
import type { ArticleRow, Copy } from '../shelf/record.ts';
import { Button } from '../ui/button.tsx';
import { BackIcon, DeleteIcon, OutIcon, StarIcon } from '../ui/icons.tsx';
import { ArticleHtml } from '../ui/safe-html.tsx';
import { momentOf, shownTime } from '../ui/times.ts';
import type { Task } from '../ui/use-task.ts';
import { DeleteButton } from './delete-button.tsx';
import { ExportMenu } from './export-menu.tsx';
import { MarksBar } from './marks-bar.tsx';
import { PicturesLine } from './pictures-line.tsx';
import { Revisions } from './revisions.tsx';
import type { Deeds } from './use-deeds.ts';
import { usePictures } from './use-pictures.ts';

interface ArticleViewProps {
  copy: Copy;
  /** The same article as it is now: its marks and pictures change while it is open. */
  row: ArticleRow;
  task: Task;
  deeds: Deeds;
  onSaid(words: string): void;
}

function Link({ address, words }: { address: string; words: string }) {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={word('ui_opens_original')}>
      {words}
      <OutIcon />
    </a>
  );
}

function Byline({ copy }: { copy: Copy }) {
  return (
    <p class="meta">
      {copy.source !== '' && (copy.sourceUrl === '' ? <span>{copy.source}</span> : <Link address={copy.sourceUrl} words={copy.source} />)}
      {copy.author !== '' && <span>{word('ui_author', copy.author)}</span>}
      {copy.editor !== '' && <span>{word('ui_editor', copy.editor)}</span>}
      {copy.date !== '' && <time dateTime={copy.date}>{shownTime(copy.date)}</time>}
      <span>{word('ui_characters', copy.characters)}</span>
      <span>{word('library_saved', momentOf(copy.copiedAt, language()))}</span>
      {copy.url !== '' && <Link address={copy.url} words={word('library_page')} />}
    </p>
  );
}

function Tools({ row, task, deeds, onSaid }: Omit<ArticleViewProps, 'copy'>) {
  return (
    <div class="tools" role="toolbar" aria-label={word('library_actions')}>
      <a class="button button-link tools-back" href="#list">
        <BackIcon />
        {word('library_back')}
      </a>
      <button
        type="button"
        class="button button-link star"
        data-action="star"
        aria-pressed={row.star}
        onClick={() => deeds.set([row], { star: !row.star })}
      >
        <StarIcon />
        {word('library_star')}
      </button>
      <Button action="read" kind="link" disabled={task.busy} onClick={() => deeds.set([row], { read: !row.read })}>
        {row.read ? word('library_mark_unread') : word('library_mark_read')}
      </Button>
      <ExportMenu ids={[row.id]} disabled={task.busy} onSaid={onSaid} />
      {row.deletedAt === '' ? (
        <div class="delete">
          <Button action="delete" kind="link" disabled={task.busy} onClick={() => deeds.discard([row])}>
            <DeleteIcon />
            {word('library_delete')}
          </Button>
        </div>
      ) : (
        <>
          <Button action="restore" kind="link" disabled={task.busy} onClick={() => deeds.restore([row])}>
            {word('library_restore')}
          </Button>
          <DeleteButton key={row.id} disabled={task.busy} onDelete={() => deeds.erase([row])} />
        </>
      )}
    </div>
  );
}

export function ArticleView({ copy, row, task, deeds, onSaid }: ArticleViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { addresses, missing } = usePictures(copy.id, row.pictures.kept + row.pictures.failed);
  // A reader who came by the keyboard goes on reading at the title, not at the top of the page.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.pane')?.scrollTo(0, 0);
  }, [copy.id]);
  return (
    <article data-view={copy.id} aria-labelledby="article-title">
      <Tools row={row} task={task} deeds={deeds} onSaid={onSaid} />
      <h1 class="article-title" lang="zh-CN" id="article-title" tabIndex={-1} ref={heading}>
        {copy.title || word('ui_untitled')}
      </h1>
      <Byline copy={copy} />
      <PicturesLine row={row} missing={missing} task={task} />
      <MarksBar row={row} task={task} />
      <Revisions copy={copy} />
      <ArticleHtml html={copy.html} pictures={addresses} />
    </article>
  );
}
