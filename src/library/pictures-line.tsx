// How many of an article's pictures lie on this machine, why the others do not, and fetching them again.
import { useState } from 'preact/hooks';
import type { ToBackground } from '../messages/contract.ts';
import { ask } from '../messages/wire.ts';
import { browser } from '../platform/browser.ts';
import { underscored } from '../platform/underscored.ts';
import { word } from '../platform/words.ts';
import { type ArticleRow, PICTURE_FAULTS, type UseRow } from '../shelf/record.ts';
import { Button } from '../ui/button.tsx';
import { useTask } from '../ui/use-task.ts';
import { Fault } from './places.tsx';

/** Those without a fault are on their way: the article was saved a moment ago. */
function reasonsOf(missing: readonly UseRow[]): string[] {
  const many = (fault: UseRow['fault']): number => missing.filter((use) => use.fault === fault).length;
  const reasons = PICTURE_FAULTS.flatMap((fault) => (many(fault) === 0 ? [] : word(`picture_${underscored(fault)}`, many(fault))));
  return many('') === 0 ? reasons : [...reasons, word('picture_coming', many(''))];
}

const post = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

/** Asking again has a task of its own: what else the reader does to the article need not wait for it. */
export function PicturesLine({ row, missing }: { row: ArticleRow; missing: readonly UseRow[] }) {
  const { all, kept, failed } = row.pictures;
  const task = useTask();
  // How many were here, and that those which were not wait again: until the shelf says so, all of them still count as answered.
  const [asked, setAsked] = useState({ kept: 0, isWaiting: false });
  if (all === 0) return null;
  const total = all - asked.kept;
  if (task.busy && !asked.isWaiting && kept + failed < all) setAsked({ ...asked, isWaiting: true });
  const done = asked.isWaiting ? kept + failed - asked.kept : 0;
  const retry = (): void => {
    setAsked({ kept, isWaiting: false });
    task.run(async () => void (await ask<ToBackground, 'pictures.retry'>(post, 'pictures.retry', { id: row.id })));
  };
  const stop = (): void => {
    ask<ToBackground, 'pictures.stop'>(post, 'pictures.stop', { id: row.id }).catch((thrown: unknown) =>
      console.error('could not be stopped', thrown),
    );
  };
  return (
    <>
      <p class="meta pictures-line" data-pictures={`${kept}/${all}`}>
        <span role="status" aria-busy={task.busy}>
          {word('library_pictures', kept, all)}
        </span>
        {task.busy ? (
          <label>
            <progress value={done} max={total} />
            {word('library_pictures_asking', done, total)}
          </label>
        ) : (
          kept < all &&
          reasonsOf(missing).map((reason) => (
            <span key={reason} data-reason>
              {reason}
            </span>
          ))
        )}
        {(kept < all || task.busy) && (
          <Button action={task.busy ? 'pictures-stop' : 'pictures-retry'} kind="link" onClick={task.busy ? stop : retry}>
            {task.busy ? word('files_cancel') : word('library_pictures_retry')}
          </Button>
        )}
      </p>
      {task.fault !== null && <Fault code={task.fault.code} onRetry={task.again} />}
    </>
  );
}
