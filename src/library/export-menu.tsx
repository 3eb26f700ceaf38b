// The export menu: each format in the list, for one article or for many, with progress and a way to stop.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { readersDay } from '../article/readers-day.ts';
import { FORMAT_IDS, type FormatId } from '../formats/format.ts';
import { underscored } from '../platform/underscored.ts';
import { language, word } from '../platform/words.ts';
import { get } from '../shelf/articles.ts';
import { Button } from '../ui/button.tsx';
import { download } from '../ui/download.ts';
import { useTask } from '../ui/use-task.ts';
import { leftOutWords } from './left-out.ts';
import { pictureReader } from './picture-bytes.ts';
import { Fault } from './places.tsx';
import { Progress } from './progress.tsx';
import { useClosing } from './use-closing.ts';

interface ExportMenuProps {
  ids: readonly string[];
  /** Where its neighbours have one. */
  icon?: ComponentChildren;
  /** What a list is of, a medium or a search, in words: the name of a book made of it. */
  of?: string | null;
  /** Told the file's name, or what there was not. */
  onSaid(words: string): void;
}

const formatWord = (id: FormatId) => word(`format_${underscored(id)}`);

const dayWords = (date: string) => new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

export function ExportMenu({ ids, icon, of = null, onSaid }: ExportMenuProps) {
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(0);
  const stop = useRef<AbortController | null>(null);
  const task = useTask();
  const box = useClosing(open, () => setOpen(false));
  useEffect(() => () => stop.current?.abort(), []);

  const run = (id: FormatId) => {
    // The entry that had the focus goes with the list.
    box.current?.querySelector<HTMLElement>('[data-action="export"]')?.focus({ preventScroll: true });
    setOpen(false);
    const controller = new AbortController();
    stop.current = controller;
    setDone(0);
    task.run(async () => {
      const now = new Date().toISOString();
      const day = readersDay(now);
      const name = (count: number): string => word('files_export_name', day, count);
      const words = {
        title: of === null ? name : () => word('files_book_name', of, day),
        contents: word('files_book_contents'),
        undated: word('files_book_undated'),
        untitled: word('ui_untitled'),
        picture: word('ui_picture_away'),
        made: now,
        day: dayWords,
      };
      try {
        // Most readers of the list export nothing.
        const { makeDownload } = await import('./export-files.ts');
        const leftOut: string[] = [];
        const file = await makeDownload({
          format: id,
          ids,
          name,
          words,
          read: get,
          picture: pictureReader(),
          onDone: setDone,
          onLeftOut: (one) => leftOut.push(one),
          signal: controller.signal,
        });
        if (file !== null) download(file);
        const nothing = leftOut.length < ids.length ? word('files_export_nothing') : '';
        const made = file === null ? nothing : word('library_exported', file.name);
        onSaid(`${made} ${await leftOutWords(leftOut)}`.trim());
      } catch (thrown) {
        if (!controller.signal.aborted) throw thrown;
        onSaid(word('files_cancelled'));
      }
    });
  };

  return (
    <div class="menu" ref={box}>
      <button
        type="button"
        class="button button-link"
        data-action="export"
        aria-expanded={open}
        // Not switched off while it works: it would lose the focus.
        disabled={ids.length === 0}
        aria-disabled={task.busy || undefined}
        onClick={() => setOpen(!open && !task.busy)}
      >
        {icon}
        <span class="tool-words">{word('files_export')}</span>
      </button>
      {open && (
        <ul class="menu-list">
          {FORMAT_IDS.map((id) => (
            <li key={id}>
              <Button action={`export-${id}`} kind="link" onClick={() => run(id)}>
                {formatWord(id)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {task.busy && (
        <Progress words={word('files_exporting')} done={done} total={ids.length > 1 ? ids.length : 0} onCancel={() => stop.current?.abort()} />
      )}
      {task.fault !== null && <Fault code={task.fault.code} onRetry={task.again} />}
    </div>
  );
}
