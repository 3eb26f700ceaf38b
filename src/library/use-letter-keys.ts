// Whether the reader wants single characters to be keys of the library, as it is chosen now.
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';
import { INITIAL_SETTINGS } from '../settings/registry.ts';
import { readSettings, watchSettings } from '../settings/store.ts';

/** False until it is known: whoever switched them off must not hit one in the meantime. */
export function useLetterKeys(): boolean {
  const [letters, setLetters] = useState(false);
  useEffect(() => {
    const read = (): void => {
      readSettings(browser.storage).then(
        ({ letterKeys }) => setLetters(letterKeys),
        (thrown: unknown) => {
          console.error('it could not be read whether there are keys', thrown);
          setLetters(INITIAL_SETTINGS.letterKeys);
        },
      );
    };
    read();
    return watchSettings(browser.storage, read);
  }, []);
  return letters;
}
