// Finds the page of a window that the driver did not open itself.
import type { Browser, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Throws where none shows the address, loaded, in time. */
export async function pageAt(browser: Browser, url: string): Promise<Page> {
  const page = await until(
    async () => (await browser.pages()).find((each) => each.url() === url),
    () => `no window shows ${url}`,
  );
  await until(
    async () => ((await page.evaluate(() => document.readyState === 'complete')) ? true : undefined),
    () => `${url} is still loading`,
  );
  return page;
}
