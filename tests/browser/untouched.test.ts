// Pages that are no articles, or broken ones, stay as they were to the letter, and the popup says why.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BAD_PAGES } from '../newsstand/contents.ts';
import { LIST_URL } from '../newsstand/list.ts';
import { warehouseReceipts } from '../newsstand/stories/warehouse-receipts.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { openBrowser } from './harness/open.ts';
import { verdictOf } from './harness/popup.ts';
import { withoutScripts } from './harness/routes.ts';

async function open(browser: OpenBrowser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** The whole document and the sheets that scripts attach without leaving a mark in it; of a huge one its length and a sum. */
const documentOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const text = `${document.adoptedStyleSheets.length} sheets\n${document.documentElement.outerHTML}`;
    if (text.length < 1_000_000) return text;
    let sum = 0;
    for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
    return `${text.length} characters, sum ${sum}`;
  });

describe.each(BROWSER_NAMES)('pages without an article in %s', (name) => {
  let browser: OpenBrowser;
  let bare: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { route: withoutScripts, locale: 'zh_CN' });
    bare = await openBrowser(name, { route: withoutScripts, extension: null });
  });
  afterAll(async () => {
    await browser?.close();
    await bare?.close();
  });

  it.each(BAD_PAGES.map((bad) => [bad.name, bad] as const))('%s: named by its code, and untouched', async (_name, bad) => {
    const page = await open(browser, bad.url);
    const popup = await browser.popup(page);
    const verdict = await verdictOf(popup, 30_000);
    expect(verdict).toMatchObject({ state: 'refused', code: bad.problem });
    expect(verdict.sentence.length).toBeGreaterThan(5);
    await popup.close();
    const control = await open(bare, bad.url);
    expect(await documentOf(page)).toBe(await documentOf(control));
    await page.close();
    await control.close();
  });

  it('the list of rolling news is left alone', async () => {
    const page = await open(browser, LIST_URL);
    const popup = await browser.popup(page);
    expect(await verdictOf(popup)).toMatchObject({ state: 'refused', code: 'list-page' });
    await popup.close();
    const control = await open(bare, LIST_URL);
    expect(await documentOf(page)).toBe(await documentOf(control));
  });

  it('a page of the browser is not ours to speak of', async () => {
    const page = await open(browser, name === 'chromium' ? 'chrome://version' : 'about:blank');
    const popup = await browser.popup(page);
    expect(await verdictOf(popup)).toMatchObject({ state: 'not-sina', code: 'foreign-address' });
    await popup.close();
  });
});

describe.each(BROWSER_NAMES)('a page that was open before the extension came, in %s', (name) => {
  it('is said to need a reload, gets it on a press, and is clean then', async () => {
    const browser = await openBrowser(name, { extension: null, locale: 'zh_CN' });
    try {
      const page = await open(browser, warehouseReceipts.url);
      await browser.install();
      const popup = await browser.popup(page);
      const first = await verdictOf(popup);
      // Firefox runs content scripts in pages that are open already; then there is nothing to reload.
      if (first.state !== 'article') {
        expect(first).toMatchObject({ state: 'not-ready', code: 'page-not-ready' });
        await popup.click('[data-action="retry"]');
        await popup.wait('main[data-state="article"]', 15_000);
      }
      expect(await popup.text('[data-field="title"]')).toBe(warehouseReceipts.truth.title);
      await popup.close();
      expect(await page.evaluate(() => document.querySelector('.appendQr_wrap'))).toBeNull();
    } finally {
      await browser.close();
    }
  });
});
