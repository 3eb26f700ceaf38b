// A picture of the first page and of each section of the settings, in a wide and a narrow window.
import type { OpenBrowser } from '../../tests/browser/harness/browser.ts';
import { SETTINGS_STATES, settingsIn } from '../../tests/browser/harness/settings-states.ts';
import { pause } from '../../tests/browser/harness/until.ts';

const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
] as const;
/** Until what is drawn on the news of a setting stands. */
const SETTLED = 250;

/** Gives for each picture the state and its file inside `folder`. `ending` tells apart what is the same in another language or colour. */
export async function settingsPictures(browser: OpenBrowser, folder: string, ending: string): Promise<{ state: string; file: string }[]> {
  const made: { state: string; file: string }[] = [];
  for (const state of SETTINGS_STATES) {
    for (const window of WINDOWS) {
      const page = await settingsIn(browser, state, window);
      // What sticks would be drawn where it was scrolled to.
      await page.evaluate(() => scrollTo(0, 0));
      await pause(SETTLED);
      const file = `settings-${state.name}-${window.width}-${ending}.png`;
      // The first page is made for one screen: what does not fit there must be seen.
      await page.screenshot({ path: `${folder}/${file}` as `${string}.png`, fullPage: state.hash !== '#welcome' });
      made.push({ state: `settings: ${state.name}`, file });
      await page.close();
    }
  }
  return made;
}
