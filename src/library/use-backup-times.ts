// When the library was last backed up, kept with the reader's choices; every page of the library hears of it.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';
import type { BackupTimes } from '../settings/backup-times.ts';
import { readSettings, storeSetting, watchSettings } from '../settings/store.ts';

const quietly = (thrown: unknown): void => console.error('the times of the backups could not be read or kept', thrown);

/** Notes that a backup was made, or put off, now. What cannot be noted only means that the library reminds once more. */
export function noteBackup(what: keyof BackupTimes): void {
  readSettings(browser.storage)
    .then(({ backupTimes }) => storeSetting(browser.storage, 'backupTimes', { ...backupTimes, [what]: new Date().toISOString() }))
    .catch(quietly);
}

/** Null until they are known: nobody is reminded before. */
export function useBackupTimes(): { times: BackupTimes | null; putOff(): void } {
  const [times, setTimes] = useState<BackupTimes | null>(null);
  useEffect(() => {
    const read = (): void => {
      readSettings(browser.storage).then(({ backupTimes }) => setTimes(backupTimes), quietly);
    };
    read();
    return watchSettings(browser.storage, read);
  }, []);
  const putOff = useCallback(() => noteBackup('later'), []);
  return { times, putOff };
}
