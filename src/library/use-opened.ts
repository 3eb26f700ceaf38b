// Which stories the reader opened in the list.
import { useCallback, useState } from 'preact/hooks';

/** Gives the names of the open ones, and what opens or folds one. */
export function useOpened(): [opened: ReadonlySet<string>, turn: (story: string) => void] {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const turn = useCallback((story: string) => {
    setOpened((before) => {
      const next = new Set(before);
      if (!next.delete(story)) next.add(story);
      return next;
    });
  }, []);
  return [opened, turn];
}
