// The last line of the side: how much room the library takes, whether the browser promised to keep it, and the way to the check.
import { useEffect, useState } from 'preact/hooks';
import { askToPersist, type StorageState, storageState } from '../platform/storage.ts';
import { language, word } from '../platform/words.ts';
import { sizeOf } from '../ui/sizes.ts';

/** `changed` is anything that changes when the library does. */
export function StorageLine({ changed }: { changed: unknown }) {
  const [state, setState] = useState<StorageState | null>(null);
  // `changed` is the occasion, it is not needed inside.
  useEffect(() => {
    askToPersist()
      .then(storageState)
      .then(setState, (thrown: unknown) => console.error('the browser does not say how much is stored', thrown));
  }, [changed]);
  return (
    <p class="side-storage">
      {state !== null && <span data-persisted={state.persisted}>{word('library_storage', sizeOf(state.used, language()))}</span>}
      {state !== null && <span>{state.persisted ? word('library_persisted') : word('library_not_persisted')}</span>}
      <a href="#check">{word('library_check')}</a>
    </p>
  );
}
