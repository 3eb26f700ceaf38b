// A disk without room: saving, importing and restoring each say so, what was there is all there, and with room again all of it works.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headlineColumn } from '../newsstand/stories/headline-column.ts';
import { steel2012 } from '../newsstand/stories/steel-2012.ts';
import { sugar2016 } from '../newsstand/stories/sugar-2016.ts';
import { warehouseReceipts } from '../newsstand/stories/warehouse-receipts.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { checkFinds } from './harness/check.ts';
import { downloadBy } from './harness/downloads.ts';
import { close, give } from './harness/files-dialog.ts';
import { openBrowser } from './harness/open.ts';
import { savePage } from './harness/save.ts';

const LIBRARY = 'src/library/index.html';
/** Firefox gives no site less. */
const ROOM = 10_485_760;
const FULL = '没能保存：磁盘空间不足。原来存下的都在，腾出空间后再试。';

const folder = mkdtempSync(join(tmpdir(), 'jingdu-quota-'));

/** A page as a reader's browser would have saved it. */
function savedPage({ name, url, reply }: typeof sugar2016): string {
  const path = join(folder, `${name}.html`);
  writeFileSync(
    path,
    Buffer.concat([Buffer.from(`<!-- saved from url=(${String(url.length).padStart(4, '0')})${url} -->\n`), Buffer.from(reply().body)]),
  );
  return path;
}

/** Fills the room that is left with noise, in a database of its own, down to the last kilobyte; or takes the noise away. */
function fill(own: Page, isFull: boolean): Promise<unknown> {
  return own.evaluate(async (full) => {
    const open = (): Promise<IDBDatabase> =>
      new Promise((done, failed) => {
        const opening = indexedDB.open('noise', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('noise', { autoIncrement: true });
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => failed(opening.error);
      });
    const noise = (size: number): Uint8Array => {
      const bytes = new Uint8Array(size);
      for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
      return bytes;
    };
    /** A connection of its own each time: one that had no room may only delete, in Firefox. */
    const put = async (size: number): Promise<boolean> => {
      const database = await open();
      const isPut = await new Promise<boolean>((done) => {
        const transaction = database.transaction('noise', 'readwrite', { durability: 'strict' });
        transaction.objectStore('noise').add(noise(size));
        transaction.oncomplete = () => done(true);
        transaction.onabort = () => done(false);
      });
      database.close();
      return isPut;
    };
    if (full) {
      for (const size of [1_000_000, 100_000, 10_000, 1_000]) while (await put(size));
      return;
    }
    await new Promise<void>((done, failed) => {
      const deleting = indexedDB.deleteDatabase('noise');
      deleting.onsuccess = () => done();
      deleting.onerror = () => failed(deleting.error);
    });
  }, isFull);
}

const titles = (library: Page): Promise<string[]> =>
  library.$$eval('[data-row] .row-title', (rows) => rows.map((row) => row.textContent ?? '').sort());

const FAULT = 'dialog.files [data-error][data-code="shelf-full"]';
const KEPT = [warehouseReceipts.truth.title, steel2012.truth.title].sort();

describe.each(BROWSER_NAMES)('a full disk in %s', (name) => {
  let browser: OpenBrowser;
  let own: Page;
  let backup: string;
  beforeAll(async () => {
    browser = await openBrowser(name, { locale: 'zh_CN', room: ROOM });
    for (const { url } of [warehouseReceipts, steel2012, headlineColumn]) await savePage(browser, url);
    const library = await browser.openExtension(LIBRARY, '[data-whole] [data-row]');
    backup = join(folder, `${name}.zip`);
    writeFileSync(backup, readFileSync(await downloadBy(browser, library, '[data-action="backup"]', '.zip')));
    // One that only the backup has.
    const gone = await library.evaluate(
      (title) => [...document.querySelectorAll<HTMLElement>('[data-row]')].find((row) => row.textContent?.includes(title))?.dataset.row ?? '',
      headlineColumn.truth.title,
    );
    await library.click(`[data-choose="${gone}"]`);
    await library.click('[data-action="selection-delete"]');
    await library.waitForSelector('[data-count="2"]');
    await library.click('[data-view="trash"]');
    await library.waitForSelector('[data-action="empty-trash"]');
    await library.click('[data-action="empty-trash"]');
    await library.click('[data-action="empty-trash-confirm"]');
    await library.waitForSelector('[data-count="0"]');
    await library.close();
    own = await browser.openExtension('icons/16.png', 'img');
    await fill(own, true);
  });
  afterAll(() => browser?.close());

  it('is said by the popup, twice in a row too', async () => {
    const page = await browser.newPage();
    await page.goto(sugar2016.url, { waitUntil: 'load' });
    for (let time = 0; time < 2; time += 1) {
      const popup = await browser.popup(page);
      await popup.wait('main[data-state="article"]');
      await popup.click('[data-action="save"]');
      await popup.wait('main[data-state="error"] [data-code="shelf-full"]');
      expect(await popup.text('[data-field="sentence"]')).toBe(FULL);
      await popup.close();
    }
    await page.close();
  });

  it('is said by the import and by the restore', async () => {
    const library = await browser.openExtension(LIBRARY, '[data-whole] [data-row]');
    await give(library, [savedPage(sugar2016)], 'choose');
    expect(await library.$eval(FAULT, (fault) => fault.textContent)).toBe(FULL);
    await give(library, [backup], 'plan');
    await library.click('[data-action="restore"]');
    await library.waitForSelector(FAULT);
    expect(await library.$eval(FAULT, (fault) => fault.textContent)).toBe(FULL);
    await library.close();
  });

  it('takes nothing of what was there, and leaves nothing half', async () => {
    const library = await browser.openExtension(LIBRARY, '[data-whole] [data-row]');
    expect(await titles(library)).toEqual(KEPT);
    await checkFinds(library, 0);
    await library.close();
  });

  it('is no hindrance once there is room again', async () => {
    await fill(own, false);
    await savePage(browser, sugar2016.url);
    const library = await browser.openExtension(LIBRARY, '[data-whole] [data-row]');
    await give(library, [backup], 'plan');
    await library.click('[data-action="restore"]');
    await library.waitForSelector('dialog.files[data-stage="done"]');
    await close(library);
    await library.waitForFunction("document.querySelectorAll('[data-row]').length === 4");
    expect(await titles(library)).toEqual([...KEPT, sugar2016.truth.title, headlineColumn.truth.title].sort());
    await checkFinds(library, 0);
    await library.close();
  });
});
