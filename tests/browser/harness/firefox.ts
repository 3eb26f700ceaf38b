// Drives Firefox with the extension installed for the session in a profile of its own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.ts';
import { newsstand } from '../../newsstand/site.ts';
import type { OpenBrowser, OpenOptions, Popup } from './browser.ts';
import { extensionFolder } from './extension-folder.ts';
import { endBackground, GECKO_ID, letRun, openPrivateWindow, pictureOfPanel, pressInWindow, pressToolbarButton } from './firefox-chrome.ts';
import { firstPage } from './first-page.ts';
import { pageAt } from './page-at.ts';
import { popupThrough } from './popup.ts';
import { startServer } from './server.ts';
import { until } from './until.ts';
import { WINDOW } from './window.ts';

/** Any one will do: a preference fixes it, so that the addresses of extension pages are known beforehand. */
const UUID = 'a1b2c3d4-0000-4000-8000-5317a0000001';
const BASE = `moz-extension://${UUID}`;

const preferences = (port: number, downloads: string): Record<string, unknown> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.no_proxies_on': '',
  'network.proxy.failover_direct': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'dom.security.https_first': false,
  // A question of the browser's own cannot be answered by the driver; it counts as answered with yes.
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
  // It would take the focus from the page, until somebody presses a key in it.
  'browser.download.alwaysOpenPanel': false,
  // What other programs of the machine take makes it drop the pages that are kept for going back.
  'browser.low_commit_space_threshold_mb': 0,
  'browser.low_commit_space_threshold_percent': 0,
});

/** Waiting for the load never ends there: the tab changes its process and the event is lost. The selector is what counts anyway. */
async function openExtension(browser: Browser, path: string, ready: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${BASE}/${path}`, { waitUntil: [] });
  await page.waitForSelector(ready, { timeout: 20_000 });
  return page;
}

const POPUP = `browser.extension.getViews({ type: 'popup' })[0]`;

/** The panel is no page to the driver; a page of the extension beside it can hold its window. */
function popupOf(browser: Browser, helper: Page): Popup {
  const run = (work: string, given: unknown[]): Promise<unknown> =>
    helper.evaluate(
      `(async () => { const view = ${POPUP}; if (!view) throw new Error('the popup is closed'); return (${work})(view.document, ...${JSON.stringify(given)}); })()`,
    );
  const press = (document: Document, wanted: string): void => {
    const element = document.querySelector<HTMLElement>(wanted);
    if (element === null) throw new Error(`the popup has no ${wanted}`);
    element.click();
  };
  return popupThrough({
    run,
    click: async (selector) => void (await run(String(press), [selector])),
    press: (key) => pressInWindow(browser, key),
    screenshot: async (path) => writeFileSync(path, await pictureOfPanel(browser)),
    async close() {
      await helper.evaluate(`${POPUP}?.close()`);
      await helper.close();
    },
  });
}

export async function openFirefox(options: OpenOptions = {}): Promise<OpenBrowser> {
  const server = await startServer(options.route ?? newsstand);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'jingdu-firefox-'));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  let browser: Browser | undefined;
  // Installed for the session: each one is a first time.
  let isNew = true;
  const close = async (): Promise<void> => {
    await browser?.close();
    await server.close();
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    const headless = options.headless ?? true;
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: options.executable ?? findBrowser('firefox'),
      headless,
      // A window that a person looks at is closed by whoever opened it.
      handleSIGINT: headless,
      userDataDir: profile,
      acceptInsecureCerts: true,
      defaultViewport: headless ? WINDOW : null,
      args: ['--remote-allow-system-access', `--width=${WINDOW.width}`, `--height=${WINDOW.height}`],
      extraPrefsFirefox: {
        ...preferences(server.port, downloads),
        // In kilobytes. All sites together get no more; one that is asked to be kept may fill it alone.
        ...(options.room === undefined ? {} : { 'dom.quotaManager.temporaryStorage.fixedLimit': Math.ceil(options.room / 1_024) }),
        // What the system says of text is taken for text alone.
        ...(options.text === undefined ? {} : { 'ui.textScaleFactor': options.text, 'browser.display.os-zoom-behavior': 2 }),
        // Its own numbers: dark is 0, light is 1.
        'layout.css.prefers-color-scheme.content-override': options.scheme === 'dark' ? 0 : 1,
      },
    });
    const running = browser;
    const opened: OpenBrowser = {
      name: 'firefox',
      puppeteer: running,
      base: BASE,
      downloads,
      hits: server.hits,
      newPage: () => running.newPage(),
      async openPrivate(url) {
        await openPrivateWindow(running, url);
        return pageAt(running, url);
      },
      letRun: (isAllowed) => letRun(running, isAllowed),
      openExtension: (path, ready) => openExtension(running, path, ready),
      async popup(page) {
        const helper = await openExtension(running, 'src/popup/index.html', 'main');
        await page.bringToFront();
        // The button would only close one that is still open.
        await helper.evaluate(`for (const view of browser.extension.getViews({ type: 'popup' })) view.close()`);
        await pressToolbarButton(running);
        const drawn = async () => ((await helper.evaluate(`Boolean(${POPUP}?.document.querySelector('main'))`)) ? true : undefined);
        await until(drawn, () => 'the toolbar button opened no popup');
        return popupOf(running, helper);
      },
      async install() {
        await running.installExtension(extensionFolder('firefox', options, profile));
        if (isNew && options.keepFirstPage !== true) await (await firstPage(running)).close();
        isNew = false;
      },
      killBackground: () => endBackground(running),
      close,
    };
    if (options.extension !== null) await opened.install();
    return opened;
  } catch (thrown) {
    await close();
    throw thrown;
  }
}
