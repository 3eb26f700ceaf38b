// Real pages, their scripts and the network off: what a reader still sees of each without us, cleaned, and in read mode.
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { USUAL_LOOK } from '../../src/article/read-look.ts';
import { readStyle } from '../../src/reading/read-style.ts';
import type { OpenBrowser } from '../../tests/browser/harness/browser.ts';
import { askPage } from '../../tests/browser/harness/extension-calls.ts';
import { openBrowser } from '../../tests/browser/harness/open.ts';
import { pause } from '../../tests/browser/harness/until.ts';
import type { Reply, Route } from '../../tests/newsstand/reply.ts';
import { wideExtension } from '../extract/wide-extension.ts';
import { articlePart, type GoldPage, goldPages, isShown } from './gold.ts';
import { SIGHT, type Sight } from './sight.ts';
import { traced } from './trace.ts';

export const VIEWS = ['without', 'clean', 'read'] as const;
export type ViewName = (typeof VIEWS)[number];

export interface SeenPage {
  name: string;
  state: string;
  /** Our own main-thread milliseconds until the page was clean. */
  ours: number;
  views: Record<ViewName, { article: number; characters: number; frames: number; slots: number; hidden: string[] }>;
}

/** Neither scripts nor anything else that a page would load. */
const NOTHING = "default-src 'none'; style-src 'unsafe-inline'";
const SETTLE = 150;

function serving(pages: readonly GoldPage[]): Route {
  const replies = new Map<string, Reply>(
    pages.map(({ address, body, charset }) => {
      const { host, pathname, search } = new URL(address);
      return [host + pathname + search, { body, type: `text/html; charset=${charset}`, headers: { 'content-security-policy': NOTHING } }];
    }),
  );
  return (host, path) => replies.get(host + path);
}

async function sightOf(page: Page): Promise<Sight> {
  return (await page.evaluate(SIGHT)) as Sight;
}

async function seenOf(bare: OpenBrowser, ours: OpenBrowser, asker: Page, gold: GoldPage): Promise<SeenPage> {
  const plain = await bare.newPage();
  await plain.goto(gold.address, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  await pause(SETTLE);
  const without = await sightOf(plain);
  await plain.close();
  const page = await ours.newPage();
  const { ours: spent } = await traced(
    page,
    async () => {
      await page.goto(gold.address, { waitUntil: 'load', timeout: 60_000 });
      await pause(SETTLE);
    },
    async () => pause(SETTLE),
  );
  const clean = await sightOf(page);
  const status = (await askPage(asker, gold.address, 'page.reading', { on: true, style: readStyle(USUAL_LOOK) })) as { state: string };
  const read = await sightOf(page);
  await page.close();
  const needed = gold.lines.filter((line) => line.needed && isShown(line.text, without.text));
  const view = (sight: Sight) => ({
    article: articlePart(gold, sight.text),
    characters: sight.text.length,
    frames: sight.frames,
    slots: sight.slots,
    hidden: needed.filter(({ text }) => !isShown(text, sight.text)).map(({ text }) => text),
  });
  return { name: gold.name, state: status.state, ours: spent.until, views: { without: view(without), clean: view(clean), read: view(read) } };
}

export async function seeCorpus(corpus: string, log: (line: string) => void): Promise<SeenPage[]> {
  const pages = goldPages(corpus);
  const folder = wideExtension('dist/chrome');
  const route = serving(pages);
  const opened: OpenBrowser[] = [];
  try {
    const bare = await openBrowser('chromium', { extension: null, route });
    opened.push(bare);
    const ours = await openBrowser('chromium', { extension: folder, route });
    opened.push(ours);
    const asker = await ours.openExtension('src/library/index.html', 'body');
    const seen: SeenPage[] = [];
    for (const [at, gold] of pages.entries()) {
      if (at % 10 === 0) log(`corpus: page ${at + 1} of ${pages.length}`);
      seen.push(await seenOf(bare, ours, asker, gold));
    }
    return seen;
  } finally {
    for (const browser of opened) await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
