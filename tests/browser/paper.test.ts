// What is printed, in Chromium, whose driver can lay a page out as for paper: nothing of a wide table is lost at the edge of the sheet.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenBrowser } from './harness/browser.ts';
import { fill, hardShelf } from './harness/library-shelf.ts';
import { LIBRARY } from './harness/library-states.ts';
import { openBrowser } from './harness/open.ts';

const COLUMNS = 40;
/** Letter along its longer side, which is shorter than A4's, without the margins; in pixels. */
const ALONG = Math.floor(((279 - 32) / 25.4) * 96);

describe('paper', () => {
  let browser: OpenBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser('chromium', { locale: 'zh_CN' });
    await fill(browser, hardShelf());
    page = await browser.openExtension(`${LIBRARY}#article=inhardtable0001`, 'article .table-box td');
  });
  afterAll(() => browser?.close());

  it('has every column of a wide table', async () => {
    await page.setViewport({ width: ALONG, height: 800 });
    await page.emulateMediaType('print');
    const edges = await page.$$eval('.table-box tr:first-child > *', (cells) => cells.map((cell) => cell.getBoundingClientRect().right));
    await page.emulateMediaType();
    expect(edges).toHaveLength(COLUMNS);
    expect(Math.max(...edges)).toBeLessThanOrEqual(ALONG);
  });

  it('says where the page is, as paper has no links', async () => {
    await page.emulateMediaType('print');
    const [said, address] = await page.$eval('.meta > a:last-child', (link) => [
      getComputedStyle(link, '::after').content,
      link.getAttribute('href'),
    ]);
    await page.emulateMediaType();
    expect(said).toContain(address);
  });

  it('is laid the long way for it, and for nothing else', async () => {
    const sheets = Buffer.from(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
      .toString('latin1')
      .matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g);
    expect([...sheets].map(([, across, down]) => Number(across) > Number(down))).toEqual([false, true]);
  });
});
