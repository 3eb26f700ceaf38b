// The articles saved last, and the way to the library.
import { useEffect, useState } from 'preact/hooks';
import { type ErrorCode, faultOf } from '../article/errors.ts';
import type { Saved } from '../messages/contract.ts';
import { sentenceFor } from '../platform/sentence.ts';
import { language, word } from '../platform/words.ts';
import { ForwardIcon } from '../ui/icons.tsx';
import { momentOf } from '../ui/times.ts';
import { askBackground } from './ask.ts';

const MOST = 3;

interface RecentProps {
  /** Changes when something was saved, so that the list is asked for again. */
  since: string;
  /** A fault of the shelf is said once: not here when it is said above. */
  said: boolean;
  onOpen(id: string | null): void;
}

function Rows({ rows, onOpen }: { rows: Saved[]; onOpen(id: string): void }) {
  if (rows.length === 0) return <p class="recent-none">{word('popup_recent_none')}</p>;
  return (
    <ul class="recent-rows">
      {rows.map((row) => (
        <li key={row.id}>
          <button type="button" class="recent-row" data-recent={row.id} title={row.title} onClick={() => onOpen(row.id)}>
            <span class="recent-title" lang="zh-CN">
              {row.title || word('ui_untitled')}
            </span>
            <span class="recent-time">{momentOf(row.savedAt, language())}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

export function Recent({ since, said, onOpen }: RecentProps) {
  const [rows, setRows] = useState<Saved[] | null>(null);
  const [fault, setFault] = useState<ErrorCode | null>(null);
  // `since` is no input, only the sign that the shelf has changed.
  useEffect(() => {
    askBackground('article.recent', { most: MOST }).then(
      (found) => {
        setRows(found);
        setFault(null);
      },
      (thrown: unknown) => setFault(faultOf(thrown).code),
    );
  }, [since]);
  return (
    <section class="recent">
      <div class="recent-head">
        <h2 class="label">{word('popup_recent')}</h2>
        <button type="button" class="button button-link" data-action="open-library" onClick={() => onOpen(null)}>
          {word('popup_library')}
          <ForwardIcon />
        </button>
      </div>
      {fault !== null && !said && (
        <p class="recent-none" data-code={fault}>
          {sentenceFor(fault)}
        </p>
      )}
      {fault === null && rows !== null && <Rows rows={rows} onOpen={onOpen} />}
    </section>
  );
}
