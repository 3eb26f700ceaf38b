// How many pictures of an article that was just saved lie on this machine, as they come.
import { useEffect, useState } from 'preact/hooks';
import type { Saved } from '../messages/contract.ts';
import { askBackground } from './ask.ts';

/** Milliseconds from one question to the next. */
const PACE = 400;
/** A popup that stays open longer than these questions has said what it can. */
const MOST = 150;

/** The article as it is now, asked for while its pictures are on their way; `saved` itself before the first answer and otherwise. */
export function useKeptPictures(saved: Saved | null, areComing: boolean): Saved | null {
  const [latest, setLatest] = useState<Saved | null>(null);
  useEffect(() => {
    setLatest(null);
    if (saved === null || !areComing) return;
    let timer: ReturnType<typeof setTimeout>;
    let wanted = true;
    const wait = (now: Saved, left: number): void => {
      if (now.picturesKept < now.pictures && left > 0) timer = setTimeout(look, PACE, left - 1);
    };
    const look = (left: number): void => {
      askBackground('article.find', { id: saved.id }).then(
        (now) => {
          if (now === null || !wanted) return;
          setLatest(now);
          wait(now, left);
        },
        (thrown: unknown) => console.warn('Jingdu: how many pictures have come is not known', thrown),
      );
    };
    wait(saved, MOST);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [saved, areComing]);
  return latest ?? saved;
}
