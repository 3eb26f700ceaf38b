// The same wire copy out of several media is one row of the library, which unfolds; what only looks alike is not.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAILY_REPORTS, WIRE_COPIES, wireCopies } from '../newsstand/wire-copy.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { openBrowser } from './harness/open.ts';
import { savePage } from './harness/save.ts';

const LIBRARY = 'src/library/index.html';
const titles = (library: Page): Promise<(string | null)[]> => library.$$eval('[data-row] .row-title', (rows) => rows.map((row) => row.textContent));

const DAILY = ['收盘：沙洲指数上涨1.2%', '收盘：沙洲指数上涨0.4%'];
const COPIES = ['仓单登记首次超过九万张', '北泽：泊位空出两成，小船不再排队', '北泽港冷柜吞吐量前三季度增长8.1%'];

describe.each(BROWSER_NAMES)('stories in %s', (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { locale: 'zh_CN', route: wireCopies });
  });
  afterAll(() => browser?.close());

  it('stand in the list as one row, known from the first sight on', async () => {
    for (const url of [...WIRE_COPIES, ...DAILY_REPORTS]) await savePage(browser, url);
    const library = await browser.openExtension(LIBRARY, '[data-row]');
    expect(await titles(library)).toEqual([...DAILY, COPIES[0]]);
    expect(await library.$eval('[data-fold]', (button) => button.textContent)).toBe('同文 3 家');
    // All are counted, and chosen when all are.
    await library.waitForSelector('[data-count="5"]');
    await library.close();
  });

  it('unfold by the keyboard, and each copy opens', async () => {
    const library = await browser.openExtension(LIBRARY, '[data-fold]');
    await library.focus('[data-fold]');
    await library.keyboard.press('Enter');
    await library.waitForSelector('[data-fold][aria-expanded="true"]');
    expect(await titles(library)).toEqual([...DAILY, ...COPIES]);
    await library.click('[data-under] [data-row]');
    await library.waitForSelector('article[data-view]');
    await library.click('[data-fold]');
    await library.waitForSelector('[data-fold][aria-expanded="false"]');
    expect(await titles(library)).toEqual([...DAILY, COPIES[0]]);
    await library.close();
  });

  it('name each other in the reading pane, and lead from one to the other', async () => {
    const library = await browser.openExtension(LIBRARY, '[data-fold]');
    const first = await library.$$eval('[data-row]', (rows) => rows.at(-1)?.getAttribute('data-row') ?? '');
    await library.click(`[data-row="${first}"]`);
    await library.waitForSelector('[data-same-copies="2"]');
    const shown = await library.$$eval('[data-same-copies] > *', (parts) => parts.map((part) => part.textContent));
    expect(shown[0]).toBe('同文 3 家');
    expect(new Set(shown).size).toBe(3);
    const other = await library.$eval('[data-copy]', (link) => link.getAttribute('data-copy') ?? '');
    await library.click('[data-copy]');
    await library.waitForSelector(`article[data-view="${other}"] [data-copy="${first}"]`);
    // In the list it stands under the first of them now.
    await library.waitForSelector(`[data-under] [data-row="${other}"][aria-current]`);
    await library.click('[data-fold]');
    await library.waitForSelector('[data-fold][aria-expanded="false"]');
    await library.close();
  });

  it('are found one by one, and lose nothing when the first of them is thrown away', async () => {
    const library = await browser.openExtension(LIBRARY, '[data-fold]');
    await library.type('[data-search]', '第一次用仓单的小厂');
    await library.waitForSelector('[data-count="3"]');
    expect(await titles(library)).toHaveLength(3);
    await library.keyboard.press('Escape');
    await library.waitForSelector('[data-count="5"]');
    const first = await library.$$eval('[data-row]', (rows) => rows.at(-1)?.getAttribute('data-row') ?? '');
    await library.click(`[data-choose="${first}"]`);
    await library.click('[data-action="selection-delete"]');
    await library.waitForSelector('[data-count="4"]');
    expect(await titles(library)).toEqual([...DAILY, COPIES[1]]);
    expect(await library.$eval('[data-fold]', (button) => button.textContent)).toBe('同文 2 家');
    await library.click('[data-action="undo"]');
    await library.waitForSelector('[data-count="5"]');
    expect(await library.$eval('[data-fold]', (button) => button.textContent)).toBe('同文 3 家');
    await library.close();
  });

  it('are found for articles of old, while the library is open', async () => {
    const page = await browser.openExtension('icons/16.png', 'img');
    // As a library is that was written before there were stories.
    await page.evaluate(
      () =>
        new Promise<void>((done, failed) => {
          const opening = indexedDB.open('jingdu');
          opening.onerror = () => failed(opening.error);
          opening.onsuccess = () => {
            const clearing = opening.result.transaction('stories', 'readwrite');
            clearing.objectStore('stories').clear();
            clearing.oncomplete = () => {
              opening.result.close();
              done();
            };
          };
        }),
    );
    await page.close();
    const library = await browser.openExtension(LIBRARY, '[data-whole] [data-row]');
    expect(await titles(library)).toHaveLength(5);
    await library.waitForSelector('[data-fold]');
    expect(await titles(library)).toEqual([...DAILY, COPIES[0]]);
    await library.close();
  });
});
