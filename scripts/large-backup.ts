// `npm run -s test:large-backup`: a real backup of 2 GB, whole and torn, goes through the library's own dialog in both browsers; what it says, and the most memory it had on the way.
import { mkdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { zipStream } from '../src/archive/write-zip.ts';
import { backupEntries } from '../src/backup/write-backup.ts';
import { BROWSER_NAMES, type BrowserName } from '../tests/browser/harness/browser.ts';
import { openBrowser } from '../tests/browser/harness/open.ts';
import { peakOf } from './bench-library/page.ts';
import { findOrInstallBrowser } from './browsers.ts';
import { buildAll } from './build.ts';
import { articleOf, pictureOf } from './durability/made.ts';

const USAGE = 'usage: npm run -s test:large-backup -- [--megabytes 2048] [--browser chromium|firefox]';
const FOLDER = 'out/large-backup';
const PICTURE = 16_000_000;
const WHEN = '2026-10-01T08:00:00.000Z';
/** However long a step takes, in milliseconds. */
const PATIENCE = 600_000;

/** A picture that no zip makes smaller and that is like no other. */
function largePicture(id: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(PICTURE);
  for (let from = 0; from < PICTURE; from += 65_536) crypto.getRandomValues(bytes.subarray(from, Math.min(PICTURE, from + 65_536)));
  bytes.set(pictureOf(id).subarray(0, 8));
  return bytes;
}

async function write(path: string, articles: number): Promise<void> {
  async function* copies() {
    for (let at = 0; at < articles; at += 1) {
      const kept = { copiedAt: WHEN, extension: 'large', revisions: [], star: false, read: false, tags: [], note: '', deletedAt: '' };
      yield { copy: { ...articleOf(`large${at}`, 1), removed: [], savedAt: WHEN }, kept };
    }
  }
  const picture = async (_src: string, id: string) => ({ mime: 'image/png', bytes: largePicture(id) });
  const file = await open(path, 'w');
  for await (const piece of zipStream(backupEntries(copies(), picture, { made: WHEN, extension: 'large', articles }))) await file.write(piece);
  await file.close();
}

/** What the dialog says once it has got so far: its stage, and each count by its name. */
async function said(library: Page, stages: readonly string[]): Promise<string> {
  const ended = ['dialog.files[data-stage="choose"] [data-error]', ...stages.map((stage) => `dialog.files[data-stage="${stage}"]`)].join();
  await library.waitForSelector(ended, { timeout: PATIENCE });
  return library.$eval('dialog.files', (dialog) => {
    const counts = [...dialog.querySelectorAll('[data-count]')].map(
      (row) => `${row.querySelector('dd')?.textContent} ${row.getAttribute('data-count')}`,
    );
    return [dialog.dataset.stage, ...counts, dialog.querySelector('[data-error]')?.textContent ?? ''].filter((words) => words !== '').join(', ');
  });
}

async function tryIn(name: BrowserName, whole: string, torn: string, articles: number): Promise<void> {
  const browser = await openBrowser(name, { locale: 'en' });
  const library = await browser.openExtension('src/library/index.html', '.files-bar');
  const step = async (what: string, begin: () => Promise<void>, stages: readonly string[]): Promise<void> => {
    const from = performance.now();
    const { value, peakMB } = await peakOf(browser, library, async () => {
      await begin();
      return said(library, stages);
    });
    const memory = peakMB === null ? 'memory –' : `${Math.round(peakMB)} MB more memory at most`;
    console.log(`${name}: ${what}: ${value} (${((performance.now() - from) / 1_000).toFixed(1)} s, ${memory})`);
  };
  const give = async (path: string): Promise<void> => {
    await library.click('[data-action="import"]');
    const input = (await library.waitForSelector('dialog.files[data-stage="choose"] input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };
  const close = async (): Promise<void> => {
    await library.click('[data-action="close-files"]');
    await library.waitForFunction("document.querySelector('dialog.files') === null");
  };
  try {
    await step('torn in its last picture', () => give(torn), ['torn', 'done', 'plan']);
    await step('what is whole of it', () => library.click('[data-action="salvage"]'), ['plan', 'done']);
    await close();
    await step('whole', () => give(whole), ['plan', 'done']);
    await step('restored', () => library.click('[data-action="restore"]'), ['done']);
    await close();
    const count = `.list-head [data-count="${articles}"]`;
    await library.waitForSelector(count, { timeout: PATIENCE });
    console.log(`${name}: ${articles} articles are in the library`);
  } finally {
    await browser.close();
  }
}

export async function main(args: string[]): Promise<number> {
  const given = new Map(args.flatMap((name, at) => (at % 2 === 0 ? [[name, args[at + 1] ?? ''] as const] : [])));
  const megabytes = Number(given.get('--megabytes') ?? 2_048);
  const browsers = BROWSER_NAMES.filter((name) => name === (given.get('--browser') ?? name));
  if (!(megabytes >= 32) || browsers.length === 0 || [...given.keys()].some((name) => name !== '--megabytes' && name !== '--browser')) {
    console.error(USAGE);
    return 2;
  }
  await buildAll();
  mkdirSync(FOLDER, { recursive: true });
  const [whole, torn] = [join(FOLDER, 'whole.zip'), join(FOLDER, 'torn.zip')];
  const articles = Math.ceil((megabytes * 1e6) / PICTURE);
  await write(whole, articles);
  await write(torn, articles);
  truncateSync(torn, statSync(torn).size - PICTURE / 2);
  console.log(
    `${articles} articles, ${(statSync(whole).size / 1e6).toFixed(0)} MB; written with ${Math.round(process.memoryUsage().rss / 1e6)} MB of memory in use`,
  );
  try {
    for (const name of browsers) {
      findOrInstallBrowser(name, console.error);
      await tryIn(name, whole, torn, articles);
    }
  } finally {
    rmSync(FOLDER, { recursive: true, force: true });
  }
  return 0;
}
