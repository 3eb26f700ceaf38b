// The reading pane and a stock's page: tools by the keyboard and the mouse, nothing asked of anybody, and axe content with all of it.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { envelopeOf } from '../../src/formats/envelope.ts';
import { warehouseReceipts } from '../newsstand/stories/warehouse-receipts.ts';
import { sampleCopy } from '../unit/sample-article.ts';
import { objections } from './harness/axe.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { openBrowser } from './harness/open.ts';
import { savePage } from './harness/save.ts';
import { pageHits } from './harness/server.ts';

const LIBRARY = 'src/library/index.html';

/** A long article as a file of ours: headings, many paragraphs, and a table of forty columns. */
async function longNote(): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'jingdu-note-')), 'note.json');
  const columns = Array.from({ length: 40 }, (_, at) => at);
  const row = (tag: string, cells: string[]): string => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const head = row(
    'th',
    columns.map((at) => (at === 0 ? '项目' : `第${at}月`)),
  );
  const lines = Array.from({ length: 30 }, (_, line) =>
    row(
      'td',
      columns.map((at) => (at === 0 ? `品种${line}` : at % 2 === 0 ? `+${at}.5%` : `-${line}.1%`)),
    ),
  );
  const paragraph = '<p>仓单每周登记一次，登记的数量、库点和货权都写在同一本账里，任何一家核定仓库都可以查。</p>';
  const parts = ['登记', '质押', '交割', '赔付'].map((name) => `<h2>${name}</h2>${paragraph.repeat(30)}`);
  const html = `${parts.join('')}<table><tbody>${head}${lines.join('')}</tbody></table>`;
  const copy = sampleCopy({ id: 'innote000000001', title: '仓单手册', images: [], lead: '', stocks: [], html, text: html.replace(/<[^>]+>/g, '\n') });
  writeFileSync(path, JSON.stringify(await envelopeOf(copy, [], true)));
  return path;
}

/** By its title, which is how a reader finds it. */
async function open(library: Page, title: string): Promise<void> {
  const id = await library.evaluate((wanted) => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
    return rows.find((row) => row.textContent?.includes(wanted))?.dataset.row ?? '';
  }, title);
  await library.click(`[data-row="${id}"]`);
  await library.waitForSelector(`article[data-view="${id}"] .article-body > *`);
}

