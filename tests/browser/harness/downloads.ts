// Gets the file that a press on a button downloads.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from './browser.ts';
import { until } from './until.ts';

/** The path of the new file. A download under way has another ending, or is an empty file beside a part file. */
export async function downloadBy(browser: OpenBrowser, page: Page, button: string, ending: string): Promise<string> {
  const before = new Set(readdirSync(browser.downloads));
  await page.click(button);
  return until(
    async () => {
      const names = readdirSync(browser.downloads).filter((name) => !before.has(name));
      return names.length === 1 && names[0]?.endsWith(ending) ? join(browser.downloads, names[0]) : undefined;
    },
    () => `${button} gave no ${ending} file, but: ${readdirSync(browser.downloads).join(', ') || 'nothing'}`,
  );
}

/** Exports the open article in a format of the menu. */
export async function exportBy(browser: OpenBrowser, library: Page, format: string, ending: string): Promise<string> {
  const item = `article [data-action="export-${format}"]`;
  await library.click('article [data-action="export"]');
  await library.waitForSelector(item);
  return downloadBy(browser, library, item, ending);
}
