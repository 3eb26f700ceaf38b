// The tab that a new reader gets right after the installation.
import type { Browser, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Firefox's driver is not told where a tab went that the extension opened: the page itself knows. Null while it is on its way. */
const addressOf = (page: Page): Promise<string | null> => page.evaluate(() => location.href).catch(() => null);

/** Waits for it: the background opens it once it has started. */
export function firstPage(browser: Browser): Promise<Page> {
  const find = async (): Promise<Page | undefined> => {
    for (const page of await browser.pages()) if ((await addressOf(page))?.endsWith('/library/index.html#welcome')) return page;
    return undefined;
  };
  const seen = async (): Promise<string> => (await Promise.all((await browser.pages()).map(addressOf))).join(' ');
  return until(find, async () => `no first page was opened, but: ${await seen()}`, 15_000);
}
