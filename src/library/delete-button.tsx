// Erasing for good in two steps, in place: the question stands where the button was.
import { useEffect, useRef, useState } from 'preact/hooks';
import { word } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { DeleteIcon } from '../ui/icons.tsx';

export function DeleteButton({ onDelete }: { onDelete(): void }) {
  const [asking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  // The focused button is gone after each step: keep the keyboard at its place, on the harmless answer.
  useEffect(() => {
    if (asking || asked.current) box.current?.querySelector<HTMLButtonElement>('button:last-of-type')?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <div class="delete" ref={box}>
        <Button action="delete" kind="link" onClick={() => setAsking(true)}>
          <DeleteIcon />
          {word('library_erase')}
        </Button>
      </div>
    );
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setAsking(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape answers no, wherever in the question the focus is.
    <div class="delete delete-asking" ref={box} onKeyDown={leave}>
      <p role="alert">{word('library_delete_ask')}</p>
      <Button action="delete-confirm" onClick={onDelete}>
        {word('library_delete_yes')}
      </Button>
      <Button action="delete-cancel" kind="link" onClick={() => setAsking(false)}>
        {word('library_delete_no')}
      </Button>
    </div>
  );
}
