// One line above the list: that so many articles are in no backup, with the way to make one and the way to be left alone.
import { useMemo } from 'preact/hooks';
import { word } from '../platform/words.ts';
import type { ArticleRow } from '../shelf/record.ts';
import { Button } from '../ui/button.tsx';
import { BackupButton } from './backup-button.tsx';
import { reminderOf } from './backup-reminder.ts';
import { useBackupTimes } from './use-backup-times.ts';

/** `rows` are all rows of the library. */
export function BackupLine({ rows, onSaid }: { rows: readonly ArticleRow[]; onSaid(words: string): void }) {
  const { times, putOff } = useBackupTimes();
  const reminder = useMemo(() => (times === null ? null : reminderOf(rows, times, new Date().toISOString())), [rows, times]);
  if (reminder === null) return null;
  return (
    <section class="backup-line" aria-label={word('storage_backup')} data-backup-line={reminder.articles}>
      <p>{reminder.isFirst ? word('backup_never', reminder.articles) : word('backup_since', reminder.articles)}</p>
      <BackupButton action="backup-now" disabled={false} onSaid={onSaid} />
      <Button action="backup-later" kind="link" onClick={putOff}>
        {word('backup_later')}
      </Button>
    </section>
  );
}
