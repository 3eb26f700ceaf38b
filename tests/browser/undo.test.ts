// Putting back, without a reload: one thing, one kind, one site. Whatever was chosen, the document ends as a load without us has it, to the letter.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repostedNote } from '../newsstand/stories/reposted-note.ts';
import { warehouseReceipts } from '../newsstand/stories/warehouse-receipts.ts';
import { BROWSER_NAMES, type OpenBrowser, type Popup } from './harness/browser.ts';
import { openBrowser } from './harness/open.ts';
import { withoutScripts } from './harness/routes.ts';
import { until } from './harness/until.ts';

const shows = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => (document.querySelector(wanted)?.getClientRects().length ?? 0) > 0, selector);

async function becomes(page: Page, selector: string, wanted: boolean): Promise<void> {
  await until(
    async () => ((await shows(page, selector)) === wanted ? true : undefined),
    () => `${selector} is ${wanted ? 'not' : 'still'} shown`,
    8_000,
  );
}

describe.each(BROWSER_NAMES)('putting back in %s', (name) => {
  let browser: OpenBrowser;
  let control: string;
  let page: Page;
  let popup: Popup;
  const COMMENTS = '#bottom_sina_comment';

  beforeAll(async () => {
    const bare = await openBrowser(name, { route: withoutScripts, extension: null });
    const plain = await bare.newPage();
    await plain.goto(warehouseReceipts.url, { waitUntil: 'load' });
    control = await plain.content();
    await bare.close();
    browser = await openBrowser(name, { route: withoutScripts, locale: 'zh_CN' });
    page = await browser.newPage();
    await page.goto(warehouseReceipts.url, { waitUntil: 'load' });
  });
  afterAll(() => browser?.close());

  const press = async (selector: string): Promise<void> => {
    await popup.wait(`${selector}:not(:disabled)`);
    await popup.evaluate((document, wanted: string) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
  };
  const openPopup = async (state = 'article'): Promise<void> => {
    popup = await browser.popup(page);
    await popup.wait(`main[data-state="${state}"]`);
  };

  it('one thing comes back where it was, goes again, and comes back again', async () => {
    await openPopup();
    await press('[data-rule="qr-append"] [data-action="put-back"]');
    await becomes(page, '.appendQr_wrap', true);
    expect(await shows(page, '.article-content-right')).toBe(false);
    await press('[data-rule="qr-append"] [data-action="take-again"]');
    await becomes(page, '.appendQr_wrap', false);
    await press('[data-rule="right-column"] [data-action="put-back"]');
    await becomes(page, '.article-content-right', true);
    await press('[data-rule="qr-append"] [data-action="put-back"]');
    await becomes(page, '.appendQr_wrap', true);
  });

  it('everything comes back to the letter', async () => {
    await press('[data-action="put-all-back"]');
    await popup.wait('main[data-state="paused"]');
    expect(await page.content()).toBe(control);
    await press('[data-action="resume"]');
    await popup.wait('main[data-state="article"]');
    await becomes(page, '.article-content-right', false);
  });

  it('a kind comes back on all open pages, and goes again', async () => {
    const other = await browser.newPage();
    await other.goto(repostedNote.url, { waitUntil: 'load' });
    await page.bringToFront();
    await openPopup();
    await press('[data-kind="comments"] [data-action="switch-category"]');
    await becomes(page, COMMENTS, true);
    await becomes(other, COMMENTS, true);
    await popup.wait('[data-kind="comments"] [aria-checked="false"]');
    expect(await shows(page, '.article-content-right')).toBe(false);
    await other.reload({ waitUntil: 'load' });
    await becomes(other, COMMENTS, true);
    await other.close();
    await press('[data-kind="comments"] [data-action="switch-category"]');
    await becomes(page, COMMENTS, false);
  });

  it('a site that is switched off is as it was sent, at once and after a reload, until it is on again', async () => {
    await press('[data-action="site-off"]');
    await popup.wait('main[data-state="off"]');
    expect(await page.content()).toBe(control);
    await popup.close();
    await page.reload({ waitUntil: 'load' });
    expect(await page.content()).toBe(control);
    await openPopup('off');
    await press('[data-action="site-on"]');
    await popup.wait('main[data-state="article"]');
    await becomes(page, '.article-content-right', false);
    await press('[data-action="pause"]');
    await popup.wait('main[data-state="paused"]');
    expect(await page.content()).toBe(control);
    await popup.close();
  });
});
