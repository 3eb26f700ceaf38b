// What the library says at its lower edge: what was just done, and for a while the way back.
import { useEffect, useState } from 'preact/hooks';
import { word } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';

export interface Saying {
  words: string;
  undo?: () => void;
}

/** Long enough to be read, short enough not to stand on the text. */
const SAID_FOR = 6_000;
/** For each character, where there are many: a sentence is read in a few seconds, three are not. */
const READ_IN = 150;
/** How long the way back is offered. After that it is in the trash. */
const UNDO_FOR = 8_000;

/** Whoever is at the button keeps it; asked again after so long. */
const HELD_FOR = 1_000;
const isHeld = (): boolean => document.querySelector('.said:focus-within, .said:hover') !== null;

export function useSaying(): { saying: Saying | null; say(saying: Saying | null): void } {
  const [saying, say] = useState<Saying | null>(null);
  useEffect(() => {
    if (saying === null) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = (milliseconds: number): void => {
      timer = setTimeout(() => (isHeld() ? wait(HELD_FOR) : say(null)), milliseconds);
    };
    wait(Math.max(saying.undo === undefined ? SAID_FOR : UNDO_FOR, saying.words.length * READ_IN));
    return () => clearTimeout(timer);
  }, [saying]);
  return { saying, say };
}

export function Said({ saying }: { saying: Saying | null }) {
  return (
    <p class="said" role="status">
      {saying?.words}
      {saying?.undo !== undefined && (
        <Button action="undo" kind="link" onClick={saying.undo}>
          {word('library_undo')}
        </Button>
      )}
    </p>
  );
}
