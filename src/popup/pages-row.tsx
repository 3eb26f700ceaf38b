// The row for an old article in several pages: which one this is, the way to have them all, and which could not be had.
import { useState } from 'preact/hooks';
import type { Pages } from '../article/article.ts';
import { missingPages } from '../article/pages.ts';
import { word } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';

export function PagesRow({ pages, busy, onGather }: { pages: Pages; busy: boolean; onGather(): void }) {
  const missing = missingPages(pages);
  const [only] = pages.held;
  const [wasAsked, setAsked] = useState(false);
  // When the popup is opened anew, more than one page says that they were asked for before.
  const isAsked = !busy && (wasAsked || pages.held.length > 1);
  const gather = () => {
    setAsked(true);
    onGather();
  };
  return (
    <p class="pages-row meta" data-field="pages" aria-live="polite">
      <span>
        {missing.length === 0
          ? word('pages_all', pages.count)
          : isAsked
            ? word('pages_missing', pages.count, missing.join(', '))
            : word('pages_one', pages.count, only ?? 1)}
      </span>
      {missing.length > 0 && (
        <Button kind="link" action="gather" disabled={busy} onClick={gather}>
          {word(isAsked ? 'pages_again' : 'pages_gather')}
        </Button>
      )}
    </p>
  );
}
