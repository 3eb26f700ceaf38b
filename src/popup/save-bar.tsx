// Saving: the one loud button, and the quiet line that takes its place when the article is on the shelf.
import { useEffect, useRef } from 'preact/hooks';
import type { Saved } from '../messages/contract.ts';
import { language, word } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { CheckIcon } from '../ui/icons.tsx';
import { momentOf } from '../ui/times.ts';

interface SaveBarProps {
  saved: Saved | null;
  saving: boolean;
  onSave(): void;
  onOpen(id: string): void;
}

export function SaveBar({ saved, saving, onSave, onOpen }: SaveBarProps) {
  const line = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  // The button that had the focus is gone: the keyboard goes on where the reader would.
  useEffect(() => {
    if (saved !== null && pressed.current) line.current?.querySelector('button')?.focus();
  }, [saved]);
  if (saved === null) {
    const save = () => {
      pressed.current = true;
      onSave();
    };
    return (
      <div class="save">
        <Button action="save" kind="seal" disabled={saving} onClick={save}>
          {saving ? word('popup_saving') : word('popup_save')}
        </Button>
      </div>
    );
  }
  return (
    <div class="save saved-line" ref={line}>
      <CheckIcon />
      <span>{word('popup_saved', momentOf(saved.savedAt, language()))}</span>
      <Button action="open-copy" kind="link" onClick={() => onOpen(saved.id)}>
        {word('popup_open')}
      </Button>
    </div>
  );
}
