// `npm run -s extract`: reads saved pages with the built extension in real Chromium, each under its address, scripts and network off.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Reading } from '../src/article/article.ts';
import { parseReading } from '../src/article/parse-reading.ts';
import { openBrowser } from '../tests/browser/harness/open.ts';
import type { Reply } from '../tests/newsstand/reply.ts';
import { findOrInstallBrowser } from './browsers.ts';
import { type PageFile, readOptions, USAGE, UsageError } from './extract/options.ts';
import { readPosts } from './extract/posts.ts';
import { rowOf } from './extract/row.ts';
import { wideExtension } from './extract/wide-extension.ts';
import { charsetOf } from './start/saved-page.ts';

/** Where a page without an address is shown: a Sina address of no known shape. */
const NOWHERE = 'https://finance.sina.com.cn/saved-page';
/** Neither scripts nor anything else that a page would load. */
const NOTHING = "default-src 'none'; style-src 'unsafe-inline'";

/** Shows `body` under `url` in `page` and asks the page's content script to read it, as the popup does. */
async function readPage(page: Page, asker: Page, url: string, by: 'address' | 'document'): Promise<{ reading: Reading; ms: number }> {
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  const answer = (await asker.evaluate(`(async () => {
    const { tabs } = globalThis.browser ?? chrome;
    const [tab] = await tabs.query({ url: '*://*/*' });
    const start = performance.now();
    const reply = await tabs.sendMessage(tab.id, ${JSON.stringify({ kind: 'page.read', request: { by } })}, { frameId: 0 });
    if (!reply?.ok) throw new Error(JSON.stringify(reply));
    return { value: reply.value, ms: performance.now() - start };
  })()`)) as { value: unknown; ms: number };
  return { reading: parseReading(answer.value), ms: answer.ms };
}

async function readAll(files: readonly PageFile[], print: (row: unknown) => void): Promise<number> {
  const served = new Map<string, Reply>();
  const extension = wideExtension('dist/chrome');
  const browser = await openBrowser('chromium', { extension, route: (host, path) => served.get(host + path) });
  let unreadable = 0;
  try {
    const asker = await browser.openExtension('src/library/index.html', 'body');
    const page = await browser.newPage();
    for (const one of files) {
      let body: Buffer;
      try {
        body = readFileSync(one.path);
      } catch (thrown) {
        console.error(`${one.path}: ${thrown instanceof Error ? thrown.message : thrown}`);
        unreadable += 1;
        continue;
      }
      const url = new URL(one.url || NOWHERE);
      url.hash = '';
      served.clear();
      served.set(url.host + url.pathname + url.search, {
        body,
        type: `text/html; charset=${one.charset ?? charsetOf(body)}`,
        headers: { 'content-security-policy': NOTHING },
      });
      const { reading, ms } = await readPage(page, asker, url.href, one.url === '' ? 'document' : 'address');
      print(rowOf(one, reading, ms));
    }
  } finally {
    await browser.close();
    rmSync(extension, { recursive: true, force: true });
  }
  return unreadable;
}

/** In a process of its own: what the builder prints must not get among the JSON lines. */
function build(): void {
  const ran = spawnSync(process.execPath, ['scripts/run.mjs', 'build'], { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`the build failed:\n${ran.stdout}${ran.stderr}`);
}

export async function main(args: string[]): Promise<number> {
  try {
    const { as, files } = readOptions(args);
    findOrInstallBrowser('chromium', console.error);
    const print = (row: unknown) => process.stdout.write(`${JSON.stringify(row)}\n`);
    if (as === 'pages') build();
    const unreadable = as === 'pages' ? await readAll(files, print) : await readPosts(files, print);
    return unreadable === 0 ? 0 : 1;
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown;
    console.error(`${thrown.message}\n${USAGE}`);
    return 2;
  }
}