describe.each(BROWSER_NAMES)('the reading pane in %s', (name) => {
  let browser: OpenBrowser;
  let library: Page;
  /** The library in another tab, at the same address: what is there is there for the next time too. */
  async function again(ready: string): Promise<void> {
    const { hash } = new URL(library.url());
    await library.close();
    library = await browser.openExtension(`${LIBRARY}${hash}`, ready);
  }
  beforeAll(async () => {
    browser = await openBrowser(name, { locale: 'zh_CN' });
    await savePage(browser, warehouseReceipts.url);
    library = await browser.openExtension(LIBRARY, '[data-row]');
    await library.click('[data-action="import"]');
    const input = (await library.waitForSelector('dialog input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(await longNote());
    await library.waitForFunction(() => document.querySelectorAll('[data-row]').length === 2);
    await again('[data-row]');
  });
  afterAll(() => browser?.close());

  it('shows pictures by themselves, and gives the focus back', async () => {
    const from = browser.hits.length;
    await open(library, warehouseReceipts.truth.title);
    await library.waitForSelector('.picture-open img');
    await library.click('.picture-open');
    await library.waitForSelector('dialog.lightbox[open]');
    expect(await library.$eval('[data-picture]', (said) => said.textContent)).toBe('1/2');
    // At once: the page itself presses, because a driver is slower than a reader's two fingers.
    await library.evaluate(async () => {
      const press = (key: string) => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      press('ArrowRight');
      while (document.querySelector('[data-picture]')?.textContent !== '2/2') await Promise.resolve();
      press('+');
    });
    await library.waitForSelector('.lightbox[data-large]');
    expect(await objections(library)).toEqual([]);
    await library.keyboard.press('Escape');
    await library.waitForFunction(() => document.querySelector('dialog.lightbox') === null);
    expect(await library.evaluate(() => document.activeElement?.className)).toBe('picture-open');
    expect(pageHits(browser.hits.slice(from))).toEqual([]);
  });

  it('cites in three styles', async () => {
    await library.click('[data-action="cite"]');
    await library.waitForSelector('[data-citation="gb7714"]');
    const [reference] = await library.$$eval('.cite-text', (texts) => texts.map((text) => text.textContent));
    expect(reference).toMatch(
      /^沿海三地试行仓单互认[^[]+\[N\/OL\]\. 东南经济观察, 2026-11-12\[\d{4}-\d\d-\d\d\]\. https:\/\/finance\.sina\.com\.cn\/jjxw\/.+\.shtml\.$/,
    );
    expect(await objections(library)).toEqual([]);
    await library.keyboard.press('Escape');
    await library.waitForFunction(() => document.querySelector('.cite') === null);
  });

  it('is set as the reader likes, also after it was opened again', async () => {
    await library.click('[data-action="look"]');
    await library.click('[data-action="theme-sepia"]');
    await library.click('[data-action="size-more"]');
    await library.click('[data-action="indent"]');
    const set = () =>
      library.evaluate(() => {
        const { fontSize, textIndent } = getComputedStyle(document.querySelector('.article-body > p') as Element);
        return [document.documentElement.dataset.theme, fontSize, textIndent, getComputedStyle(document.body).backgroundColor];
      });
    const wanted = ['sepia', '19px', '0px', 'rgb(245, 236, 217)'];
    expect(await set()).toEqual(wanted);
    expect(await objections(library)).toEqual([]);
    await again('.article-body > p');
    await library.waitForFunction(() => document.documentElement.dataset.theme === 'sepia');
    expect(await set()).toEqual(wanted);
  });

  it('leads to a stock’s page, which lists what names it, as the list does', async () => {
    await library.click('[data-stock-chip="sh600519"]');
    await library.waitForSelector('[data-stock="sh600519"] [data-timeline]');
    expect(await library.$eval('[data-count]', (count) => (count as HTMLElement).dataset.count)).toBe('1');
    expect(await library.$$eval('.months table td', (cells) => cells.map((cell) => cell.textContent))).toEqual(['1']);
    // The table is there to be heard, its caption too.
    const atCaption = await library.$eval('.months caption', (caption) => {
      const { left, top, width, height } = caption.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2)?.localName;
    });
    expect(['caption', 'table']).not.toContain(atCaption);
    expect(await library.$eval('.stock .meta a', (link) => link.getAttribute('href'))).toBe(
      'https://finance.sina.com.cn/realstock/company/sh600519/nc.shtml',
    );
    expect(await objections(library)).toEqual([]);
    await library.click('.side-entry');
  });

  it('has an outline that leads, a table that scrolls by itself, and knows the place it was left at', async () => {
    await open(library, '仓单手册');
    await library.click('[data-action="outline"]');
    await library.waitForSelector('.menu-drop .outline-entry');
    await library.evaluate(() => document.querySelectorAll<HTMLElement>('.menu-drop .outline-entry')[2]?.click());
    await library.waitForFunction(() => document.activeElement?.textContent === '交割');
    const top = () => library.evaluate(() => Math.round((document.activeElement as Element).getBoundingClientRect().top));
    expect(await top()).toBeGreaterThan(0);
    expect(await top()).toBeLessThan(300);
    expect(await objections(library)).toEqual([]);
    await library.waitForFunction(() => localStorage.getItem('jingdu.places')?.includes('innote'));
    await again('.article-body > p');
    await library.waitForFunction(() => {
      const third = [...document.querySelectorAll('.article-body h2')][2] as Element;
      return Math.abs(third.getBoundingClientRect().top) < 400;
    });
    expect(
      await library.evaluate(() => {
        const box = document.querySelector('.table-box') as HTMLElement;
        // What is far from the window has no size of its own yet.
        box.scrollIntoView();
        return [box.scrollWidth > box.clientWidth, document.documentElement.scrollWidth === innerWidth];
      }),
    ).toEqual([true, true]);
    expect(await objections(library)).toEqual([]);
  });
});
