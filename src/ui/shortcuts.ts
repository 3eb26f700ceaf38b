// The keys that the reader's browser has for our commands, so that buttons can name them and the settings can list them.
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';
import { word } from '../platform/words.ts';

/** By the command's name in the manifest; a command without a key is missing. */
export type Shortcuts = Readonly<Record<string, string>>;

/** A command as the browser knows it: `words` say what it does, in the reader's language. */
export interface Command {
  name: string;
  words: string;
  /** As the browser writes it, `Alt+Shift+S` or `⌥⇧S`; empty while the command has none. */
  key: string;
}

/** Chrome's own command for the toolbar button: it is in no manifest and has no words. */
const BUTTON = '_execute_action';

/** In the order of the manifest, the toolbar button first. Firefox for Android has no keys and no such interface: then there are none. */
export async function commands(): Promise<Command[]> {
  const door: typeof browser.commands | undefined = browser.commands;
  const known = (await door?.getAll()) ?? [];
  const order = [BUTTON, ...Object.keys(browser.runtime.getManifest().commands ?? {})];
  return known
    .flatMap(({ name, description, shortcut }) =>
      name ? [{ name, words: name === BUTTON ? word('command_popup') : (description ?? name), key: shortcut ?? '' }] : [],
    )
    .sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
}

export function useShortcuts(): Shortcuts {
  const [shortcuts, setShortcuts] = useState<Shortcuts>({});
  useEffect(() => {
    commands().then(
      (known) => setShortcuts(Object.fromEntries(known.flatMap(({ name, key }) => (key === '' ? [] : [[name, key]])))),
      (thrown: unknown) => console.warn('Jingdu: no keys', thrown),
    );
  }, []);
  return shortcuts;
}
