// What stands in the reading pane when no article does.
import type { ErrorCode } from '../article/errors.ts';
import { sentenceFor } from '../platform/sentence.ts';
import { word } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { BackIcon, OutIcon } from '../ui/icons.tsx';

export function Empty() {
  return (
    <div class="place" data-empty>
      <h2>{word('library_empty_title')}</h2>
      <p>{word('library_empty')}</p>
      <a class="button" href="https://finance.sina.com.cn/" target="_blank" rel="noopener noreferrer">
        {word('library_sample')}
        <OutIcon />
      </a>
    </div>
  );
}

/** To the list, where the window is too narrow to show it beside the pane. */
export function Back() {
  return (
    <a class="button button-link tools-back" href="#list">
      <BackIcon />
      {word('library_back')}
    </a>
  );
}

export function Choose() {
  return <p class="place place-choose">{word('library_choose')}</p>;
}

export function Nothing({ isSearching, onClear }: { isSearching: boolean; onClear(): void }) {
  return (
    <div class="place place-nothing" data-nothing>
      <p>{isSearching ? word('library_found_nothing') : word('library_nothing')}</p>
      {isSearching && (
        <Button action="clear-search" onClick={onClear}>
          {word('library_search_clear')}
        </Button>
      )}
    </div>
  );
}

interface FaultProps {
  code: ErrorCode;
  onRetry?: () => void;
  /** The address of the article's page at Sina. */
  original?: string | undefined;
}

/** What is said of an article that is not there is all there is to say: nobody has to be told a code. */
const OF_ARTICLES: readonly ErrorCode[] = ['not-found', 'text-lost'];

export function Fault({ code, onRetry, original = '' }: FaultProps) {
  return (
    <div class="place" role="alert" data-error data-code={code}>
      <p>{sentenceFor(code)}</p>
      {!OF_ARTICLES.includes(code) && <p class="label">{word('ui_code', code)}</p>}
      {onRetry !== undefined && (
        <Button action="retry" onClick={onRetry}>
          {word('ui_retry')}
        </Button>
      )}
      {code === 'text-lost' && original !== '' && (
        <a class="button" href={original} target="_blank" rel="noopener noreferrer" title={word('ui_opens_original')}>
          {word('library_page')}
          <OutIcon />
        </a>
      )}
      {OF_ARTICLES.includes(code) && (
        <a class="button" href="#list">
          {word('library_back')}
        </a>
      )}
    </div>
  );
}
