// The keys that the reader's browser has for what the popup does, so that its buttons can name them.
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';

/** By the command's name in the manifest; a command without a key is missing. */
export type Shortcuts = Readonly<Record<string, string>>;

async function keys(): Promise<Shortcuts> {
  // Firefox for Android has no keys and no such interface.
  const commands: typeof browser.commands | undefined = browser.commands;
  const known = (await commands?.getAll()) ?? [];
  return Object.fromEntries(known.flatMap(({ name, shortcut }) => (name && shortcut ? [[name, shortcut]] : [])));
}

export function useShortcuts(): Shortcuts {
  const [shortcuts, setShortcuts] = useState<Shortcuts>({});
  useEffect(() => {
    keys().then(setShortcuts, (thrown: unknown) => console.warn('Jingdu: no keys', thrown));
  }, []);
  return shortcuts;
}
