// A fault of ours while a page begins never costs the reader the page: it is as Sina sent it, to the letter, and the popup says that nothing was cleaned.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { warehouseReceipts } from '../newsstand/stories/warehouse-receipts.ts';
import { BROWSER_NAMES, type BrowserName, type OpenBrowser } from './harness/browser.ts';
import { openClean } from './harness/clean.ts';
import { openBrowser } from './harness/open.ts';
import { verdictOf } from './harness/popup.ts';
import { withoutScripts } from './harness/routes.ts';
import { until } from './harness/until.ts';

/** What of the browser fails in our scripts' own world, before the first of them (0) or the second (1) comes, by the address' last word. */
const FAULTS: Record<string, readonly [0 | 1, string]> = {
  'the curtain cannot be drawn': [0, 'failing(Element.prototype, "append", 1)'],
  'the curtain cannot be drawn anew over what was taken': [
    0,
    `const { get, set } = Object.getOwnPropertyDescriptor(Node.prototype, "textContent");
    let drawn = 0;
    Object.defineProperty(Node.prototype, "textContent", {
      get,
      set(css) {
        drawn += 1;
        if (drawn > 1) { name = "failed"; throw new Error("it cannot be drawn"); }
        set.call(this, css);
      },
      configurable: true,
    });`,
  ],
  'nobody hears of the choices': [0, 'failing((globalThis.browser ?? chrome).storage.onChanged, "addListener", 1)'],
  'what looks into the page cannot be made': [
    1,
    'const { cleaner } = jingdu; jingdu.cleaner = () => cleaner(() => { name = "failed"; throw new Error("it cannot be made"); })',
  ],
  'the third thing cannot be taken': [1, 'failing(Element.prototype, "replaceWith", 3)'],
  'what comes late cannot be watched': [1, 'failing(globalThis, "MutationObserver", 1)'],
};

/** `failing` makes what is called fail from the call of this number on, and leaves a sign of it in the window's name, which the page can read. */
const breaking = (at: number): string => `{
  const failing = (owner, called, number) => {
    const before = owner[called];
    let calls = 0;
    const value = function (...given) {
      calls += 1;
      if (calls < number) return new.target ? new before(...given) : before.apply(this, given);
      name = 'failed';
      throw new Error(called + ' fails');
    };
    Object.defineProperty(owner, called, { value, configurable: true, writable: true });
  };
  const fault = decodeURIComponent(location.hash.slice(1));
  ${Object.entries(FAULTS)
    .filter(([, [when]]) => when === at)
    .map(([fault, [, work]]) => `if (fault === ${JSON.stringify(fault)}) { ${work}; }`)
    .join('\n  ')}
}`;

/** The built extension, with a script before each of ours. */
function brokenCopy(name: BrowserName, folder: string): string {
  cpSync(name === 'chromium' ? 'dist/chrome' : 'dist/firefox', folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  for (const at of [0, 1]) {
    manifest.content_scripts[at].js.unshift(`breaking-${at}.js`);
    writeFileSync(join(folder, `breaking-${at}.js`), breaking(at));
  }
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

describe.each(BROWSER_NAMES)('in %s a page is as it was sent where', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'jingdu-faults-'));
  let browser: OpenBrowser;
  let sent: string;
  let page: Page;
  beforeAll(async () => {
    const bare = await openBrowser(name, { route: withoutScripts, extension: null });
    const plain = await bare.newPage();
    await plain.goto(warehouseReceipts.url, { waitUntil: 'load' });
    sent = await plain.content();
    await bare.close();
    browser = await openBrowser(name, { route: withoutScripts, locale: 'zh_CN', extension: brokenCopy(name, folder) });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('nothing fails: then it is clean', async () => {
    page = await browser.newPage();
    await openClean(page, warehouseReceipts.url);
    await page.close();
  });

  it.each(Object.keys(FAULTS))('%s', async (fault) => {
    page = await browser.newPage();
    await page.goto(`${warehouseReceipts.url}#${encodeURIComponent(fault)}`, { waitUntil: 'load' });
    await until(
      async () => ((await page.evaluate('name')) === 'failed' ? true : undefined),
      () => 'nothing has failed',
      5_000,
    );
    await until(
      async () => ((await page.content()) === sent ? true : undefined),
      async () => `not as it was sent: ${(await page.content()).slice(0, 400)}`,
      5_000,
    );
    const popup = await browser.popup(page);
    expect(await verdictOf(popup)).toMatchObject({ state: 'refused', code: 'unknown-template' });
    await popup.close();
    await page.close();
  });
});
