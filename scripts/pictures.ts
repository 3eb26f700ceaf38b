// `npm run pictures`: what the extension looks like, in Chinese, in light and in dark, from real pages of a real browser.
import { mkdirSync } from 'node:fs';
import { openBrowser } from '../tests/browser/harness/open.ts';
import { savePage } from '../tests/browser/harness/save.ts';
import { STORIES } from '../tests/newsstand/contents.ts';
import { hostile } from '../tests/newsstand/stories/hostile.ts';
import { warehouseReceipts } from '../tests/newsstand/stories/warehouse-receipts.ts';
import { buildAll } from './build.ts';
import { pictureOf } from './start/tour.ts';

const FOLDER = 'out/pictures';

async function picturesIn(scheme: 'light' | 'dark'): Promise<void> {
  const browser = await openBrowser('chromium', { extension: null, locale: 'zh_CN', scheme });
  const path = (name: string) => `${FOLDER}/${name}-${scheme}.png` as const;
  try {
    await (await pictureOf(browser, warehouseReceipts.url, path('before'))).close();
    await browser.install();
    for (const story of STORIES.filter((one) => one !== hostile && one !== warehouseReceipts)) await savePage(browser, story.url);
    await (await pictureOf(browser, warehouseReceipts.url, path('after'))).close();
    await savePage(browser, warehouseReceipts.url, path('popup'));
    const library = await browser.openExtension('src/library/index.html', '[data-row]');
    await library.click('[data-row]');
    await library.waitForSelector('article[data-view]');
    await library.screenshot({ path: path('library') });
  } finally {
    await browser.close();
  }
}

export async function main(): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  await buildAll();
  for (const scheme of ['light', 'dark'] as const) {
    await picturesIn(scheme);
    console.log(`${FOLDER}/{before,after,popup,library}-${scheme}.png`);
  }
  return 0;
}
