// Every setting there is: what holds when nothing is stored, and how stored data becomes a value again.
import { parseReadLook, type ReadLook, USUAL_LOOK } from '../article/read-look.ts';
import { type BackupTimes, NO_BACKUP, parseBackupTimes } from './backup-times.ts';
import { PAGE_SETTINGS } from './page-settings.ts';
import { keysIn, type Setting, type SettingTable, type Values, valuesIn } from './setting.ts';

/** To add a setting is to add its entry here; the compiler knows its type everywhere else. Names are stored: they are permanent. */
export const SETTINGS = {
  ...PAGE_SETTINGS,
  /** How an article is set, in read mode on its page and in the library. */
  readLook: { initial: USUAL_LOOK, parse: parseReadLook, before: { key: 'read-mode', field: 'look' } } as Setting<ReadLook>,
  /** Whether single characters are keys of the library: who dictates, or hits one by mistake, can switch them off. */
  letterKeys: { initial: true, parse: (raw) => (typeof raw === 'boolean' ? raw : null) } as Setting<boolean>,
  /** When the library was backed up, and when a reminder of it was put off. */
  backupTimes: { initial: NO_BACKUP, parse: parseBackupTimes } as Setting<BackupTimes>,
} satisfies SettingTable;

export type SettingName = keyof typeof SETTINGS;
export type Settings = Values<typeof SETTINGS>;

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** All keys to read for settings to be known. */
export const SETTING_KEYS: string[] = keysIn(SETTINGS);

/** Never throws: what cannot be understood counts as not stored. */
export const parseSettings = (stored: Record<string, unknown>): Settings => valuesIn(SETTINGS, stored);

export const INITIAL_SETTINGS: Settings = parseSettings({});
