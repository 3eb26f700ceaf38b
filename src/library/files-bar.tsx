// The library's buttons for files: take in, back up, export all that is listed; and the place where files are dropped.
import { useCallback, useState } from 'preact/hooks';
import { type ErrorCode, faultOf } from '../article/errors.ts';
import type { GivenFile } from '../imports/import-file.ts';
import { word } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { KeysIcon } from '../ui/icons.tsx';
import { BackupButton } from './backup-button.tsx';
import { useDrop } from './drop-target.ts';
import { ExportMenu } from './export-menu.tsx';
import { FilesDialog } from './files-dialog.tsx';
import { Fault } from './places.tsx';

interface FilesBarProps {
  /** Nothing is saved yet, the trash and all. */
  isEmpty: boolean;
  /** What is listed just now. */
  listed: readonly string[];
  /** What the list is of; null when it is of all. */
  of: string | null;
  onSaid(words: string): void;
  onKept(): void;
  /** The reader wants to know the keys. */
  onKeys(): void;
}

export function FilesBar({ isEmpty, listed, of, onSaid, onKept, onKeys }: FilesBarProps) {
  const [given, setGiven] = useState<readonly GivenFile[] | null>(null);
  const [fault, setFault] = useState<ErrorCode | null>(null);
  const over = useDrop(
    useCallback((files) => setGiven(files), []),
    useCallback((thrown) => setFault(faultOf(thrown).code), []),
  );
  return (
    <div class="files-bar" role="toolbar" aria-label={word('files_bar')}>
      <Button action="import" kind="link" onClick={() => setGiven([])}>
        {word('files_import')}
      </Button>
      <BackupButton action="backup" disabled={isEmpty} onSaid={onSaid} />
      <ExportMenu ids={listed} of={of} onSaid={onSaid} />
      <button type="button" class="button button-link" data-action="keys" title={word('key_title')} aria-label={word('key_title')} onClick={onKeys}>
        <KeysIcon />
      </button>
      {given !== null && <FilesDialog given={given} onClose={() => setGiven(null)} onKept={onKept} />}
      {over && (
        <p class="drop-here" data-drop>
          {word('files_drop_here')}
        </p>
      )}
      {fault !== null && <Fault code={fault} />}
    </div>
  );
}
