// Which rows the reader has chosen to do something with at once.
import { useCallback, useRef, useState } from 'preact/hooks';
import type { ArticleRow } from '../shelf/record.ts';

export interface Selection {
  chosen: ReadonlySet<string>;
  /** With `through`, all rows between the last one and this one too. */
  choose(id: string, isChosen: boolean, through: boolean): void;
  all(): void;
  none(): void;
}

export function between(rows: readonly ArticleRow[], one: string | null, other: string): string[] {
  const places = [rows.findIndex((row) => row.id === one), rows.findIndex((row) => row.id === other)];
  const [from, to] = [Math.min(...places), Math.max(...places)];
  return from < 0 ? [other] : rows.slice(from, to + 1).map((row) => row.id);
}

/** `every` may be chosen; `rows` is what of it the list shows, in its order. */
export function useSelection(every: readonly ArticleRow[], rows: readonly ArticleRow[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const choose = useCallback(
    (id: string, isChosen: boolean, through: boolean) => {
      const ids = through ? between(rows, last.current, id) : [id];
      last.current = id;
      setChosen((before) => {
        const next = new Set(before);
        for (const each of ids) isChosen ? next.add(each) : next.delete(each);
        return next;
      });
    },
    [rows],
  );
  const all = useCallback(() => setChosen(new Set(every.map((row) => row.id))), [every]);
  const none = useCallback(() => setChosen(new Set()), []);
  return { chosen, choose, all, none };
}
