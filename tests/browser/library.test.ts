// From the page to the shelf to files: saving, finding, reading and exporting, also after the background was ended.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesInZip } from '../../src/archive/read-zip.ts';
import { headlineColumn } from '../newsstand/stories/headline-column.ts';
import { steel2012 } from '../newsstand/stories/steel-2012.ts';
import { warehouseReceipts } from '../newsstand/stories/warehouse-receipts.ts';
import type { Story } from '../newsstand/truth.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { exportBy } from './harness/downloads.ts';
import { openBrowser } from './harness/open.ts';
import { savePage } from './harness/save.ts';
import { pageHits } from './harness/server.ts';

const LIBRARY = 'src/library/index.html';
const BODY = 'article[data-view] .article-body';

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

/** What a reader sees of a file: the data that it comes back by says what was left out, too. */
const withoutData = (file: string): string => file.replace(/^jingdu: .*$/m, '').replace(/<template[\s\S]*?<\/template>/, '');

/** The text out of the archive that a Markdown export with pictures is, with a file for each picture beside it. */
async function markdownIn(path: string, truth: Story['truth']): Promise<string> {
  const files = await filesInZip(new Blob([readFileSync(path)]), 10_000_000);
  const name = `2026-11-12 ${truth.title}`;
  const pictures = truth.pictures.map((_, at) => `${name}/${at + 1}.png`);
  expect(files.map((file) => file.path)).toEqual([`${name}.md`, ...pictures]);
  return new TextDecoder().decode(await files[0]?.read());
}

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
    await savePage(browser, warehouseReceipts.url);
    await browser.killBackground();
    await savePage(browser, steel2012.url);
    await browser.killBackground();
    const from = browser.hits.length;
    const library = await browser.openExtension(LIBRARY, '[data-row]');
    for (const { truth } of [warehouseReceipts, steel2012]) {
      const id = await rowOf(library, truth.title);
      expect(id).not.toBe('');
      await library.click(`[data-row="${id}"]`);
      // The text stands as soon as it is known which of its pictures are here.
      await library.waitForSelector(`article[data-view="${id}"] .article-body`);
      const shown = await library.$eval(BODY, (body) => body.textContent ?? '');
      for (const line of truth.paragraphs) expect(bare(shown)).toContain(bare(line));
      for (const words of truth.noise) expect(bare(shown)).not.toContain(bare(words));
      expect(await library.$$(`${BODY} :is(script, iframe, ins, style, form)`)).toEqual([]);
    }
    // Reading tells nobody what is read: not even pictures are asked for.
    expect(pageHits(browser.hits.slice(from))).toEqual([]);
    await library.close();
  });

  it('shows the pictures from this machine, once they have come', async () => {
    const library = await browser.openExtension(LIBRARY, '[data-row]');
    await library.click(`[data-row="${await rowOf(library, warehouseReceipts.truth.title)}"]`);
    const { length } = warehouseReceipts.truth.pictures;
    await library.waitForSelector(`[data-pictures="${length}/${length}"]`);
    await library.waitForFunction(
      (body, many) => {
        const shown = [...document.querySelectorAll<HTMLImageElement>(`${body} img`)];
        return shown.length === many && shown.every((picture) => picture.src.startsWith('blob:') && picture.naturalWidth > 0);
      },
      {},
      BODY,
      length,
    );
    await library.close();
  });

  it('finds words of the text while they are typed, and what was saved a moment ago', async () => {
    const library = await browser.openExtension(LIBRARY, '[data-row]');
    const words = warehouseReceipts.truth.paragraphs[1]?.slice(3, 9) ?? '';
    await library.keyboard.press('/');
    await library.keyboard.type(words);
    await library.waitForSelector('[data-count="1"]');
    await library.waitForSelector('.row-found mark');
    expect(await library.$eval('.row-found mark', (mark) => mark.textContent)).toBe(words);
    expect(await rowOf(library, warehouseReceipts.truth.title)).not.toBe('');
    await library.keyboard.press('Escape');
    await library.waitForSelector('[data-count="2"]');
    // The likeliest first, and in another order on the reader's word: by the days of saving, say.
    // Chosen as soon as there is a choice, it holds.
    await library.evaluate(() => {
      const order = document.querySelector<HTMLSelectElement>('[data-order]');
      new MutationObserver((_, observer) => {
        if (order?.querySelector('[value="rank"]') == null) return;
        observer.disconnect();
        order.value = 'saved';
        order.dispatchEvent(new Event('change', { bubbles: true }));
      }).observe(order as Node, { childList: true });
    });
    await library.keyboard.type('的');
    await library.waitForSelector('[data-order] option[value="rank"]');
    await library.waitForSelector('.row-found mark');
    expect(await library.$eval('[data-order]', (order) => (order as HTMLSelectElement).value)).toBe('saved');
    await library.waitForSelector('.list-day');
    await library.select('[data-order]', 'rank');
    await library.waitForSelector('.list-day', { hidden: true });
    await library.click('[data-search]');
    await library.keyboard.press('Escape');
    await library.waitForSelector('[data-order] option[value="rank"]', { hidden: true });
    await savePage(browser, headlineColumn.url);
    await library.bringToFront();
    await library.waitForSelector('[data-count="3"]');
    await library.keyboard.type('电表');
    await library.waitForSelector('[data-count="1"]');
    await library.waitForSelector('.list mark');
    // The words are marked in the article too, and its nodes are as they were.
    await library.click('[data-row]');
    await library.waitForSelector('article .article-body p');
    const found = () =>
      library.evaluate(() =>
        [...((CSS.highlights.get('found') ?? []) as Iterable<Range>)].map((range) => `${range} ${range.startContainer.nodeName}`),
      );
    await library.waitForFunction(() => CSS.highlights.has('found'));
    const marked = await found();
    expect(new Set(marked)).toEqual(new Set(['电表 #text']));
    const shown =
      (await library.$eval(
        'article',
        (article) => article.querySelector('h1')?.textContent + article.querySelector('.article-body')!.textContent!,
      )) ?? '';
    expect(marked.length).toBe(shown.split('电表').length - 1);
    expect(await library.$('article mark')).toBeNull();
    // Firefox has nothing of its own to empty the box by, and a phone has no Escape.
    await library.click('[data-action="empty-search"]');
    await library.waitForFunction(() => !CSS.highlights.has('found'));
    expect(
      await library.evaluate(() => [(document.activeElement as HTMLInputElement).dataset.search, (document.activeElement as HTMLInputElement).value]),
    ).toEqual(['true', '']);
    expect(await library.$('[data-action="empty-search"]')).toBeNull();
    await library.close();
  });

  it('saving the same article again keeps one copy', async () => {
    const page = await browser.newPage();
    await page.goto(warehouseReceipts.url, { waitUntil: 'load' });
    const popup = await browser.popup(page);
    await popup.wait('main[data-state="saved"]');
    await popup.close();
    const library = await browser.openExtension(LIBRARY, '[data-row]');
    expect(await library.$$('[data-row]')).toHaveLength(3);
    await library.close();
    await page.close();
  });

  it('exports a copy as Markdown and as HTML, under its date and title', async () => {
    const library = await browser.openExtension(LIBRARY, '[data-row]');
    const { truth, url } = warehouseReceipts;
    await library.click(`[data-row="${await rowOf(library, truth.title)}"]`);
    await library.waitForSelector('article[data-view]');
    for (const [format, ending] of [
      ['markdown', '.zip'],
      ['html', '.html'],
    ] as const) {
      const path = await exportBy(browser, library, format, ending);
      expect(basename(path)).toBe(`2026-11-12 ${truth.title}${ending}`);
      const written = ending === '.zip' ? await markdownIn(path, truth) : readFileSync(path, 'utf8');
      const shown = withoutData(written);
      for (const line of truth.paragraphs) expect(wordsOf(shown), ending).toContain(bare(line));
      for (const words of truth.noise) expect(wordsOf(shown)).not.toContain(bare(words));
      expect(shown).toContain(truth.source);
      expect(shown).toContain(url);
      // Its pictures go with it; the data that it comes back by says where they were.
      for (const picture of truth.pictures) {
        expect(shown).not.toContain(picture.src);
        expect(written).toContain(picture.src);
      }
      if (ending === '.html') expect(shown.match(/src="data:image/g)?.length).toBe(truth.pictures.length);
      expect(shown).not.toContain('qr.weibo.cn');
    }
    await library.close();
  });

  it('opens the copy from its address, throws it away, gives it back, and erases it', async () => {
    const library = await browser.openExtension(LIBRARY, '[data-row]');
    const id = await rowOf(library, headlineColumn.truth.title);
    await library.close();
    const straight = await browser.openExtension(`${LIBRARY}#article=${encodeURIComponent(id)}`, 'article[data-view]');
    await straight.waitForSelector(BODY);
    expect(await straight.$eval(BODY, (body) => body.textContent)).toContain('电表');
    const gone = () => straight.waitForSelector(`[data-row="${id}"]`, { hidden: true });
    expect(await straight.$('.in-trash')).toBeNull();
    await straight.click('[data-action="delete"]');
    await gone();
    await straight.click('[data-action="undo"]');
    await straight.waitForSelector(`[data-row="${id}"]`);
    await straight.click(`[data-choose="${id}"]`);
    await straight.click('[data-action="selection-delete"]');
    await gone();
    await straight.click('[data-view="trash"]');
    await straight.click(`[data-row="${id}"]`);
    await straight.waitForSelector('[data-action="restore"]');
    expect(await straight.$eval('.in-trash', (line) => line.textContent)).toMatch(/^今天 \d\d:\d\d 移到回收站满 30 天自动清除$/);
    await straight.click('article [data-action="delete"]');
    await straight.click('[data-action="delete-confirm"]');
    await gone();
    await straight.click('[data-view="all"]');
    await straight.waitForSelector('[data-count="2"]');
    await straight.close();
  });

  it('keeps stars, tags and notes, and narrows the list by them', async () => {
    const library = await browser.openExtension(LIBRARY, '[data-row]');
    const id = await rowOf(library, steel2012.truth.title);
    await library.click(`[data-row="${id}"]`);
    await library.waitForSelector('[data-new-tag]');
    await library.type('[data-new-tag]', '钢铁');
    await library.keyboard.press('Enter');
    await library.waitForSelector('[data-tag="钢铁"]');
    await library.type('[data-note]', '再看一遍');
    await library.click('article [data-action="star"]');
    await library.waitForSelector('article [data-action="star"][aria-pressed="true"]');
    await library.click('[data-view="starred"]');
    await library.waitForSelector('[data-count="1"]');
    // By its medium too: only that of the one that has a star is offered, and it stays among them.
    expect(await library.$$eval('.side [data-facet="source"] .side-entry', (entries) => entries.length)).toBe(1);
    await library.click('.side [data-facet="source"] .side-entry');
    await library.waitForSelector('[data-action="widen"][data-facet="source"]');
    await library.waitForSelector('[data-view="starred"][aria-pressed="true"]');
    await library.click('[data-action="widen"]');
    await library.waitForSelector('[data-action="widen"]', { hidden: true });
    await library.waitForSelector('[data-count="1"]');
    await library.type('[data-search]', '再看一遍 标签:钢铁');
    await library.waitForSelector(`[data-row="${id}"]`);
    await library.waitForSelector('[data-count="1"]');
    await library.close();
  });

  it('finds itself whole, and says so', async () => {
    const library = await browser.openExtension(`${LIBRARY}#check`, '[data-action="check-start"]');
    await library.click('[data-action="check-start"]');
    await library.waitForSelector('[data-check="0"]');
    expect(await library.$eval('[data-persisted]', (told) => told.getAttribute('data-persisted'))).toBe('true');
    await library.close();
  });
});
