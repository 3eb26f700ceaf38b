// How many of an article's pictures lie on this machine, why the others do not, and fetching them again.
import type { ToBackground } from '../messages/contract.ts';
import { ask } from '../messages/wire.ts';
import { browser } from '../platform/browser.ts';
import { underscored } from '../platform/underscored.ts';
import { word } from '../platform/words.ts';
import type { ArticleRow, UseRow } from '../shelf/record.ts';
import { Button } from '../ui/button.tsx';
import type { Task } from '../ui/use-task.ts';

function reasonsOf(missing: readonly UseRow[]): string[] {
  const faults = [...new Set(missing.map((use) => use.fault))].filter((fault) => fault !== '');
  return faults.map((fault) => word(`picture_${underscored(fault)}`));
}

export function PicturesLine({ row, missing, task }: { row: ArticleRow; missing: readonly UseRow[]; task: Task }) {
  const { all, kept } = row.pictures;
  if (all === 0) return null;
  const retry = (): void =>
    task.run(async () => {
      await ask<ToBackground, 'pictures.retry'>((message) => browser.runtime.sendMessage(message), 'pictures.retry', { id: row.id });
    });
  return (
    <p class="meta pictures-line" data-pictures={`${kept}/${all}`}>
      <span>{word('library_pictures', kept, all)}</span>
      {kept < all && reasonsOf(missing).map((reason) => <span key={reason}>{reason}</span>)}
      {kept < all && (
        <Button action="pictures-retry" kind="link" disabled={task.busy} onClick={retry}>
          {word('library_pictures_retry')}
        </Button>
      )}
    </p>
  );
}
