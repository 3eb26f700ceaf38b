// `npm run pictures`: what the extension looks like, for the README and the stores: 1280×800, in two languages, in light and in dark, from the shipped build in a real browser.
import { mkdirSync, readFileSync } from 'node:fs';
import type { Locale, OpenBrowser } from '../tests/browser/harness/browser.ts';
import { tabIdOf } from '../tests/browser/harness/extension-calls.ts';
import { fill, ordinaryShelf } from '../tests/browser/harness/library-shelf.ts';
import { openBrowser } from '../tests/browser/harness/open.ts';
import { savePage } from '../tests/browser/harness/save.ts';
import { pause } from '../tests/browser/harness/until.ts';
import { STORIES } from '../tests/newsstand/contents.ts';
import { hostile } from '../tests/newsstand/stories/hostile.ts';
import { warehouseReceipts } from '../tests/newsstand/stories/warehouse-receipts.ts';
import { buildAll } from './build.ts';
import { besideEachOther, HALF, popupOnPage } from './pictures/compose.ts';
import { pictureOf } from './start/tour.ts';

const FOLDER = 'out/pictures';
const LANGUAGES: readonly Locale[] = ['zh_CN', 'en'];
const SCHEMES = ['light', 'dark'] as const;
const LIBRARY = 'src/library/index.html';

type Path = `${string}.png`;

/** A word of the extension, as the build has it. */
const wordOf = (locale: Locale, key: string): string => JSON.parse(readFileSync(`_locales/${locale}/messages.json`, 'utf8'))[key].message;

/** The story's page in a whole window, and as half of one. */
async function pageAt(browser: OpenBrowser, whole: Path, half: Path): Promise<void> {
  const page = await pictureOf(browser, warehouseReceipts.url, whole);
  await page.setViewport(HALF);
  await page.screenshot({ path: half });
  await page.close();
}

/** The popup whole, in a tab of its own: the browser without a screen gives its panel less room than it has. */
async function popupPicture(browser: OpenBrowser, path: Path): Promise<void> {
  const page = await browser.newPage();
  await page.goto(warehouseReceipts.url, { waitUntil: 'load' });
  const asker = await browser.openExtension('icons/16.png', 'img');
  const tab = await tabIdOf(asker, warehouseReceipts.url);
  const popup = await browser.openExtension(`src/popup/index.html#tab=${tab}`, 'main[data-state="article"] .recent-rows');
  await popup.setViewport({ width: 360, height: 400 });
  await pause(300);
  await popup.screenshot({ path, fullPage: true });
  for (const each of [popup, asker, page]) await each.close();
}

/** The library with the story of the pictures open, and its text alone. */
async function libraryPictures(browser: OpenBrowser, path: (name: string) => Path): Promise<void> {
  await fill(browser, ordinaryShelf());
  const library = await browser.openExtension(`${LIBRARY}#list`, '[data-whole] [data-row]');
  const id = await library.$$eval(
    '[data-row]',
    (rows, title) => rows.find((row) => row.textContent?.includes(title))?.getAttribute('data-row') ?? '',
    warehouseReceipts.truth.title,
  );
  await library.click(`[data-row="${id}"]`);
  await library.waitForSelector('article .article-body img[src^="blob:"]');
  await library.screenshot({ path: path('library') });
  await library.$eval('.article-body', (body) => body.scrollIntoView());
  await library.screenshot({ path: path('reading') });
  await library.type('[data-search]', '库存');
  await library.waitForSelector('.row-found mark');
  await library.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-row]')].at(-1)?.click());
  await library.waitForSelector('[data-row][aria-current]');
  await pause(300);
  await library.screenshot({ path: path('search') });
  await library.close();
}

async function picturesIn(locale: Locale, scheme: (typeof SCHEMES)[number]): Promise<void> {
  const browser = await openBrowser('chromium', { extension: null, locale, scheme });
  const path = (name: string): Path => `${FOLDER}/${name}-${locale}-${scheme}.png`;
  try {
    await pageAt(browser, path('before'), path('half-before'));
    await browser.install();
    for (const story of STORIES.filter((one) => one !== hostile && one !== warehouseReceipts)) await savePage(browser, story.url);
    await pageAt(browser, path('after'), path('half-after'));
    await popupPicture(browser, path('popup'));
    await savePage(browser, warehouseReceipts.url);
    await libraryPictures(browser, path);
    await popupOnPage(browser, path('after'), path('popup'), path('popup-on-page'));
    const words = { before: wordOf(locale, 'welcome_before'), after: wordOf(locale, 'welcome_after') };
    await besideEachOther(
      browser,
      { picture: path('half-before'), words: words.before },
      { picture: path('half-after'), words: words.after },
      path('before-after'),
    );
  } finally {
    await browser.close();
  }
}

export async function main(): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  await buildAll();
  for (const locale of LANGUAGES) {
    for (const scheme of SCHEMES) {
      await picturesIn(locale, scheme);
      console.log(`${FOLDER}/{before,after,popup,popup-on-page,before-after,library,reading,search}-${locale}-${scheme}.png`);
    }
  }
  return 0;
}
