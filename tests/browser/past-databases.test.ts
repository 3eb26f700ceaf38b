// Databases as every past version wrote them, opened by this one in real browsers.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAST } from '../databases/past.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { openBrowser } from './harness/open.ts';

describe.each(BROWSER_NAMES)('a library of old in %s', (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { locale: 'zh_CN' });
  });
  afterAll(() => browser?.close());

  it.each(PAST)('of version $version is there with all its articles', async ({ version, write, holds }) => {
    // A page of the same origin that opens no database by itself. The background has made today's by now: it gives way.
    const page = await browser.openExtension('icons/16.png', 'img');
    await page.evaluate(`new Promise((done, failed) => {
      indexedDB.deleteDatabase('jingdu');
      const opening = indexedDB.open('jingdu', ${version});
      opening.onupgradeneeded = () => (({ ${String(write)} }).write)(opening.result);
      opening.onsuccess = () => { opening.result.close(); done(); };
      opening.onerror = () => failed(opening.error);
    })`);
    await page.close();
    const library = await browser.openExtension('src/library/index.html', '[data-whole]');
    expect(await library.$$('[data-row]')).toHaveLength(holds.length);
    for (const { id, title, text } of holds) {
      expect(await library.$eval(`[data-row="${id}"]`, (row) => row.textContent)).toContain(title);
      await library.click(`[data-row="${id}"]`);
      await library.waitForSelector(`article[data-view="${id}"]`);
      await library.waitForSelector('.article-body');
      const shown = await library.$eval('.article-body', (body) => body.textContent ?? '');
      for (const line of text.split('\n')) expect(shown).toContain(line);
    }
    await library.close();
  });
});
