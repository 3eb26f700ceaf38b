// From the page to the shelf to files: saving, finding, reading and exporting, also after the background was ended.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headlineColumn } from '../newsstand/stories/headline-column.ts';
import { steel2012 } from '../newsstand/stories/steel-2012.ts';
import { warehouseReceipts } from '../newsstand/stories/warehouse-receipts.ts';
import type { Story } from '../newsstand/truth.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { downloadBy } from './harness/downloads.ts';
import { openBrowser } from './harness/open.ts';
import { pageHits } from './harness/server.ts';

const LIBRARY = 'src/library/index.html';
const BODY = 'article[data-view] .article-body';

async function save(browser: OpenBrowser, story: Story): Promise<void> {
  const page = await browser.newPage();
  await page.goto(story.url, { waitUntil: 'load' });
  const popup = await browser.popup(page);
  await popup.wait('main[data-state="article"]');
  await popup.click('[data-action="save"]');
  await popup.wait('main[data-state="saved"]');
  await popup.close();
  await page.close();
}

const rowOf = (library: Page, title: string): Promise<string> =>
  library.evaluate((wanted) => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
    return rows.find((row) => row.textContent?.includes(wanted))?.dataset.row ?? '';
  }, title);

const bare = (text: string): string => text.replace(/\s+/g, '');

/** The words of a file without its marks, be it HTML or Markdown. */
const wordsOf = (file: string): string =>
  bare(
    file
      .replace(/<[^>]+>/g, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\*\*|\\(?=[^\w])/g, ''),
  ).replaceAll('&amp;', '&');

describe.each(BROWSER_NAMES)('the library in %s', (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { locale: 'zh_CN' });
  });
  afterAll(() => browser?.close());

  it('says that it is empty before anything is saved', async () => {
    const library = await browser.openExtension(LIBRARY, '[data-empty]');
    expect(await library.$$('[data-row]')).toEqual([]);
    await library.close();
  });

  it('lists what was saved and shows it whole and clean, also when the background was ended in between', async () => {
    await save(browser, warehouseReceipts);
    await browser.killBackground();
    await save(browser, steel2012);
    await browser.killBackground();
    const from = browser.hits.length;
    const library = await browser.openExtension(LIBRARY, '[data-row]');
    for (const { truth } of [warehouseReceipts, steel2012]) {
      const id = await rowOf(library, truth.title);
      expect(id).not.toBe('');
      await library.click(`[data-row="${id}"]`);
      await library.waitForSelector(`article[data-view="${id}"]`);
      const shown = await library.$eval(BODY, (body) => body.textContent ?? '');
      for (const line of truth.paragraphs) expect(bare(shown)).toContain(bare(line));
      for (const words of truth.noise) expect(bare(shown)).not.toContain(bare(words));
      expect(await library.$$(`${BODY} :is(script, iframe, ins, style, form)`)).toEqual([]);
    }
    // Reading tells nobody what is read: not even pictures are asked for.
    expect(pageHits(browser.hits.slice(from))).toEqual([]);
    await library.close();
  });

  it('saving the same article again keeps one copy', async () => {
    const page = await browser.newPage();
    await page.goto(warehouseReceipts.url, { waitUntil: 'load' });
    const popup = await browser.popup(page);
    await popup.wait('main[data-state="saved"]');
    await popup.close();
    const library = await browser.openExtension(LIBRARY, '[data-row]');
    expect(await library.$$('[data-row]')).toHaveLength(2);
    await library.close();
    await page.close();
  });

  it('exports a copy as Markdown and as HTML, under its date and title', async () => {
    const library = await browser.openExtension(LIBRARY, '[data-row]');
    const { truth, url } = warehouseReceipts;
    await library.click(`[data-row="${await rowOf(library, truth.title)}"]`);
    await library.waitForSelector('article[data-view]');
    for (const [action, ending] of [
      ['export-markdown', '.md'],
      ['export-html', '.html'],
    ] as const) {
      await library.click('[data-action="export"]');
      await library.waitForSelector(`[data-action="${action}"]`);
      const path = await downloadBy(browser, library, `[data-action="${action}"]`, ending);
      expect(basename(path)).toBe(`2026-11-12 ${truth.title}${ending}`);
      const written = readFileSync(path, 'utf8');
      for (const line of truth.paragraphs) expect(wordsOf(written), ending).toContain(bare(line));
      for (const words of truth.noise) expect(wordsOf(written)).not.toContain(bare(words));
      expect(written).toContain(truth.source);
      expect(written).toContain(url);
      for (const picture of truth.pictures) expect(written).toContain(picture.src);
      expect(written).not.toContain('qr.weibo.cn');
    }
    await library.close();
  });

  it('opens the copy from the popup, and deletes it from the list', async () => {
    await save(browser, headlineColumn);
    const library = await browser.openExtension(LIBRARY, '[data-row]');
    const id = await rowOf(library, headlineColumn.truth.title);
    await library.close();
    const straight = await browser.openExtension(`${LIBRARY}#article=${encodeURIComponent(id)}`, 'article[data-view]');
    expect(await straight.$eval(BODY, (body) => body.textContent)).toContain('电表');
    await straight.click('[data-action="delete"]');
    await straight.click('[data-action="delete-confirm"]');
    await straight.waitForSelector(`[data-row="${id}"]`, { hidden: true });
    await straight.close();
    const again = await browser.openExtension(LIBRARY, '[data-row]');
    expect(await rowOf(again, headlineColumn.truth.title)).toBe('');
    await again.close();
  });
});
