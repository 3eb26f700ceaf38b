// The button that writes the whole library into one file, with progress and a way to stop.
import { useEffect, useRef, useState } from 'preact/hooks';
import { readersDay } from '../article/readers-day.ts';
import { browser } from '../platform/browser.ts';
import { word } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { download } from '../ui/download.ts';
import { useTask } from '../ui/use-task.ts';
import { leftOutWords } from './left-out.ts';
import { makeBackup } from './make-backup.ts';
import { Fault } from './places.tsx';
import { Progress } from './progress.tsx';
import { noteBackup } from './use-backup-times.ts';

interface BackupButtonProps {
  action: string;
  disabled: boolean;
  onSaid(words: string): void;
}

export function BackupButton({ action, disabled, onSaid }: BackupButtonProps) {
  const [{ done, total }, setDone] = useState({ done: 0, total: 0 });
  const stop = useRef<AbortController | null>(null);
  const task = useTask();
  useEffect(() => () => stop.current?.abort(), []);

  const run = () => {
    const controller = new AbortController();
    stop.current = controller;
    setDone({ done: 0, total: 0 });
    task.run(async () => {
      const now = new Date().toISOString();
      const extension = browser.runtime.getManifest().version;
      const name = word('files_backup_name', readersDay(now));
      try {
        const onDone = (count: number, all: number) => setDone({ done: count, total: all });
        const { file, leftOut } = await makeBackup({ name, extension, now, onDone, signal: controller.signal });
        download(file);
        noteBackup('made');
        onSaid(`${word('library_exported', file.name)} ${await leftOutWords(leftOut)}`.trim());
      } catch (thrown) {
        if (!controller.signal.aborted) throw thrown;
        onSaid(word('files_cancelled'));
      }
    });
  };
  return (
    <>
      <Button action={action} kind="link" disabled={disabled || task.busy} onClick={run}>
        {word('files_back_up')}
      </Button>
      {task.busy && <Progress words={word('files_backing_up')} done={done} total={total} onCancel={() => stop.current?.abort()} />}
      {task.fault !== null && <Fault code={task.fault.code} onRetry={task.again} />}
    </>
  );
}
