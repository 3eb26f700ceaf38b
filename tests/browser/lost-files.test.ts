// Files of the browser's own are gone, and with them the text of one article and an earlier copy of another: everything else can be read and backed up, the reader is told, and a backup brings them back.
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesInZip } from '../../src/archive/read-zip.ts';
import { RECORD } from '../../src/backup/layout.ts';
import { type BodyRow, type RevisionRow, SCHEMA } from '../../src/shelf/record.ts';
import { readAddress } from '../../src/sites/read-address.ts';
import { steel2012 } from '../newsstand/stories/steel-2012.ts';
import { sampleArticle } from '../unit/sample-article.ts';
import type { OpenBrowser } from './harness/browser.ts';
import { checkFinds } from './harness/check.ts';
import { downloadBy } from './harness/downloads.ts';
import { close, countOf, give } from './harness/files-dialog.ts';
import { fill, hardShelf, type Load } from './harness/library-shelf.ts';
import { openBrowser } from './harness/open.ts';

/** A long one is kept of an article whose page is short. */
const LONG = idOf(readAddress(steel2012.url));
const CHANGED = 'inhardearlier01';
const LIBRARY = 'src/library/index.html';

// Chromium packs a text before it decides whether it is large, and keeps this one among all others.
const profile = mkdtempSync(join(tmpdir(), 'jingdu-lost-'));
let browser: OpenBrowser;
const backup = join(profile, 'before.zip');

function idOf(address: ReturnType<typeof readAddress>): string {
  if (address.verdict === 'refused') throw new Error('the story has no address of an article');
  return address.id;
}

/** With an article whose first copy is as long. Nothing is sealed yet: the backup does it. */
function shelf(): Load {
  const hard = hardShelf();
  const known = <Row extends { id: string }>(row: Row): Row => (row.id === 'inhardlength001' ? { ...row, id: LONG } : row);
  const [articles, bodies] = [hard.articles.map(known).map((row) => (row.id === LONG ? { ...row, revision: 2 } : row)), hard.bodies.map(known)];
  const long = bodies.find(({ id }) => id === LONG);
  const [row, body] = [articles.find(({ id }) => id === LONG), bodies[0]];
  if (long === undefined || row === undefined || body === undefined) throw new Error('the shelf has no long article');
  const earlier = (id: string, revision: number, { text, html }: Pick<BodyRow, 'text' | 'html'>): RevisionRow => ({
    ...{ id, revision, schema: SCHEMA, extension: '0.1.0', copiedAt: `2026-10-0${revision}T08:00:00.000Z`, hash: '', removed: [] },
    article: sampleArticle({ id, images: [], lead: '', text, html }),
  });
  return {
    articles: [...articles, { ...row, id: CHANGED, title: '改过两次的一篇', revision: 3 }].map((one) => ({ ...one, hash: '' })),
    bodies: [...bodies, { ...body, id: CHANGED }],
    revisions: [
      earlier(CHANGED, 1, long),
      earlier(CHANGED, 2, { text: '第二次', html: '<p>第二次</p>' }),
      earlier(LONG, 1, { text: '改短之前', html: '<p>改短之前</p>' }),
    ],
  };
}

beforeAll(async () => {
  browser = await openBrowser('firefox', { locale: 'zh_CN', profile });
  await fill(browser, shelf());
  const library = await browser.openExtension(LIBRARY, '[data-whole] [data-row]');
  copyFileSync(await downloadBy(browser, library, '[data-action="backup"]', '.zip'), backup);
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
  const without = await downloadBy(browser, library, '[data-action="backup"]', '.zip');
  await library.waitForFunction("document.querySelector('.said')?.textContent.includes('1 篇的正文已经丢失，没有放进去：二十万字')");
  const files = await filesInZip(new Blob([readFileSync(without)]), 64_000_000);
  expect(files.filter(({ path }) => RECORD.test(path))).toHaveLength(shelf().articles.length - 1);
  await checkFinds(library, 2);
  const found = await library.$$eval('[data-damage]', (lines) =>
    lines.map((line) => `${(line as HTMLElement).dataset.damage} ${line.querySelector('a')?.textContent}`),
  );
  expect(found.sort()).toEqual(['no-text 二十万字', 'revision 改过两次的一篇']);
});

it('in the place of a lost text stands the last earlier copy that can be read', async () => {
  const library = await browser.openExtension(`${LIBRARY}#article=${LONG}`, '[data-error][data-code="text-lost"]');
  await library.waitForSelector('[data-earlier="1"] .article-body p');
  expect(await library.$eval('[data-earlier] .article-body', (text) => text.textContent)).toBe('改短之前');
  expect(await library.$eval('[data-earlier] .label', (said) => said.textContent)).toContain('更早的一份还读得出来：版本 1');
  await library.close();
});

it('an earlier copy costs itself: the others of its article are shown', async () => {
  const library = await browser.openExtension(`${LIBRARY}#article=${CHANGED}`, '[data-revisions="1"]');
  expect(await library.$('[data-error]')).toBeNull();
  await library.close();
});

it('a page that says something else is not saved over a text that may be readable tomorrow', async () => {
  const page = await browser.newPage();
  await page.goto(steel2012.url, { waitUntil: 'load' });
  const popup = await browser.popup(page);
  await popup.wait('main[data-state="article"]');
  await popup.click('[data-action="save"]');
  await popup.wait('main[data-state="error"]');
  expect(await popup.text('[data-field="sentence"]')).toContain('净读没有覆盖它');
  await popup.close();
  await page.close();
});

it('a backup brings both back', async () => {
  const library = await browser.openExtension(LIBRARY, '[data-whole] [data-row]');
  await give(library, [backup], 'plan');
  await library.click('[data-action="restore"]');
  await library.waitForSelector('dialog.files[data-stage="done"]');
  expect([await countOf(library, 'added'), await countOf(library, 'merged')]).toEqual([1, 1]);
  await close(library);
  await checkFinds(library, 0);
  await library.close();
});
