// `npm start`: a browser with the extension in it, in front of a replica of Sina Finance. Without a display it does the main job by itself.

import type { BrowserName, OpenBrowser } from '../tests/browser/harness/browser.ts';
import { openBrowser } from '../tests/browser/harness/open.ts';
import { LIST_URL } from '../tests/newsstand/list.ts';
import type { Route } from '../tests/newsstand/reply.ts';
import { newsstand } from '../tests/newsstand/site.ts';
import { warehouseReceipts } from '../tests/newsstand/stories/warehouse-receipts.ts';
import { findOrInstallBrowser, type Kind } from './browsers.ts';
import { buildAll } from './build.ts';
import { type Options, optionsOf, USAGE, UsageError } from './start/options.ts';
import { savedPageRoute } from './start/saved-page.ts';
import { type Steps, stepsTo } from './start/steps.ts';
import { tour } from './start/tour.ts';

const driverOf = (kind: Kind): BrowserName => (kind === 'firefox' ? 'firefox' : 'chromium');

async function stayOpen(browser: OpenBrowser, url: string, { note }: Steps): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  note(`${url} is open. Press the toolbar button on an article. Ctrl-C here, or closing the browser, ends it.`);
  await new Promise<void>((ended) => {
    process.once('SIGINT', () => ended());
    browser.puppeteer.once('disconnected', () => ended());
  });
}

async function run(options: Options, steps: Steps): Promise<number> {
  const route: Route = options.saved === null ? newsstand : savedPageRoute(options.saved);
  const executable = await steps.step(`found ${options.browser}`, async () => findOrInstallBrowser(options.browser, steps.note));
  await steps.step('built dist/chrome and dist/firefox', () => buildAll());
  const extension = options.alone ? null : undefined;
  const browser = await steps.step(`started ${executable}`, () =>
    openBrowser(driverOf(options.browser), { route, executable, headless: options.alone, ...(extension === null ? { extension } : {}) }),
  );
  try {
    if (options.alone) return (await tour(browser, options.saved?.url ?? warehouseReceipts.url, steps)) ? 0 : 1;
    await stayOpen(browser, options.saved?.url ?? LIST_URL, steps);
    return 0;
  } finally {
    await browser.close();
  }
}

export async function main(args: string[]): Promise<number> {
  try {
    return await run(optionsOf(args), stepsTo(console.log));
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : String(thrown));
    if (!(thrown instanceof UsageError)) return 1;
    console.error(USAGE);
    return 2;
  }
}
