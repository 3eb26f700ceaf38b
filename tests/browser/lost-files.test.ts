// A file of the browser's own is gone, and with it the text of one article: everything else can be read and backed up, and the reader is told which one it is.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesInZip } from '../../src/archive/read-zip.ts';
import { RECORD } from '../../src/backup/layout.ts';
import type { OpenBrowser } from './harness/browser.ts';
import { downloadBy } from './harness/downloads.ts';
import { fill, hardShelf } from './harness/library-shelf.ts';
import { openBrowser } from './harness/open.ts';

const LONG = 'inhardlength001';
const LIBRARY = 'src/library/index.html';

// Chromium packs a text before it decides whether it is large, and keeps this one among all others.
const profile = mkdtempSync(join(tmpdir(), 'jingdu-lost-'));
let browser: OpenBrowser;

beforeAll(async () => {
  browser = await openBrowser('firefox', { locale: 'zh_CN', profile });
  await fill(browser, hardShelf());
  await browser.close();
  const folder = join(profile, 'storage', 'default');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.files\/\d+$/.test(path));
  expect(files.length).toBeGreaterThan(0);
  for (const path of files) rmSync(join(folder, path));
  browser = await openBrowser('firefox', { locale: 'zh_CN', profile });
});
afterAll(async () => {
  await browser?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

it('is said of the article, by the check, and at the end of a backup of all others', async () => {
  const library = await browser.openExtension(`${LIBRARY}#article=${LONG}`, '[data-error][data-code="text-lost"]');
  expect(await library.$eval('[data-error]', (said) => said.textContent)).toContain('这一篇的正文丢失了');
  await library.waitForSelector('[data-whole]');
  const backup = await downloadBy(browser, library, '[data-action="backup"]', '.zip');
  await library.waitForFunction("document.querySelector('.said')?.textContent.includes('1 篇的正文已经丢失，没有放进去：二十万字')");
  const files = await filesInZip(new Blob([readFileSync(backup)]), 64_000_000);
  expect(files.filter(({ path }) => RECORD.test(path))).toHaveLength(hardShelf().articles.length - 1);
  await library.evaluate(() => {
    location.hash = '#check';
  });
  await library.waitForSelector('[data-action="check-start"]');
  await library.click('[data-action="check-start"]');
  await library.waitForSelector('[data-damage="no-text"]');
  expect(await library.$$eval('[data-damage="no-text"] a', (links) => links.map((link) => link.textContent))).toEqual(['二十万字']);
});
