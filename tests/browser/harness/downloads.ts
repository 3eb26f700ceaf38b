// Gets the file that a press on a button downloads.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from './browser.ts';
import { pause, until } from './until.ts';

/** Milliseconds after which a file has the name that it keeps. */
const RENAMED = 250;

/** The path of the new file that `act` gives. A download under way has another ending, or is an empty file beside a part file. */
export async function fileBy(browser: OpenBrowser, act: () => Promise<void>, ending: string): Promise<string> {
  const before = new Set(readdirSync(browser.downloads));
  await act();
  return until(
    async () => {
      const only = (): string | undefined => {
        const names = readdirSync(browser.downloads).filter((name) => !before.has(name));
        return names.length === 1 && names[0]?.endsWith(ending) ? names[0] : undefined;
      };
      const name = only();
      // Firefox writes under a made-up name first, now and then with the same ending.
      await pause(RENAMED);
      return name !== undefined && only() === name ? join(browser.downloads, name) : undefined;
    },
    () => `there is no ${ending} file, but: ${readdirSync(browser.downloads).join(', ') || 'nothing'}`,
  );
}

/** The path of what a press on a button downloads. */
export const downloadBy = (browser: OpenBrowser, page: Page, button: string, ending: string): Promise<string> =>
  fileBy(browser, () => page.click(button), ending);

/** Exports the open article in a format of the menu. */
export async function exportBy(browser: OpenBrowser, library: Page, format: string, ending: string): Promise<string> {
  const item = `article [data-action="export-${format}"]`;
  await library.click('article [data-action="export"]');
  await library.waitForSelector(item);
  return downloadBy(browser, library, item, ending);
}
