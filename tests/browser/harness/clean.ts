// Opens an article and waits until it is clean: Firefox may run a script of `document_end` only after `load`, where the page is small and the machine busy.
import type { Page } from 'puppeteer-core';
import { TEXT } from '../../../src/content/curtain.ts';
import type { OpenBrowser } from './browser.ts';
import { until } from './until.ts';

const isClean = (page: Page): Promise<boolean> => page.evaluate((mark) => document.querySelector(`[${mark}]`) !== null, TEXT);

/** Throws where the page has not been cleaned within the time that `until` has. */
export async function openClean(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  await until(
    async () => (await isClean(page)) || undefined,
    () => `${url} was not cleaned`,
  );
}

/** Waits for its pictures as well: a page that is left while anything of it is on its way is not kept for going back. */
async function openWhole(page: Page, url: string): Promise<void> {
  await openClean(page, url);
  await until(
    async () => (await page.evaluate(() => [...document.images].every((picture) => picture.complete))) || undefined,
    () => `${url} is still loading`,
  );
}

/** Browsers keep most of the pages that are left, and promise none: so an article is left in several tabs. */
const TABS = 3;

/** Opens the clean article in tabs and leaves it for another page in each; `isFromMemory` tells afterwards which tabs came back to the very page. */
export async function leaveWhole(browser: OpenBrowser, url: string, elsewhere: string): Promise<Page[]> {
  const tabs: Page[] = [];
  while (tabs.length < TABS) {
    const page = await browser.newPage();
    await openWhole(page, url);
    await page.evaluate('globalThis.isTheSame = true');
    await page.goto(elsewhere, { waitUntil: 'load' });
    tabs.push(page);
  }
  return tabs;
}

export const isFromMemory = (page: Page): Promise<boolean> => page.evaluate("'isTheSame' in globalThis") as Promise<boolean>;
