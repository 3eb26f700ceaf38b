// Erasing for good in two steps, in place: the question stands where the button was.
import { useEffect, useRef, useState } from 'preact/hooks';
import { word } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { DeleteIcon } from '../ui/icons.tsx';

interface DeleteButtonProps {
  /** Of the button; its answers are `<action>-confirm` and `<action>-cancel`. */
  action: string;
  words: string;
  /** How many go. */
  count: number;
  onDelete(): void;
}

export function DeleteButton({ action, words, count, onDelete }: DeleteButtonProps) {
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
        <Button action={action} kind="link" onClick={() => setAsking(true)}>
          <DeleteIcon />
          {words}
        </Button>
      </div>
    );
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setAsking(false);
  };
  const answer = (): void => {
    setAsking(false);
    onDelete();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape answers no, wherever in the question the focus is.
    <div class="delete delete-asking" ref={box} onKeyDown={leave}>
      <p role="alert">{count === 1 ? word('library_delete_ask') : word('library_delete_ask_all', count)}</p>
      <div class="answers">
        <Button action={`${action}-confirm`} onClick={answer}>
          {word('library_delete_yes')}
        </Button>
        <Button action={`${action}-cancel`} kind="link" onClick={() => setAsking(false)}>
          {word('library_delete_no')}
        </Button>
      </div>
    </div>
  );
}
