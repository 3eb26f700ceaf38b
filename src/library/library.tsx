// The library: the list of what is saved beside the article that is open.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type ErrorCode, faultOf } from '../article/errors.ts';
import { word } from '../platform/words.ts';
import { everyRow, get } from '../shelf/articles.ts';
import type { ArticleRow, Copy } from '../shelf/record.ts';
import { discard } from '../shelf/trash.ts';
import { Mark } from '../ui/icons.tsx';
import { useTask } from '../ui/use-task.ts';
import { idInAddress } from './address.ts';
import { ArticleView } from './article-view.tsx';
import { FilesBar } from './files-bar.tsx';
import { List } from './list.tsx';
import { Choose, Empty, Fault } from './places.tsx';

/** Long enough to be read, short enough not to stand on the text. */
const SAID_FOR = 6_000;

function useOpenId(): string | null {
  const [id, setId] = useState(() => idInAddress(location.hash));
  useEffect(() => {
    const follow = () => setId(idInAddress(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return id;
}

/** The list, asked for again whenever the reader comes back: the popup may have saved in the meantime. */
function useRows(): { rows: ArticleRow[] | null; fault: ErrorCode | null; refresh(): void } {
  const [rows, setRows] = useState<ArticleRow[] | null>(null);
  const [fault, setFault] = useState<ErrorCode | null>(null);
  const refresh = useCallback(() => {
    everyRow().then(
      (found) => {
        setRows(found.filter((row) => row.deletedAt === '').sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1)));
        setFault(null);
      },
      (thrown: unknown) => setFault(faultOf(thrown).code),
    );
  }, []);
  useEffect(() => {
    refresh();
    addEventListener('focus', refresh);
    return () => removeEventListener('focus', refresh);
  }, [refresh]);
  return { rows, fault, refresh };
}

type Opened = { copy: Copy } | { fault: ErrorCode } | null;

/** `savedAgain` changes when the copy was replaced. */
function useCopy(id: string | null, savedAgain: string | undefined): Opened {
  const [opened, setOpened] = useState<Opened>(null);
  useEffect(() => {
    if (id === null) return setOpened(null);
    let wanted = true;
    const show = (found: Opened) => {
      if (wanted) setOpened(found);
    };
    get(id).then(
      (copy) => show(copy === null ? { fault: 'not-found' } : { copy }),
      (thrown: unknown) => show({ fault: faultOf(thrown).code }),
    );
    return () => {
      wanted = false;
    };
  }, [id, savedAgain]);
  return opened;
}

export function Library() {
  const { rows, fault, refresh } = useRows();
  const id = useOpenId();
  const opened = useCopy(id, rows?.find((row) => row.id === id)?.copiedAt);
  const task = useTask();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(''), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = opened !== null && 'copy' in opened && opened.copy.id === id ? opened.copy : null;
  useEffect(() => {
    document.title = copy === null ? word('library_title') : `${copy.title || word('ui_untitled')} · ${word('library_title')}`;
  }, [copy]);

  const erase = (gone: Copy) =>
    task.run(async () => {
      await discard([gone.id], new Date().toISOString());
      location.hash = '';
      setSaid(word('library_deleted', gone.title || word('ui_untitled')));
      refresh();
      document.querySelector<HTMLElement>('.library-head h1')?.focus();
    });

  const pane = () => {
    if (fault !== null) return <Fault code={fault} onRetry={refresh} />;
    if (opened !== null && 'fault' in opened) return <Fault code={opened.fault} />;
    if (copy !== null) {
      return <ArticleView copy={copy} busy={task.busy} onSaid={setSaid} onDelete={() => erase(copy)} />;
    }
    if (rows === null || id !== null) return <p class="place">{word('library_loading')}</p>;
    return rows.length === 0 ? <Empty /> : <Choose />;
  };
  const ids = rows?.map((row) => row.id) ?? [];
  return (
    <div class="library" data-open={id === null ? 'list' : 'article'} data-filled={rows !== null && rows.length > 0 ? '' : undefined}>
      <header class="library-head">
        <Mark size={24} />
        <h1 tabIndex={-1}>{word('library_title')}</h1>
        {rows !== null && <p class="label">{word('library_count', rows.length)}</p>}
        {rows !== null && <FilesBar isEmpty={ids.length === 0} listed={ids} onSaid={setSaid} onKept={refresh} />}
      </header>
      <main class="desk">
        {rows !== null && rows.length > 0 && <List rows={rows} open={id} />}
        <div class="pane">{pane()}</div>
      </main>
      <p class="said" role="status">
        {said}
      </p>
      {task.fault !== null && <Fault code={task.fault.code} onRetry={task.again} />}
    </div>
  );
}
