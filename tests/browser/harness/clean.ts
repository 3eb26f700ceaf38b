// Opens an article and waits until it is clean: Firefox may run a script of `document_end` only after `load`, where the page is small and the machine busy.
import type { Page } from 'puppeteer-core';
import { TEXT } from '../../../src/content/curtain.ts';
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
export async function openWhole(page: Page, url: string): Promise<void> {
  await openClean(page, url);
  await until(
    async () => (await page.evaluate(() => [...document.images].every((picture) => picture.complete))) || undefined,
    () => `${url} is still loading`,
  );
}
