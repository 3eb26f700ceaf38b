// The keys that the reader's browser has for our commands, so that buttons can name them and the settings can list them.
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';

/** By the command's name in the manifest; a command without a key is missing. */
export type Shortcuts = Readonly<Record<string, string>>;

/** A command as the browser knows it: `words` say what it does, in the reader's language. */
export interface Command {
  name: string;
  words: string;
  /** As the browser writes it, `Alt+Shift+S` or `⌥⇧S`; empty while the command has none. */
  key: string;
}

/** In the order of the manifest. Firefox for Android has no keys and no such interface: then there are none. */
export async function commands(): Promise<Command[]> {
  const door: typeof browser.commands | undefined = browser.commands;
  const known = (await door?.getAll()) ?? [];
  return known.flatMap(({ name, description, shortcut }) => (name ? [{ name, words: description || name, key: shortcut ?? '' }] : []));
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
