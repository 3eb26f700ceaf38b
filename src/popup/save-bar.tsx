// Saving: the one loud button, and the quiet line that takes its place when the article is on the shelf as the page says it.
import { useEffect, useRef } from 'preact/hooks';
import type { Saved, SaveReply } from '../messages/contract.ts';
import { language, word } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { CheckIcon } from '../ui/icons.tsx';
import type { Shortcuts } from '../ui/shortcuts.ts';
import { momentOf } from '../ui/times.ts';
import { useKeptPictures } from './kept-pictures.ts';

interface SaveBarProps {
  saved: Saved | null;
  /** The page says something else than the copy. */
  isChanged: boolean;
  /** What saving did, once it was done here. */
  outcome: SaveReply['outcome'] | null;
  saving: boolean;
  /** Pages of the article are on their way: a copy now would be without them. */
  waits?: boolean;
  shortcuts: Shortcuts;
  /** `compares`: the versions are shown side by side once it is saved. */
  onSave(compares: boolean): void;
  onOpen(id: string, versions: boolean): void;
}

function wordsOf(saved: Saved, outcome: SaveBarProps['outcome']): string {
  const time = momentOf(saved.copiedAt, language());
  if (outcome === 'revised') return word('popup_saved_version', saved.revision, time);
  if (outcome === 'unchanged') return word('popup_unchanged', time);
  if (saved.pictures === 0) return word('popup_saved', time);
  return word('popup_saved_pictures', time, saved.picturesKept, saved.pictures);
}

export function SaveBar({ saved, isChanged, outcome, saving, waits = false, shortcuts, onSave, onOpen }: SaveBarProps) {
  const line = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const now = useKeptPictures(saved, outcome === 'new');
  // The button that had the focus is gone: the keyboard goes on where the reader would.
  useEffect(() => {
    if (saved !== null && pressed.current) line.current?.querySelector('button')?.focus();
  }, [saved]);
  if (saved === null || isChanged) {
    const save = (compares: boolean) => {
      pressed.current = true;
      onSave(compares);
    };
    return (
      <div class="save">
        <Button action="save" kind="seal" disabled={saving || waits} onClick={() => save(false)}>
          <span>{saving ? word('popup_saving') : word(isChanged ? 'popup_save_version' : 'popup_save')}</span>
          {shortcuts.save !== undefined && <kbd>{shortcuts.save}</kbd>}
        </Button>
        {saved !== null && (
          <div class="save-links">
            <Button action="save-compare" kind="link" disabled={saving || waits} onClick={() => save(true)}>
              {word('popup_save_compare')}
            </Button>
            <Button action="open-copy" kind="link" onClick={() => onOpen(saved.id, false)}>
              {word('popup_open_copy')}
            </Button>
          </div>
        )}
      </div>
    );
  }
  return (
    <div class="save saved-line" ref={line}>
      <CheckIcon />
      <span>{wordsOf(now ?? saved, outcome)}</span>
      {saved.revision > 1 && (
        <Button action="difference" kind="link" onClick={() => onOpen(saved.id, true)}>
          {word('popup_difference')}
        </Button>
      )}
      <Button action="open-copy" kind="link" onClick={() => onOpen(saved.id, false)}>
        {word('popup_open')}
      </Button>
    </div>
  );
}
