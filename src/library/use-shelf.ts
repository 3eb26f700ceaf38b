// The rows of the shelf as they are now: the last saved ones at once, all of them a moment later, and every change as it happens.
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { type ErrorCode, faultOf } from '../article/errors.ts';
import { everyRow, recent, rowsOf } from '../shelf/articles.ts';
import { onChanged } from '../shelf/changes.ts';
import type { ArticleRow } from '../shelf/record.ts';

/** More than fit on any screen, few enough to be there at once. */
const FIRST = 60;
/** Changes that come together are read together. */
const TOGETHER = 30;

export interface ShelfRows {
  /** Null until anything is known. */
  rows: ArticleRow[] | null;
  /** Whether all are here. */
  whole: boolean;
  fault: ErrorCode | null;
  again(): void;
}

function patched(rows: readonly ArticleRow[], ids: readonly string[], changed: readonly ArticleRow[]): ArticleRow[] {
  const next = new Map(changed.map((row) => [row.id, row]));
  const gone = new Set(ids);
  const kept = rows.flatMap((row) => {
    const now = next.get(row.id) ?? (gone.has(row.id) ? null : row);
    next.delete(row.id);
    return now ?? [];
  });
  return [...kept, ...next.values()];
}

export function useShelf(): ShelfRows {
  const [rows, setRows] = useState<ArticleRow[] | null>(null);
  const [whole, setWhole] = useState(false);
  const [fault, setFault] = useState<ErrorCode | null>(null);
  const failed = useCallback((thrown: unknown) => setFault(faultOf(thrown).code), []);

  const load = useCallback(() => {
    const all = async (): Promise<void> => {
      const first = await recent(FIRST);
      setRows((already) => already ?? first);
      setRows(await everyRow());
      setWhole(true);
      setFault(null);
    };
    all().catch(failed);
  }, [failed]);
  // Not an effect like others: those wait for the first paint, and the rows would come that much later.
  useLayoutEffect(load, [load]);

  useEffect(() => {
    const waiting = new Set<string>();
    const read = async (): Promise<void> => {
      const ids = [...waiting];
      waiting.clear();
      const changed = await rowsOf(ids);
      setRows((before) => (before === null ? before : patched(before, ids, changed)));
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onChanged((ids) => {
      for (const id of ids) waiting.add(id);
      clearTimeout(timer);
      timer = setTimeout(() => read().catch(failed), TOGETHER);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [failed]);
  return { rows, whole, fault, again: load };
}
