// Reads, writes and watches the settings where the browser keeps them; every context asks by itself, nobody waits for the background.
import { parseSettings, SETTING_KEYS, type SettingName, type Settings } from './registry.ts';
import { keyOf } from './setting.ts';
import { type StorageDoor, watchKeys } from './storage-door.ts';

/** Rejects with what the browser says when its storage cannot be read. */
export async function readSettings(door: StorageDoor): Promise<Settings> {
  return parseSettings(await door.local.get(SETTING_KEYS));
}

/** Resolves when the value is stored; who asks `readSettings` from then on gets it. */
export function storeSetting<Name extends SettingName>(door: StorageDoor, name: Name, value: Settings[Name]): Promise<void> {
  return door.local.set({ [keyOf(name)]: value });
}

/** As `watchKeys`, for every setting. */
export const watchSettings = (door: StorageDoor, hear: () => void): (() => void) => watchKeys(door, SETTING_KEYS, hear);
