// Tabs that the extension opens by itself: the one that a new reader gets right after the installation, and any other.
import type { Browser, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Firefox's driver is not told where a tab went that the extension opened: the page itself knows. Null while it is on its way. */
const addressOf = (page: Page): Promise<string | null> => page.evaluate(() => location.href).catch(() => null);

/** Waits for a tab whose address ends so. */
export function openedTab(browser: Browser, ending: string): Promise<Page> {
  const find = async (): Promise<Page | undefined> => {
    for (const page of await browser.pages()) if ((await addressOf(page))?.endsWith(ending)) return page;
    return undefined;
  };
  const seen = async (): Promise<string> => (await Promise.all((await browser.pages()).map(addressOf))).join(' ');
  return until(find, async () => `no tab ${ending} was opened, but: ${await seen()}`, 15_000);
}

/** Waits for it: the background opens it once it has started. */
export const firstPage = (browser: Browser): Promise<Page> => openedTab(browser, '/library/index.html#welcome');
