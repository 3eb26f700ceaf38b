// How articles are set in the library: the same choices as read mode's, shown at once and kept for the next time.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type ReadLook, USUAL_LOOK } from '../article/read-look.ts';
import { browser } from '../platform/browser.ts';
import { readSettings, storeSetting, watchSettings } from '../settings/store.ts';

const quietly = (thrown: unknown): void => console.error('the choices for reading could not be read or kept', thrown);

export interface Look {
  look: ReadLook;
  choose(look: ReadLook): void;
}

/** The whole page follows the theme: white lists beside a dark article would blind. */
export function useLook(): Look {
  const [look, setLook] = useState(USUAL_LOOK);
  /** How many choices are on their way into the storage: until they are there, what it says is older than what is shown. */
  const storing = useRef(0);
  const read = useCallback((): void => {
    readSettings(browser.storage).then(({ readLook }) => storing.current === 0 && setLook(readLook), quietly);
  }, []);
  useEffect(() => {
    read();
    return watchSettings(browser.storage, read);
  }, [read]);
  useEffect(() => {
    document.documentElement.dataset.theme = look.theme;
  }, [look.theme]);
  const choose = useCallback(
    (chosen: ReadLook) => {
      setLook(chosen);
      storing.current += 1;
      storeSetting(browser.storage, 'readLook', chosen)
        .finally(() => {
          storing.current -= 1;
        })
        // Another page may have chosen meanwhile. What could not be kept stays as long as the page is open.
        .then(read, quietly);
    },
    [read],
  );
  return { look, choose };
}

/** What the style of the pane reads. */
export function lookStyle({ face, size, leading, measure, indent }: ReadLook): Record<string, string> {
  return {
    '--read-face': `var(--${face === 'serif' ? 'serif' : 'book-sans'})`,
    '--read-size': `${size}px`,
    '--read-leading': String(leading),
    '--read-width': `${measure * size}px`,
    '--read-indent': indent ? '2em' : '0',
  };
}
