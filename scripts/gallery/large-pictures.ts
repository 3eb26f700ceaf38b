// A picture of the library at 200 % in Chromium, and of library and popup with text alone at 200 %, which Firefox alone has.
import type { OpenBrowser } from '../../tests/browser/harness/browser.ts';
import { LIBRARY, LIBRARY_STATES, libraryIn } from '../../tests/browser/harness/library-states.ts';
import { closeOthers, POPUP_STATES, popupIn } from '../../tests/browser/harness/popup-states.ts';
import { pause } from '../../tests/browser/harness/until.ts';

/** Those in which the most stands beside each other; each finds on the shelf what the ones before it have left there. */
const IN_LIBRARY = ['empty', 'list', 'found', 'operators', 'keys', 'selection', 'article', 'look', 'cite', 'long-title'];
const IN_POPUP = ['article', 'article-receipt', 'reading', 'paused', 'saved-now', 'saved', 'changed', 'unknown-address', 'not-sina', 'all-tabs'];
/** Until the new size is drawn. */
const SETTLED = 300;

/** From then on all pages of the extension are shown at 200 %; Chromium does not enlarge its popup. */
async function zoomIn(browser: OpenBrowser): Promise<void> {
  const page = await browser.openExtension(LIBRARY, 'main');
  await page.evaluate('chrome.tabs.getCurrent().then(({ id }) => chrome.tabs.setZoom(id, 2))');
  await page.close();
}

/**
 * Gives for each picture the state and its file inside `folder`. `ending` tells apart what is the same in another language. The browser's
 * library must be empty; Firefox must have been opened with text at 200 %.
 */
export async function largePictures(browser: OpenBrowser, folder: string, ending: string): Promise<{ state: string; file: string }[]> {
  const isText = browser.name === 'firefox';
  const size = isText ? 'text' : 'zoom';
  if (!isText) await zoomIn(browser);
  const made: { state: string; file: string }[] = [];
  for (const state of LIBRARY_STATES.filter(({ name }) => IN_LIBRARY.includes(name))) {
    const page = await libraryIn(browser, state);
    await pause(SETTLED);
    const file = `${size}-200-library-${state.name}-${ending}.png`;
    await page.screenshot({ path: `${folder}/${file}` as `${string}.png` });
    made.push({ state: `${size} at 200 %, library: ${state.name}`, file });
    await page.close();
  }
  for (const state of isText ? POPUP_STATES.filter(({ name }) => IN_POPUP.includes(name)) : []) {
    const { page, popup } = await popupIn(browser, state);
    await pause(SETTLED);
    const file = `${size}-200-popup-${state.name}-${ending}.png`;
    await popup.screenshot(`${folder}/${file}`);
    made.push({ state: `${size} at 200 %, popup: ${state.name}`, file });
    await popup.close();
    await closeOthers(browser, page);
    await page.close();
    await state.after?.(browser);
  }
  return made;
}
