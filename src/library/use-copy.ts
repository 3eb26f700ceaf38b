// The article that the address names, whole.
import { useEffect, useState } from 'preact/hooks';
import { type ErrorCode, faultOf } from '../article/errors.ts';
import { get, rowsOf } from '../shelf/articles.ts';
import type { ArticleRow, Copy } from '../shelf/record.ts';

export type Opened = { copy: Copy } | { fault: ErrorCode } | null;

async function open(id: string): Promise<Opened> {
  const copy = await get(id);
  if (copy !== null) return { copy };
  return { fault: (await rowsOf([id])).length > 0 ? 'text-lost' : 'not-found' };
}

/** `row` is the article's in the list, once it is known. */
export function useCopy(id: string | null, row: ArticleRow | undefined): Opened {
  const [opened, setOpened] = useState<Opened>(null);
  const isLost = opened !== null && 'fault' in opened;
  // Another copy is to be read when it was replaced; one that was lost may be back whenever its row is another.
  useEffect(() => {
    if (id === null) return setOpened(null);
    let wanted = true;
    const show = (found: Opened) => {
      if (wanted) setOpened(found);
    };
    open(id).then(show, (thrown: unknown) => show({ fault: faultOf(thrown).code }));
    return () => {
      wanted = false;
    };
  }, [id, row?.copiedAt, isLost && row]);
  return opened;
}
