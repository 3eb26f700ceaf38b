// The extension's main job done without a person: see an article, clean it, save it, find it in the library, export it.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from '../../tests/browser/harness/browser.ts';
import { exportBy } from '../../tests/browser/harness/downloads.ts';
import { askPage } from '../../tests/browser/harness/extension-calls.ts';
import { verdictOf } from '../../tests/browser/harness/popup.ts';
import { pause } from '../../tests/browser/harness/until.ts';
import type { Steps } from './steps.ts';

const OUT = 'out';
/** Ads, pop-ups and prices come within a second after the page; the pictures show what is there then. */
const SETTLED = 1_300;

/** A page as it looks once its own scripts have done their worst. */
export async function pictureOf(browser: OpenBrowser, url: string, path: `${string}.png`): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await pause(SETTLED);
  await page.screenshot({ path });
  return page;
}

/** Ends true when every step worked; false when the page is refused, after its code and sentence. */
export async function tour(browser: OpenBrowser, url: string, { step, note }: Steps): Promise<boolean> {
  mkdirSync(OUT, { recursive: true });
  const bare = await step(`opened ${url} without the extension: ${OUT}/before.png`, () => pictureOf(browser, url, `${OUT}/before.png`));
  await bare.close();
  await step('installed the extension', () => browser.install());
  const page = await step(`opened it again with the extension: ${OUT}/after.png`, () => pictureOf(browser, url, `${OUT}/after.png`));
  const popup = await step(`pressed the toolbar button: ${OUT}/popup.png`, async () => {
    const opened = await browser.popup(page);
    const verdict = await verdictOf(opened);
    await opened.screenshot(`${OUT}/popup.png`);
    return { ...opened, verdict };
  });
  const { state, code, sentence } = popup.verdict;
  if (state !== 'article') {
    note(`${state} ${code}: ${sentence}`);
    return false;
  }
  note(`${await popup.text('[data-field="title"]')}`);
  note(`${await popup.text('[data-field="receipt"]')}`);
  await step('saved it from the popup', async () => {
    await popup.click('[data-action="save"]');
    await popup.wait('main[data-state="saved"]');
  });
  await popup.close();
  const library = await step(`opened the copy in the library: ${OUT}/library.png`, async () => {
    const opened = await browser.openExtension('src/library/index.html', '[data-row]');
    await opened.click('[data-row]');
    await opened.waitForSelector('article[data-view]', { timeout: 10_000 });
    await opened.screenshot({ path: `${OUT}/library.png` });
    return opened;
  });
  await step(`asked the page for its reading: ${OUT}/article.json`, async () => {
    const reading = await askPage(library, url, 'page.read', { by: 'address' });
    writeFileSync(`${OUT}/article.json`, `${JSON.stringify(reading, null, 2)}\n`);
  });
  for (const [format, ending] of [
    ['text', '.txt'],
    ['html', '.html'],
    ['epub', '.epub'],
  ] as const) {
    await step(`exported ${OUT}/article${ending}`, async () => {
      copyFileSync(await exportBy(browser, library, format, ending), `${OUT}/article${ending}`);
    });
  }
  return true;
}
