// A browser that cannot open its databases: what is read is clean all the same, library and popup say what is wrong, and go on once it is right.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { warehouseReceipts } from '../newsstand/stories/warehouse-receipts.ts';
import { objections } from './harness/axe.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { openBrowser } from './harness/open.ts';
import { verdictOf } from './harness/popup.ts';

const LIBRARY = 'src/library/index.html';
const SENTENCE = '资料库打不开：浏览器没有让净读存取数据。检查磁盘和浏览器的隐私设置，再试一次。';
/** Where each keeps the databases of all sites. In Firefox that is where our settings lie, too. */
const KEPT = { chromium: 'Default/IndexedDB', firefox: 'storage' };

describe.each(BROWSER_NAMES)('without databases, %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'jingdu-refused-'));
  const kept = join(profile, KEPT[name]);
  let browser: OpenBrowser;
  beforeAll(async () => {
    // A file stands where the folder should be made.
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, '');
    browser = await openBrowser(name, { locale: 'zh_CN', profile, keepFirstPage: true });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  it('shows the article clean, and the popup says that it cannot be saved', async () => {
    const page = await browser.newPage();
    await page.goto(warehouseReceipts.url, { waitUntil: 'load' });
    const popup = await browser.popup(page);
    expect(await verdictOf(popup)).toMatchObject({ state: 'error', code: 'shelf-unavailable', sentence: SENTENCE });
    expect(await popup.text('.notice-code')).toBe('错误代码 shelf-unavailable');
    expect(await popup.text('[data-field="title"]')).toBe(warehouseReceipts.truth.title);
    await popup.wait('[data-field="receipt"]');
    await popup.close();
    await page.close();
  });

  it('says the same in the library, offers nothing that cannot be done, and has the library once the browser can open it', async () => {
    const library = await browser.openExtension(LIBRARY, '[data-error]');
    expect(await library.$eval('[data-error] p', (words) => words.textContent)).toBe(SENTENCE);
    expect(await library.$eval('[data-error] .label', (words) => words.textContent)).toBe('错误代码 shelf-unavailable');
    expect(await library.$$('[data-action="import"], [data-action="backup"], [data-search]')).toEqual([]);
    expect(await objections(library)).toEqual([]);
    rmSync(kept);
    await library.click('[data-action="retry"]');
    await library.waitForSelector('[data-empty]');
    await library.close();
  });
});
