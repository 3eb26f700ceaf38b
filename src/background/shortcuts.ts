// The keyboard shortcuts that the browser gives to the extension.
import { faultOf } from '../article/errors.ts';
import type { ToPage } from '../messages/contract.ts';
import { ask } from '../messages/wire.ts';
import { browser } from '../platform/browser.ts';
import { readStyle } from '../reading/read-style.ts';
import { readSettings } from '../settings/store.ts';

export const READ_MODE = 'read-mode';

/** The page in front goes into read mode or out of it. On a page that is not ours a key does nothing, as a key does elsewhere. */
export async function pressed(command: string): Promise<void> {
  if (command !== READ_MODE) return;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id;
  if (tabId === undefined) return;
  const { readLook } = await readSettings(browser.storage);
  try {
    const asked = { on: null, style: readStyle(readLook) };
    await ask<ToPage, 'page.reading'>((message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }), 'page.reading', asked);
  } catch (thrown) {
    console.debug('no read mode:', faultOf(thrown).message);
  }
}

/** Firefox for Android has no keyboard shortcuts and no such interface. */
export function listenForShortcuts(): void {
  const commands: typeof browser.commands | undefined = browser.commands;
  commands?.onCommand.addListener((command) => void pressed(command));
}
