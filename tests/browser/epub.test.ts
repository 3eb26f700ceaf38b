// A book made in a real browser of articles of several days whose pictures are WebP, as the W3C's own checker judges it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/bundle.ts';
import { checkEpub } from '../../scripts/epubcheck.ts';
import { filesInZip, type ZipFile } from '../../src/archive/read-zip.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { openBrowser } from './harness/open.ts';

const call = <T>(page: Page, work: string, ...given: unknown[]): Promise<T> =>
  page.evaluate(`bookTest.${work}(${given.map((one) => JSON.stringify(one)).join()})`) as Promise<T>;

interface Seen {
  size: number[];
  left: number[];
  right: number[];
}

const base64Of = async (file: ZipFile | undefined): Promise<string> => Buffer.from((await file?.read()) ?? []).toString('base64');

describe.each(BROWSER_NAMES)('a book with WebP pictures made in %s', (name) => {
  let browser: OpenBrowser;
  let page: Page;
  let book: Buffer;
  let files: Map<string, ZipFile>;
  beforeAll(async () => {
    const code = await bundle('tests/browser/harness/book-in-page.ts');
    browser = await openBrowser(name);
    page = await browser.openExtension('icons/16.png', 'img');
    await page.evaluate(code);
    const opaque = await call<string>(page, 'painted', 'image/webp', false);
    const clear = await call<string>(page, 'painted', 'image/webp', true);
    const torn = Buffer.from(opaque, 'base64').subarray(0, 30).toString('base64');
    book = Buffer.from(await call<string>(page, 'bookOf', [opaque, clear, torn]), 'base64');
    files = new Map((await filesInZip(new Blob([new Uint8Array(book)]), 1_000_000)).map((file) => [file.path, file]));
  });
  afterAll(() => browser?.close());

  it('has neither an error nor a warning', () => {
    const folder = mkdtempSync(join(tmpdir(), 'jingdu-book-'));
    try {
      writeFileSync(join(folder, 'book.epub'), book);
      const { clean, said } = checkEpub(join(folder, 'book.epub'));
      expect(clean ? 'clean' : said).toBe('clean');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('shows them as kinds that every reader knows, what is seen through too', async () => {
    const opaque = await call<Seen>(page, 'looked', await base64Of(files.get('book/pictures/1-1.jpg')), 'image/jpeg');
    const clear = await call<Seen>(page, 'looked', await base64Of(files.get('book/pictures/1-2.png')), 'image/png');
    expect([opaque.size, clear.size]).toEqual([
      [40, 20],
      [40, 20],
    ]);
    for (const { right } of [opaque, clear]) expect(Math.abs((right[1] ?? 0) - 170)).toBeLessThan(12);
    expect([opaque.left[3], clear.left[3]]).toEqual([255, 0]);
  });

  it('links to one that cannot be read', async () => {
    const chapter = Buffer.from(await base64Of(files.get('book/article-1.xhtml')), 'base64').toString();
    expect(chapter.match(/<img /g)?.length).toBe(2);
    expect(chapter).toContain('<a href="https://n.sinaimg.cn/harbour/2">');
  });

  it('lists its articles by day, in the order of their time', async () => {
    const contents = Buffer.from(await base64Of(files.get('book/contents.xhtml')), 'base64').toString();
    expect([...contents.matchAll(/<span>([^<]*)<\/span>|">(港口 \d)</g)].map(([, day, title]) => day ?? title)).toEqual([
      ...['2026-11-10', '港口 0', '港口 2', '2026-11-11', '港口 1', '日期不详', '港口 3'],
    ]);
  });
});
