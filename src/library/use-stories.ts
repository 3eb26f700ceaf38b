// The stories of the library: those that are known at once, and what is not sorted yet a few at a time, while nobody waits for the page.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleRow } from '../shelf/record.ts';
import { sharedStories, sortedCopies, sortIntoStories } from '../shelf/stories.ts';

/** So many in one transaction: a save that comes in between waits for no more than these. */
const AT_ONCE = 8;
/** Milliseconds after opening: the first rows, and all rows, come first. */
const FIRST_AFTER = 1_500;
/** Milliseconds between two slices, while the page leaves no room by itself. */
const PATIENCE = 500;

export type Stories = ReadonlyMap<string, string>;

const NONE: Stories = new Map();
const nameOf = (id: string, hash: string): string => `${id} ${hash}`;

function sameStories(one: Stories, other: Stories): boolean {
  return one.size === other.size && [...one].every(([id, story]) => other.get(id) === story);
}

const pause = (milliseconds: number): Promise<void> => new Promise((later) => setTimeout(later, milliseconds));

const idle = (): Promise<void> => new Promise((later) => requestIdleCallback(() => later(), { timeout: PATIENCE }));

/** `rows` are all rows of the library once `whole`. Null until the stories are known, which they are about as soon as the first rows. */
export function useStories(rows: readonly ArticleRow[] | null, whole: boolean): Stories | null {
  const [stories, setStories] = useState<Stories | null>(null);
  const sorted = useRef<Set<string> | null>(null);
  const isFirst = useRef(true);
  /** Something was sorted that `stories` may not know. */
  const stale = useRef(false);

  useEffect(() => {
    sharedStories().then(setStories, (thrown: unknown) => {
      console.error('the stories could not be read', thrown);
      setStories(NONE);
    });
  }, []);

  useEffect(() => {
    if (rows === null || !whole) return;
    let wanted = true;
    const sort = async (): Promise<void> => {
      // Changes that come one after another, as those of an import do, are looked at together.
      await pause(isFirst.current ? FIRST_AFTER : PATIENCE);
      isFirst.current = false;
      if (!wanted) return;
      // Between the first look at the stories and this one another page may have sorted some.
      if (sorted.current === null) stale.current = true;
      sorted.current ??= new Set((await sortedCopies()).map(([id, hash]) => nameOf(id, hash)));
      const known = sorted.current;
      // What was erased is sorted anew should it come back.
      const here = new Set(rows.map(({ id, hash }) => nameOf(id, hash)));
      for (const name of known) if (!here.has(name)) known.delete(name);
      const waiting = rows.filter(({ id, hash }) => !known.has(nameOf(id, hash)));
      for (let from = 0; wanted && from < waiting.length; from += AT_ONCE) {
        await idle();
        const slice = waiting.slice(from, from + AT_ONCE);
        await sortIntoStories(slice.map(({ id }) => id));
        stale.current = true;
        for (const { id, hash } of slice) known.add(nameOf(id, hash));
      }
      // Once at the end: a list that folds a little with every slice would never stand still.
      if (!wanted || !stale.current) return;
      const now = await sharedStories();
      stale.current = false;
      setStories((before) => (before !== null && sameStories(before, now) ? before : now));
    };
    sort().catch((thrown: unknown) => console.error('articles could not be sorted into stories', thrown));
    return () => {
      wanted = false;
    };
  }, [rows, whole]);
  return stories;
}
