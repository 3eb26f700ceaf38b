// The keyboard shortcuts that the browser gives to the extension. Each is named for what it does (`deeds.ts`).
import { browser } from '../platform/browser.ts';
import { sentenceFor } from '../platform/sentence.ts';
import { showTrouble } from './badge.ts';
import { act, DEEDS } from './deeds.ts';

/** On a page that is not ours a key does nothing, as a key does elsewhere. */
export async function pressed(command: string): Promise<void> {
  const deed = DEEDS.find((known) => known === command);
  if (deed === undefined) return;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const trouble = await act(deed, tab ?? {});
  if (trouble !== null && trouble !== 'foreign-address' && tab?.id !== undefined) await showTrouble(tab.id, sentenceFor(trouble));
}

/** Firefox for Android has no keyboard shortcuts and no such interface. */
export function listenForShortcuts(): void {
  const commands: typeof browser.commands | undefined = browser.commands;
  commands?.onCommand.addListener((command) => void pressed(command));
}
