// What the library holds and takes, and the ways to keep it safe: backing up, restoring, checking.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type ErrorCode, faultOf } from '../../article/errors.ts';
import { askToPersist, type StorageState, storageState } from '../../platform/storage.ts';
import { language, word } from '../../platform/words.ts';
import { everyRow } from '../../shelf/articles.ts';
import { Button } from '../../ui/button.tsx';
import { sizeOf } from '../../ui/sizes.ts';
import { momentOf } from '../../ui/times.ts';
import { BackupButton } from '../backup-button.tsx';
import { FilesDialog } from '../files-dialog.tsx';
import { Fault } from '../places.tsx';
import { useBackupTimes } from '../use-backup-times.ts';

interface Holding {
  articles: number;
  trash: number;
  pictures: number;
  state: StorageState;
}

const NO_FILES: [] = [];

async function holding(): Promise<Holding> {
  const rows = await everyRow();
  const trash = rows.filter((row) => row.deletedAt !== '').length;
  const pictures = rows.reduce((sum, row) => sum + row.pictures.kept, 0);
  await askToPersist();
  return { articles: rows.length - trash, trash, pictures, state: await storageState() };
}

function Facts({ articles, trash, pictures, state, backedUp }: Holding & { backedUp: string }) {
  const used = sizeOf(state.used, language());
  return (
    <dl class="facts">
      <div data-fact="articles">
        <dt>{word('storage_articles')}</dt>
        <dd>{word('storage_articles_count', articles, trash)}</dd>
      </div>
      <div data-fact="pictures">
        <dt>{word('storage_pictures')}</dt>
        <dd>{word('storage_pictures_count', pictures)}</dd>
      </div>
      <div data-fact="used">
        <dt>{word('storage_used')}</dt>
        <dd>{state.quota === 0 ? used : word('storage_used_of', used, sizeOf(state.quota, language()))}</dd>
      </div>
      <div data-fact="persisted">
        <dt>{word('storage_kept')}</dt>
        <dd>{state.persisted ? word('library_persisted') : word('library_not_persisted')}</dd>
      </div>
      <div data-fact="backed-up">
        <dt>{word('storage_backed_up')}</dt>
        <dd>{backedUp === '' ? word('storage_never_backed_up') : momentOf(backedUp, language())}</dd>
      </div>
    </dl>
  );
}

export function Storage({ onSaid }: { onSaid(words: string): void }) {
  const [held, setHeld] = useState<Holding | null>(null);
  const [fault, setFault] = useState<ErrorCode | null>(null);
  const [restoring, setRestoring] = useState(false);
  const { times } = useBackupTimes();
  const look = useCallback(() => {
    setFault(null);
    holding().then(setHeld, (thrown: unknown) => setFault(faultOf(thrown).code));
  }, []);
  useEffect(look, [look]);
  return (
    <>
      <p class="settings-lead">{word('storage_about')}</p>
      {fault !== null && <Fault code={fault} onRetry={look} />}
      {held !== null && <Facts {...held} backedUp={times?.made ?? ''} />}
      <div class="option-group">
        <h3>{word('storage_backup')}</h3>
        <p>{word('storage_backup_about')}</p>
        <div class="settings-deeds">
          <BackupButton action="backup" disabled={held === null || held.articles + held.trash === 0} onSaid={onSaid} />
          <Button action="restore-backup" kind="link" onClick={() => setRestoring(true)}>
            {word('storage_restore')}
          </Button>
        </div>
      </div>
      <div class="option-group">
        <h3>{word('check_title')}</h3>
        <p>{word('check_about')}</p>
        <a class="button" href="#check">
          {word('check_start')}
        </a>
      </div>
      {restoring && <FilesDialog given={NO_FILES} onClose={() => setRestoring(false)} onKept={look} />}
    </>
  );
}
