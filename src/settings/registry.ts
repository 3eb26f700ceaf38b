// Every setting there is: what holds when nothing is stored, and how stored data becomes a value again.
import { parseReadLook, type ReadLook, USUAL_LOOK } from '../article/read-look.ts';
import { type BackupTimes, NO_BACKUP, parseBackupTimes } from './backup-times.ts';
import { keyOf, PAGE_SETTINGS } from './page-settings.ts';
import type { Setting } from './setting.ts';

/** To add a setting is to add its entry here; the compiler knows its type everywhere else. Names are stored: they are permanent. */
export const SETTINGS = {
  ...PAGE_SETTINGS,
  /** How an article is set, in read mode on its page and in the library. */
  readLook: { initial: USUAL_LOOK, parse: parseReadLook, before: { key: 'read-mode', field: 'look' } } as Setting<ReadLook>,
  /** Whether single characters are keys of the library: who dictates, or hits one by mistake, can switch them off. */
  letterKeys: { initial: true, parse: (raw) => (typeof raw === 'boolean' ? raw : null) } as Setting<boolean>,
  /** When the library was backed up, and when a reminder of it was put off. */
  backupTimes: { initial: NO_BACKUP, parse: parseBackupTimes } as Setting<BackupTimes>,
} satisfies Record<string, Setting<unknown>>;

export type SettingName = keyof typeof SETTINGS;
export type Settings = { [Name in SettingName]: (typeof SETTINGS)[Name]['initial'] };

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** All keys to read for settings to be known. */
export const SETTING_KEYS: string[] = [
  ...new Set(
    Object.entries(SETTINGS as Record<SettingName, Setting<unknown>>).flatMap(([name, { before }]) => [
      keyOf(name as SettingName),
      ...(before === undefined ? [] : [before.key]),
    ]),
  ),
];

function storedBefore(stored: Record<string, unknown>, { before }: Setting<unknown>): unknown {
  const holder = before === undefined ? undefined : stored[before.key];
  return typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>)[before?.field ?? ''] : undefined;
}

/** Never throws: what cannot be understood counts as not stored. */
export function parseSettings(stored: Record<string, unknown>): Settings {
  const settingOf = <Name extends SettingName>(name: Name): Settings[Name] => {
    const setting: Setting<Settings[Name]> = SETTINGS[name] as never;
    return setting.parse(stored[keyOf(name)] ?? storedBefore(stored, setting)) ?? setting.initial;
  };
  return Object.fromEntries(SETTING_NAMES.map((name) => [name, settingOf(name)])) as Settings;
}

export const INITIAL_SETTINGS: Settings = parseSettings({});
