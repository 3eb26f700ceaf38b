// A picture of the library and its reading pane in each state, in a wide, a middling and a narrow window.
import type { OpenBrowser } from '../../tests/browser/harness/browser.ts';
import { LIBRARY_STATES, type LibraryState, libraryIn, MIDDLE, NARROW, WIDE } from '../../tests/browser/harness/library-states.ts';
import { pause } from '../../tests/browser/harness/until.ts';

/** Until a change of the window's width is drawn. */
const SETTLED = 200;

const windowsOf = ({ width }: LibraryState) => (width === undefined ? [WIDE, MIDDLE, NARROW] : [{ ...WIDE, width }, NARROW]);

interface Shown {
  state: string;
  file: string;
}

/** Gives for each picture the state and its file inside `folder`. `ending` tells apart what is the same in another language or colour. The browser's library must be empty. */
export async function libraryPictures(browser: OpenBrowser, folder: string, ending: string, windows = windowsOf): Promise<Shown[]> {
  const made: Shown[] = [];
  for (const state of LIBRARY_STATES) {
    const page = await libraryIn(browser, state);
    for (const window of windows(state)) {
      await page.setViewport(window);
      await pause(SETTLED);
      const file = `library-${state.name}-${window.width}-${ending}.png`;
      await page.screenshot({ path: `${folder}/${file}` as `${string}.png` });
      made.push({ state: `library: ${state.name}`, file });
    }
    await page.close();
    await state.after?.(browser);
  }
  return made;
}

/** The same on a phone, where Firefox lays some things out in its own way. */
export const phonePictures = (browser: OpenBrowser, folder: string, locale: string): Promise<Shown[]> =>
  libraryPictures(browser, folder, `firefox-${locale}`, () => [NARROW]);
