// The library reminds of a backup once there is much to lose, and is quiet when one was made or the reader does not want it now.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { warehouseReceipts } from '../newsstand/stories/warehouse-receipts.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { downloadBy } from './harness/downloads.ts';
import { openBrowser } from './harness/open.ts';
import { savePage } from './harness/save.ts';

const LIBRARY = 'src/library/index.html';
const MANY = 60;

/** Puts copies of the one article beside it, saved so many days ago each. */
async function fill(browser: OpenBrowser, daysAgo: number): Promise<void> {
  const page = await browser.openExtension('icons/16.png', 'img');
  await page.evaluate(
    (many, savedAt) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('jingdu');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['articles', 'bodies'], 'readwrite');
          for (const name of ['articles', 'bodies']) {
            const store = transaction.objectStore(name);
            const reading = store.getAll();
            reading.onsuccess = () => {
              for (let at = 0; at < many; at += 1) store.put({ ...reading.result[0], id: `copy${at}`, ...(name === 'articles' ? { savedAt } : {}) });
            };
          }
          transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    MANY,
    new Date(Date.now() - daysAgo * 86_400_000).toISOString(),
  );
  await page.close();
}

const open = (browser: OpenBrowser): Promise<Page> => browser.openExtension(LIBRARY, '[data-whole] [data-row]');

/** The line comes when the browser's storage has answered: a moment is given to it. */
async function isQuiet(browser: OpenBrowser): Promise<void> {
  const library = await open(browser);
  await new Promise((later) => setTimeout(later, 500));
  expect(await library.$('[data-backup-line]')).toBeNull();
  await library.close();
}

describe.each(BROWSER_NAMES)('the reminder of a backup in %s', (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { locale: 'zh_CN' });
    await savePage(browser, warehouseReceipts.url);
  });
  afterAll(() => browser?.close());

  it('does not come for one article, nor for many of today', async () => {
    await isQuiet(browser);
    await fill(browser, 0);
    await isQuiet(browser);
  });

  it('comes for many of long ago, and goes when it is put off', async () => {
    await fill(browser, 40);
    const library = await open(browser);
    await library.waitForSelector(`[data-backup-line="${MANY + 1}"]`);
    expect(await library.$eval('[data-backup-line] p', (line) => line.textContent)).toContain(`${MANY + 1} 篇文章还没有备份`);
    await library.click('[data-action="backup-later"]');
    await library.waitForSelector('[data-backup-line]', { hidden: true });
    await library.close();
    await isQuiet(browser);
  });

  it('makes the backup in its place, and is done with it', async () => {
    const library = await open(browser);
    await library.evaluate(() => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: { remove(key: string): Promise<void> } } } }).chrome;
      return storage.local.remove('settings.backupTimes');
    });
    await library.waitForSelector('[data-backup-line]');
    await downloadBy(browser, library, '[data-action="backup-now"]', '.zip');
    await library.waitForSelector('[data-backup-line]', { hidden: true });
    await library.close();
    await isQuiet(browser);
  });
});
