// 引用 in the popup: beside a line of the card stands a button under which the references unfold; what was copied is said.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import { readersDay } from '../article/readers-day.ts';
import { word } from '../platform/words.ts';
import { CiteList } from '../ui/cite-list.tsx';
import { copyWords } from '../ui/copy-words.ts';
import { QuoteIcon } from '../ui/icons.tsx';

export function CiteRow({ article, children }: { article: Article; children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  return (
    <div class="cite-row">
      {children}
      <button type="button" class="button button-link" data-action="cite" aria-expanded={open} onClick={() => setOpen(!open)}>
        <QuoteIcon />
        {word('ui_cite')}
      </button>
      {/* A reference names the day on which the page was seen. */}
      {open && <CiteList cited={{ ...article, seenOn: readersDay(new Date().toISOString()) }} onCopy={(text) => copyWords(text, setSaid)} />}
      <p class="meta" role="status">
        {open ? said : ''}
      </p>
    </div>
  );
}
