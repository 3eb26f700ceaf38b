// The reading pane: one saved article, with what can be done with it.
import { useEffect, useRef } from 'preact/hooks';
import { language, word } from '../platform/words.ts';
import type { Copy } from '../shelf/record.ts';
import { BackIcon, OutIcon } from '../ui/icons.tsx';
import { ArticleHtml } from '../ui/safe-html.tsx';
import { momentOf, shownTime } from '../ui/times.ts';
import { DeleteButton } from './delete-button.tsx';
import { ExportMenu } from './export-menu.tsx';

interface ArticleViewProps {
  copy: Copy;
  busy: boolean;
  onSaid(words: string): void;
  onDelete(): void;
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

export function ArticleView({ copy, busy, onSaid, onDelete }: ArticleViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // A reader who came by the keyboard goes on reading at the title, not at the top of the page.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.pane')?.scrollTo(0, 0);
  }, [copy.id]);
  return (
    <article data-view={copy.id} aria-labelledby="article-title">
      <div class="tools" role="toolbar" aria-label={word('library_actions')}>
        <a class="button button-link tools-back" href="#list">
          <BackIcon />
          {word('library_back')}
        </a>
        <ExportMenu ids={[copy.id]} disabled={busy} onSaid={onSaid} />
        <DeleteButton key={copy.id} disabled={busy} onDelete={onDelete} />
      </div>
      <h1 class="article-title" lang="zh-CN" id="article-title" tabIndex={-1} ref={heading}>
        {copy.title || word('ui_untitled')}
      </h1>
      <Byline copy={copy} />
      <ArticleHtml html={copy.html} />
    </article>
  );
}
