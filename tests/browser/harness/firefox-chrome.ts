// Reaches into Firefox's own window: its toolbar button, its popup panel and its background pages, which no page can touch.
import type { Browser } from 'puppeteer-core';

export const GECKO_ID = 'jingdu@jingdu.example';

interface Bidi {
  connection: { send(method: string, given: unknown): Promise<{ result: unknown }> };
}
interface Tree {
  contexts: { context: string }[];
}
type Outcome = { type: 'success'; result: { value?: unknown } } | { type: 'exception'; exceptionDetails: { text: string } };

/** Runs privileged script in the browser window; `--remote-allow-system-access` allows it. The script is the body of an async function. */
async function inWindow(browser: Browser, script: string): Promise<unknown> {
  const { connection } = browser as unknown as Bidi;
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree;
  const expression = `(async () => { const extension = WebExtensionPolicy.getByID('${GECKO_ID}').extension; ${script} })()`;
  const outcome = (await connection.send('script.evaluate', { expression, target: { context: tree.contexts[0]?.context }, awaitPromise: true }))
    .result as Outcome;
  if (outcome.type !== 'success') throw new Error(`in Firefox's window: ${outcome.exceptionDetails.text}`);
  return outcome.result.value;
}

/** The window in front: a private one is another than the driver's. */
const FRONT = `Services.wm.getMostRecentWindow('navigator:browser')`;

/** As a click on the toolbar button does. */
export async function pressToolbarButton(browser: Browser): Promise<void> {
  await inWindow(
    browser,
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
     await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(${FRONT});`,
  );
}

/** As the reader's own tick does, which starts the extension anew. */
export async function openPrivateWindow(browser: Browser, url: string): Promise<void> {
  await inWindow(
    browser,
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
     const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
     await ExtensionPermissions.add('${GECKO_ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
     await (await AddonManager.getAddonByID('${GECKO_ID}')).reload();
     await WebExtensionPolicy.getByID('${GECKO_ID}').readyPromise;
     const own = window.OpenBrowserWindow({ private: true });
     await new Promise((loaded) => own.addEventListener('load', loaded, { once: true }));
     await own.delayedStartupPromise;
     own.openTrustedLinkIn(${JSON.stringify(url)}, 'current');`,
  );
}

/** Takes the sites of the manifest from the extension, or gives them back, as the reader can on the browser's own page. */
export async function letRun(browser: Browser, isAllowed: boolean): Promise<void> {
  await inWindow(
    browser,
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
     const origins = extension.manifest.host_permissions;
     await ExtensionPermissions.${isAllowed ? 'add' : 'remove'}(extension.id, { permissions: [], origins }, extension);`,
  );
}

const KEY_CODES: Partial<Record<string, number>> = { Tab: 9, Enter: 13, Escape: 27 };

/** A key as the keyboard gives it to the browser's window, which hands it to whatever has the focus: a panel or a page. */
export async function pressInWindow(browser: Browser, key: string): Promise<void> {
  const pressed = { key, code: key, keyCode: KEY_CODES[key] ?? 0 };
  await inWindow(
    browser,
    `const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
     if (!keyboard.beginInputTransactionForTests(window)) throw new Error('the window takes no keys');
     const event = new KeyboardEvent('', ${JSON.stringify(pressed)});
     keyboard.keydown(event);
     keyboard.keyup(event);`,
  );
}

/** What the browser does at Alt+Shift and a letter, if it has given that key to us: no driver's key comes as far as its own commands. */
export async function pressCommandKey(browser: Browser, letter: string): Promise<void> {
  await inWindow(
    browser,
    `const key = document.querySelector('#ext-keyset-id-jingdu_jingdu_example > key[modifiers="alt,shift"][key=${JSON.stringify(letter)}]');
     if (key === null) throw new Error('Alt+Shift+${letter} is not ours');
     key.doCommand();`,
  );
}

export async function endBackground(browser: Browser): Promise<void> {
  const state = await inWindow(browser, 'await extension.terminateBackground(); return extension.backgroundState;');
  if (state !== 'stopped') throw new Error(`the background is ${state}`);
}

/** The panel as it is drawn, as a PNG. */
export async function pictureOfPanel(browser: Browser): Promise<Buffer> {
  const base64 = await inWindow(
    browser,
    `const panel = ${FRONT}.document.querySelector('browser.webextension-popup-browser');
     const drawn = await panel.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
     const canvas = new OffscreenCanvas(drawn.width, drawn.height);
     canvas.getContext('2d').drawImage(drawn, 0, 0);
     const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
     let text = '';
     for (const byte of bytes) text += String.fromCharCode(byte);
     return btoa(text);`,
  );
  return Buffer.from(String(base64), 'base64');
}

export interface MenuEntry {
  id: string;
  label: string;
}

const OPEN_MENU = `const menu = document.getElementById('contentAreaContextMenu');
  for (let tries = 0; menu.state !== 'open' && tries < 100; tries++) await new Promise((later) => setTimeout(later, 50));
  if (menu.state !== 'open') throw new Error('no context menu is open');
  const entries = [...menu.querySelectorAll('menuitem')].filter((item) => item.id.startsWith('jingdu_jingdu_example-'));`;

/** The entries of ours in the page's context menu that is open, which then closes. */
export async function entriesOfMenu(browser: Browser): Promise<MenuEntry[]> {
  const listed = await inWindow(
    browser,
    `${OPEN_MENU} const list = entries.map(({ id, label }) => ({ id, label })); menu.hidePopup(); return JSON.stringify(list);`,
  );
  return JSON.parse(String(listed));
}

/** Chooses an entry of ours in the page's context menu that is open. */
export async function chooseInMenu(browser: Browser, label: string): Promise<void> {
  await inWindow(
    browser,
    `${OPEN_MENU} const entry = entries.find((item) => item.label === ${JSON.stringify(label)});
     if (entry === undefined) throw new Error('the menu has no such entry');
     const outer = entry.closest('menu');
     if (outer !== null) { outer.open = true; await new Promise((later) => setTimeout(later, 200)); }
     entry.parentNode.activateItem(entry);`,
  );
}
