// The tab that a new reader gets right after the installation.
import type { Browser, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Waits for it: the background opens it once it has started. */
export function firstPage(browser: Browser): Promise<Page> {
  const find = async () => (await browser.pages()).find((page) => page.url().endsWith('/library/index.html#welcome'));
  return until(find, async () => `no first page was opened, but: ${(await browser.pages()).map((page) => page.url()).join(' ')}`, 15_000);
}
