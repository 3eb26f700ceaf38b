// Files in and out of the real library in both browsers: exports come back equal, bad files change nothing, a backup of one browser restores in the other.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkEpub } from '../../scripts/epubcheck.ts';
import { filesInZip } from '../../src/archive/read-zip.ts';
import { RECORD } from '../../src/backup/layout.ts';
import { gb18030 } from '../newsstand/gb18030.ts';
import { headlineColumn } from '../newsstand/stories/headline-column.ts';
import { steel2012 } from '../newsstand/stories/steel-2012.ts';
import { sugar2016 } from '../newsstand/stories/sugar-2016.ts';
import { warehouseReceipts } from '../newsstand/stories/warehouse-receipts.ts';
import { BROWSER_NAMES, type BrowserName, type OpenBrowser } from './harness/browser.ts';
import { downloadBy } from './harness/downloads.ts';
import { close, countOf, give } from './harness/files-dialog.ts';
import { openBrowser } from './harness/open.ts';
import { pageHits } from './harness/server.ts';

const LIBRARY = 'src/library/index.html';
const STORIES = [warehouseReceipts, steel2012, sugar2016, headlineColumn];
const BAR = '.files-bar';

const folder = mkdtempSync(join(tmpdir(), 'jingdu-files-'));
function written(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What the records of a backup are, by their hashes. */
async function recordsIn(path: string): Promise<object[]> {
  const files = await filesInZip(new Blob([readFileSync(path)]), 64_000_000);
  const records = files.filter((file) => RECORD.test(file.path)).map(async (file) => JSON.parse(new TextDecoder().decode(await file.read())));
  return (await Promise.all(records)).map(({ article, sha256, keptSha256, pictures }) => ({ id: article.id, sha256, keptSha256, pictures }));
}

/** The pages of four stories as a reader's browser would have saved them: their bytes, and the address in a comment. */
const savedPages = (): string[] =>
  STORIES.map(({ name, url, reply }) => {
    const { body } = reply();
    const comment = Buffer.from(`<!-- saved from url=(${String(url.length).padStart(4, '0')})${url} -->\n`);
    return written(`${name}.html`, Buffer.concat([comment, Buffer.from(body)]));
  });

/** Whole: what is still being read may move under a click. */
const openLibrary = (browser: OpenBrowser): Promise<Page> => browser.openExtension(LIBRARY, `[data-whole] ${BAR}`);
const titlesIn = (library: Page): Promise<string[]> =>
  library.$$eval('[data-row] .row-title', (rows) => rows.map((row) => row.textContent ?? '').sort());
const TITLES = STORIES.map(({ truth }) => truth.title).sort();

const refusals = (library: Page): Promise<string[]> =>
  library.$$eval('.refused li', (rows) => rows.map((row) => `${row.querySelector('b')?.textContent} ${(row as HTMLElement).dataset.code}`).sort());

async function exported(browser: OpenBrowser, library: Page, format: string, ending: string): Promise<string> {
  await library.click(`${BAR} [data-action="export"]`);
  await library.waitForSelector(`${BAR} [data-action="export-${format}"]`);
  return downloadBy(browser, library, `${BAR} [data-action="export-${format}"]`, ending);
}

const backups = new Map<BrowserName, string>();

describe.each(BROWSER_NAMES)('files in %s', (name) => {
  let browser: OpenBrowser;
  let empty: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { locale: 'zh_CN' });
  });
  afterAll(async () => {
    await browser?.close();
    await empty?.close();
  });

  it('imports saved pages of every charset, without a request to anybody', async () => {
    const library = await openLibrary(browser);
    const from = browser.hits.length;
    await give(library, savedPages(), 'done');
    expect([await countOf(library, 'added'), await countOf(library, 'present')]).toEqual([4, 0]);
    await close(library);
    await library.waitForSelector('[data-row]');
    expect(await titlesIn(library)).toEqual(TITLES);
    expect(pageHits(browser.hits.slice(from))).toEqual([]);
    await library.close();
  });

  it('imports them again and changes nothing', async () => {
    const library = await openLibrary(browser);
    await give(library, savedPages(), 'done');
    expect([await countOf(library, 'added'), await countOf(library, 'present')]).toEqual([0, 4]);
    await library.close();
  });

  it('names each bad file with its reason, and takes the good one beside them', async () => {
    const library = await openLibrary(browser);
    const page = Buffer.from(warehouseReceipts.reply().body);
    const files = [
      written('empty.md', ''),
      written('words.txt', '只是文字'),
      written('yaml.md', "---\ntitle: 'open\n---\n<div>x</div>"),
      written('other.html', gb18030('<html><meta charset=utf-8><p>别的网站。</p></html>')),
      written('torn.html', page.subarray(0, Math.floor(page.length * 0.6))),
      written('broken.zip', Buffer.from('PK\x03\x04 and nothing more')),
      ...savedPages().slice(0, 1),
    ];
    await give(library, files, 'done');
    expect(await countOf(library, 'present')).toBe(1);
    expect(await refusals(library)).toEqual([
      'broken.zip broken-archive',
      'empty.md empty',
      'other.html not-an-article',
      'torn.html torn',
      'words.txt unknown-kind',
      'yaml.md broken-front-matter',
    ]);
    await close(library);
    expect(await titlesIn(library)).toEqual(TITLES);
    await library.close();
  });

  it('makes a book of all that epubcheck finds nothing wrong with', async () => {
    const library = await openLibrary(browser);
    const book = await exported(browser, library, 'epub', '.epub');
    const { clean, said } = checkEpub(book);
    expect(clean ? 'clean' : said).toBe('clean');
    await library.close();
    // The checker is a program of its own, which a busy machine makes wait.
  }, 180_000);

  it('exports all in each format that comes back, and finds every article there already', async () => {
    const library = await openLibrary(browser);
    for (const format of ['json', 'html', 'markdown', 'hexo', 'hugo', 'obsidian']) {
      const zip = await exported(browser, library, format, '.zip');
      await give(library, [zip], 'done');
      expect([format, await countOf(library, 'present'), await countOf(library, 'added')]).toEqual([format, 4, 0]);
      await close(library);
    }
    await library.close();
  });

  it('backs up all, and restores it into an empty library of its own', async () => {
    const library = await openLibrary(browser);
    const path = await downloadBy(browser, library, `${BAR} [data-action="backup"]`, '.zip');
    expect(basename(path)).toMatch(/^净读备份 \d{4}-\d\d-\d\d\.zip$/);
    // The browser's own downloads go with it.
    backups.set(name, written(`backup-${name}.zip`, readFileSync(path)));
    await give(library, [path], 'plan');
    expect([await countOf(library, 'added'), await countOf(library, 'present')]).toEqual([0, 4]);
    expect(await library.$('dialog.files [data-nothing]')).not.toBeNull();
    await library.close();

    empty = await openBrowser(name, { locale: 'zh_CN' });
    const other = await openLibrary(empty);
    await give(other, [path], 'plan');
    expect(await titlesIn(other)).toEqual([]);
    expect([await countOf(other, 'added'), await countOf(other, 'present')]).toEqual([4, 0]);
    await other.click('[data-action="restore"]');
    await other.waitForSelector('dialog.files[data-stage="done"]');
    expect(await countOf(other, 'added')).toBe(4);
    await close(other);
    expect(await titlesIn(other)).toEqual(TITLES);
    await other.close();
  });

  it('mends a text that was damaged on the disk by restoring the backup, and the check says so', async () => {
    const library = await openLibrary(browser);
    await library.evaluate(`new Promise((resolve, reject) => {
      const opening = indexedDB.open('jingdu');
      opening.onsuccess = () => {
        const store = opening.result.transaction('bodies', 'readwrite').objectStore('bodies');
        store.openCursor().onsuccess = ({ target: { result: cursor } }) => cursor.update({ ...cursor.value, text: cursor.value.text.slice(1) });
        store.transaction.oncomplete = () => { opening.result.close(); resolve(); };
        store.transaction.onabort = reject;
      };
      opening.onerror = reject;
    })`);
    const damages = async (count: number): Promise<string[]> => {
      const check = await browser.openExtension(`${LIBRARY}#check`, '[data-action="check-start"]');
      await check.click('[data-action="check-start"]');
      await check.waitForSelector(`[data-check="${count}"]`);
      const found = await check.$$eval('[data-damage]', (lines) => lines.map((line) => line.getAttribute('data-damage') ?? ''));
      await check.close();
      return found;
    };
    expect(await damages(1)).toEqual(['copy']);
    await give(library, [backups.get(name) as string], 'plan');
    expect([await countOf(library, 'merged'), await countOf(library, 'present')]).toEqual([1, 3]);
    await library.click('[data-action="restore"]');
    await library.waitForSelector('dialog.files[data-stage="done"]');
    await close(library);
    expect(await damages(0)).toEqual([]);
    await library.close();
  });

  it('says that a backup is torn, changes nothing, and gives what is whole of it when the reader wants that', async () => {
    const whole = readFileSync(backups.get(name) as string);
    const torn = (part: number): string => written('torn.zip', whole.subarray(0, Math.floor(whole.length * part)));
    const library = await openLibrary(browser);
    for (const part of [0.01, 0.5, 0.99]) {
      await give(library, [torn(part)], 'torn');
      await library.click('[data-action="salvage"]');
      await library.waitForSelector(part === 0.01 ? 'dialog.files [data-code="broken-archive"]' : 'dialog.files [data-nothing]');
      await close(library);
    }
    expect(await titlesIn(library)).toEqual(TITLES);
    await library.close();

    const fresh = await openBrowser(name, { locale: 'zh_CN' });
    try {
      const other = await openLibrary(fresh);
      await give(other, [torn(0.6)], 'torn');
      await other.click('[data-action="salvage"]');
      await other.waitForSelector('dialog.files[data-stage="plan"]');
      const [added, damaged] = [await countOf(other, 'added'), await countOf(other, 'damaged')];
      expect([added > 0, added + damaged]).toEqual([true, 4]);
      await other.click('[data-action="restore"]');
      await other.waitForSelector('dialog.files[data-stage="done"]');
      await close(other);
      await other.waitForSelector('[data-row]');
      expect(await titlesIn(other)).toHaveLength(added);
    } finally {
      await fresh.close();
    }
  });
});

describe('a backup', () => {
  it.each([
    ['chromium', 'firefox'],
    ['firefox', 'chromium'],
  ] as const)('of %s restores in %s, and is equal to one made there', async (from, to) => {
    const path = backups.get(from);
    if (path === undefined) throw new Error(`${from} made no backup`);
    const browser = await openBrowser(to, { locale: 'zh_CN' });
    try {
      const library = await openLibrary(browser);
      await give(library, [path], 'plan');
      await library.click('[data-action="restore"]');
      await library.waitForSelector('dialog.files[data-stage="done"]');
      expect(await countOf(library, 'added')).toBe(4);
      await close(library);
      await library.waitForSelector('[data-row]');
      const again = await downloadBy(browser, library, `${BAR} [data-action="backup"]`, '.zip');
      await give(library, [path], 'plan');
      expect(await countOf(library, 'present')).toBe(4);
      const [mine, theirs] = [await recordsIn(again), await recordsIn(path)];
      expect([mine.length, mine]).toEqual([4, theirs]);
    } finally {
      await browser.close();
    }
  });
});
