// The article that the address names, whole.
import { useEffect, useState } from 'preact/hooks';
import { type ErrorCode, faultOf } from '../article/errors.ts';
import { get } from '../shelf/articles.ts';
import type { Copy } from '../shelf/record.ts';

export type Opened = { copy: Copy } | { fault: ErrorCode } | null;

/** `savedAgain` changes when the copy was replaced. */
export function useCopy(id: string | null, savedAgain: string | undefined): Opened {
  const [opened, setOpened] = useState<Opened>(null);
  // `savedAgain` tells that there is another copy to read.
  useEffect(() => {
    if (id === null) return setOpened(null);
    let wanted = true;
    const show = (found: Opened) => {
      if (wanted) setOpened(found);
    };
    get(id).then(
      (copy) => show(copy === null ? { fault: 'not-found' } : { copy }),
      (thrown: unknown) => show({ fault: faultOf(thrown).code }),
    );
    return () => {
      wanted = false;
    };
  }, [id, savedAgain]);
  return opened;
}
