// The row for an old article in several pages: which one this is, the way to have them all, and which could not be had.
import { useState } from 'preact/hooks';
import type { Pages } from '../article/article.ts';
import { missingPages } from '../article/pages.ts';
import { language, word } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';

interface PagesRowProps {
  pages: Pages;
  /** The page that is on its way. */
  fetching: number | null;
  busy: boolean;
  onGather(): void;
  onStop(): void;
}

const listed = (pages: readonly number[]): string => new Intl.ListFormat(language(), { style: 'narrow' }).format(pages.map(String));

export function PagesRow({ pages, fetching, busy, onGather, onStop }: PagesRowProps) {
  const missing = missingPages(pages);
  const [only] = pages.held;
  const [wasAsked, setAsked] = useState(false);
  // When the popup is opened anew, more than one page says that they were asked for before.
  const isAsked = !busy && (wasAsked || pages.held.length > 1);
  const gather = () => {
    setAsked(true);
    onGather();
  };
  const words = () => {
    if (missing.length === 0) return word('pages_all', pages.count);
    if (fetching !== null) return word('pages_fetching', fetching, pages.count);
    return isAsked ? word('pages_missing', pages.count, listed(missing)) : word('pages_one', pages.count, only ?? 1);
  };
  return (
    <p class="pages-row meta" data-field="pages" aria-live="polite">
      <span>{words()}</span>
      {missing.length > 0 &&
        // One button for both: the keyboard stays on it, also while the last of the work ends.
        (fetching === null ? (
          <Button kind="link" action="gather" disabled={busy && !wasAsked} onClick={gather}>
            {word(isAsked ? 'pages_again' : 'pages_gather')}
          </Button>
        ) : (
          <Button kind="link" action="stop-gather" onClick={onStop}>
            {word('all_tabs_stop')}
          </Button>
        ))}
    </p>
  );
}
