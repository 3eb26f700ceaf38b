// The button that writes the whole library into one file, with progress and a way to stop.
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';
import { word } from '../platform/words.ts';
import { get } from '../shelf/articles.ts';
import { Button } from '../ui/button.tsx';
import { useTask } from '../ui/use-task.ts';
import { download } from './download.ts';
import { makeBackup } from './make-backup.ts';
import { pictureOf } from './picture-bytes.ts';
import { Fault } from './places.tsx';
import { Progress } from './progress.tsx';

export function BackupButton({ ids, onSaid }: { ids: readonly string[]; onSaid(words: string): void }) {
  const [done, setDone] = useState(0);
  const stop = useRef<AbortController | null>(null);
  const task = useTask();
  useEffect(() => () => stop.current?.abort(), []);

  const run = () => {
    const controller = new AbortController();
    stop.current = controller;
    setDone(0);
    task.run(async () => {
      const now = new Date().toISOString();
      const extension = browser.runtime.getManifest().version;
      const name = word('files_backup_name', now.slice(0, 10));
      try {
        const file = await makeBackup({ ids, read: get, picture: pictureOf, name, extension, now, onDone: setDone, signal: controller.signal });
        download(file);
        onSaid(word('library_exported', file.name));
      } catch (thrown) {
        if (!controller.signal.aborted) throw thrown;
        onSaid(word('files_cancelled'));
      }
    });
  };
  if (task.busy) return <Progress words={word('files_backing_up')} done={done} total={ids.length} onCancel={() => stop.current?.abort()} />;
  return (
    <>
      <Button action="backup" kind="link" disabled={ids.length === 0} onClick={run}>
        {word('files_back_up')}
      </Button>
      {task.fault !== null && <Fault code={task.fault.code} onRetry={task.again} />}
    </>
  );
}
