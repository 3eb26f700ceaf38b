// Drives Chromium (and its relatives Chrome and Edge) with the extension in a profile of its own.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.ts';
import { newsstand } from '../../newsstand/site.ts';
import type { OpenBrowser, OpenOptions, Popup } from './browser.ts';
import { setExtension } from './chromium-settings.ts';
import { extensionFolder } from './extension-folder.ts';
import { firstPage } from './first-page.ts';
import { pageAt } from './page-at.ts';
import { popupThrough } from './popup.ts';
import { startServer } from './server.ts';
import { until } from './until.ts';
import { WINDOW } from './window.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A typed http address must stay one.
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  '--proxy-bypass-list=<-loopback>',
];

/**
 * What the driver asks of the browser unless it is told not to. A process of an extension's pages without its background begins as one that nobody
 * looks at, and with this switch it is never told otherwise: it collects garbage all the time and is half as fast as at any reader's.
 */
const NOT_ASKED_FOR = ['--disable-renderer-backgrounding'];

function popupOf(page: Page): Popup {
  return popupThrough({
    run: (work, given) => page.evaluate(`(${work})(document, ...${JSON.stringify(given)})`),
    click: (selector) => page.click(selector),
    async press(key) {
      await page.keyboard.down(key);
      // What the key does may have closed the popup by then.
      await page.keyboard.up(key).catch((thrown: unknown) => {
        if (!(thrown instanceof Error && thrown.name === 'TargetCloseError')) throw thrown;
      });
    },
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: async () => {
      if (!page.isClosed()) await page.close();
    },
  });
}

async function openPopup(browser: Browser, id: string, page: Page): Promise<Popup> {
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error('the extension is not installed');
  await page.bringToFront();
  const before = new Set(browser.targets());
  const shown = browser.waitForTarget((target) => target.url().includes('/popup/index.html') && !before.has(target), { timeout: 20_000 });
  // As a click on the toolbar button does.
  await page.triggerExtensionAction(extension);
  return popupOf(await (await shown).asPage());
}

async function killWorker(session: CDPSession, base: string): Promise<void> {
  const workers = async () =>
    (await session.send('Target.getTargets')).targetInfos.filter((target) => target.type === 'service_worker' && target.url.startsWith(base));
  for (const worker of await workers()) await session.send('Target.closeTarget', { targetId: worker.targetId });
  const ended = async () => ((await workers()).length === 0 ? true : undefined);
  await until(ended, () => 'the service worker did not end');
}

export async function openChromium(options: OpenOptions = {}): Promise<OpenBrowser> {
  const server = await startServer(options.route ?? newsstand);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'jingdu-chromium-'));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  mkdirSync(join(profile, 'Default'), { recursive: true });
  // Not through the protocol: that loses the name a download asks for.
  const preferences = { download: { default_directory: downloads, prompt_for_download: false } };
  const settings = join(profile, 'Default', 'Preferences');
  if (!existsSync(settings)) writeFileSync(settings, JSON.stringify(preferences));
  let browser: Browser | undefined;
  // A folder is loaded for as long as the browser runs: the first time in each is an installation, those after it are updates.
  let isNew = true;
  const close = async (): Promise<void> => {
    await browser?.close();
    await server.close();
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    const headless = options.headless ?? true;
    browser = await puppeteer.launch({
      executablePath: options.executable ?? findBrowser('chromium'),
      headless,
      // A window that a person looks at is closed by whoever opened it.
      handleSIGINT: headless,
      pipe: true,
      userDataDir: profile,
      acceptInsecureCerts: true,
      enableExtensions: true,
      ignoreDefaultArgs: NOT_ASKED_FOR,
      defaultViewport: headless ? WINDOW : null,
      // Without a UTF-8 locale Chinese file names are invalid to it.
      env: { ...process.env, LC_ALL: process.env.LC_ALL?.includes('UTF-8') ? process.env.LC_ALL : 'C.UTF-8' },
      // The engine's own numbers: dark is 0, light is 1.
      args: [
        ...FLAGS,
        `--blink-settings=preferredColorScheme=${options.scheme === 'dark' ? 0 : 1}`,
        `--proxy-server=127.0.0.1:${server.port}`,
        `--window-size=${WINDOW.width},${WINDOW.height}`,
      ],
    });
    const running = browser;
    const session = await running.target().createCDPSession();
    const opened: OpenBrowser = {
      name: 'chromium',
      puppeteer: running,
      base: '',
      downloads,
      hits: server.hits,
      newPage: () => running.newPage(),
      async openPrivate(url) {
        // Through the browser's own page it is unloaded and never comes back.
        const allowed = { path: extensionFolder('chromium', options, profile), enableInIncognito: true };
        await session.send('Extensions.loadUnpacked', allowed);
        const opener = await opened.openExtension('icons/16.png', 'img');
        await opener.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`);
        await opener.close();
        return pageAt(running, url);
      },
      letRun: (isAllowed) => setExtension(running, opened.base, { hostAccess: isAllowed ? 'ON_ALL_SITES' : 'ON_CLICK' }),
      async openExtension(path, ready) {
        const page = await running.newPage();
        await page.goto(`${opened.base}/${path}`, { waitUntil: 'load' });
        await page.waitForSelector(ready, { timeout: 20_000 });
        return page;
      },
      popup: (page) => openPopup(running, new URL(opened.base).host, page),
      async install() {
        const id = await running.installExtension(extensionFolder('chromium', options, profile));
        opened.base = `chrome-extension://${id}`;
        await running.waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith(opened.base), { timeout: 15_000 });
        if (isNew && options.keepFirstPage !== true) await (await firstPage(running)).close();
        isNew = false;
      },
      killBackground: () => killWorker(session, opened.base),
      close,
    };
    if (options.extension !== null) await opened.install();
    if (options.room !== undefined) {
      // Holds as long as the session that said it.
      const page = await opened.openExtension('icons/16.png', 'img');
      const quota = await page.createCDPSession();
      await quota.send('Storage.overrideQuotaForOrigin', { origin: opened.base, quotaSize: options.room });
    }
    return opened;
  } catch (thrown) {
    await close();
    throw thrown;
  }
}
