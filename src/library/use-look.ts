// How articles are set in the library: the same choices as read mode's, shown at once and kept for the next time.
import { useCallback, useEffect, useState } from 'preact/hooks';
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
  useEffect(() => {
    const read = (): void => {
      readSettings(browser.storage).then(({ readLook }) => setLook(readLook), quietly);
    };
    read();
    return watchSettings(browser.storage, read);
  }, []);
  useEffect(() => {
    document.documentElement.dataset.theme = look.theme;
  }, [look.theme]);
  const choose = useCallback((chosen: ReadLook) => {
    setLook(chosen);
    storeSetting(browser.storage, 'readLook', chosen).catch(quietly);
  }, []);
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
