// Reads, writes and watches the settings where the browser keeps them; every context asks by itself, nobody waits for the background.
import { keyOf, parseSettings, SETTING_KEYS, type SettingName, type Settings } from './registry.ts';

/** The part of `browser.storage` that is used; the polyfill's and the browser's own both fit. */
export interface StorageDoor {
  local: {
    get(keys: string[]): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
  };
  onChanged: { addListener(listener: StorageListener): void; removeListener(listener: StorageListener): void };
}
type StorageListener = (changes: Record<string, unknown>, area: string) => void;

/** Rejects with what the browser says when its storage cannot be read. */
export async function readSettings(door: StorageDoor): Promise<Settings> {
  return parseSettings(await door.local.get(SETTING_KEYS));
}

/** Resolves when the value is stored; who asks `readSettings` from then on gets it. */
export function storeSetting<Name extends SettingName>(door: StorageDoor, name: Name, value: Settings[Name]): Promise<void> {
  return door.local.set({ [keyOf(name)]: value });
}

/**
 * Calls `hear` after a setting was stored by anybody. Firefox also calls for a value that is the same; `hear` has to bear that.
 * Gives the function that stops it.
 */
export function watchSettings(door: StorageDoor, hear: () => void): () => void {
  const listener: StorageListener = (changes, area) => {
    if (area === 'local' && SETTING_KEYS.some((key) => Object.hasOwn(changes, key))) hear();
  };
  door.onChanged.addListener(listener);
  return () => door.onChanged.removeListener(listener);
}
