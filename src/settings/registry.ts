// Every setting there is: what holds when nothing is stored, and how stored data becomes a value again.
import { CATEGORIES, type Category } from '../article/article.ts';
import { parseReadLook, type ReadLook, USUAL_LOOK } from '../article/read-look.ts';
import { type BackupTimes, NO_BACKUP, parseBackupTimes } from './backup-times.ts';

/** `parse` gives null for what is none of its values: then `initial` holds, and whoever wrote it may have been newer than us. */
export interface Setting<Value> {
  initial: Value;
  parse(raw: unknown): Value | null;
  /** Where 0.1.0 kept it: a field of something stored under another key. Read as long as nothing is stored under its own. */
  before?: { key: string; field: string };
}

const MOST = 100;

/** A list keeps of what is stored all that it understands. */
function listOf<Item>(parseItem: (raw: unknown) => Item | null): Setting<readonly Item[]> {
  return {
    initial: [],
    parse: (raw) => (Array.isArray(raw) ? [...new Set(raw.slice(0, MOST).flatMap((item) => parseItem(item) ?? []))] : null),
  };
}

const category = (raw: unknown): Category | null => CATEGORIES.find((known) => known === raw) ?? null;
const host = (raw: unknown): string | null => (typeof raw === 'string' && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(raw) ? raw : null);

/** To add a setting is to add its entry here; the compiler knows its type everywhere else. Names are stored: they are permanent. */
export const SETTINGS = {
  /** Kinds of noise that the reader wants to see all the same: neither hidden nor taken out. */
  shownCategories: listOf(category),
  /** Hosts whose pages stay as Sina sends them, requests and all. */
  sitesOff: listOf(host),
  /** How an article is set, in read mode on its page and in the library. */
  readLook: { initial: USUAL_LOOK, parse: parseReadLook, before: { key: 'read-mode', field: 'look' } } as Setting<ReadLook>,
  /** Hosts whose articles open in read mode. */
  readHosts: { ...listOf(host), before: { key: 'read-mode', field: 'always' } } as Setting<readonly string[]>,
  /** Whether single characters are keys of the library: who dictates, or hits one by mistake, can switch them off. */
  letterKeys: { initial: true, parse: (raw) => (typeof raw === 'boolean' ? raw : null) } as Setting<boolean>,
  /** When the library was backed up, and when a reminder of it was put off. */
  backupTimes: { initial: NO_BACKUP, parse: parseBackupTimes } as Setting<BackupTimes>,
} satisfies Record<string, Setting<unknown>>;

export type SettingName = keyof typeof SETTINGS;
export type Settings = { [Name in SettingName]: (typeof SETTINGS)[Name]['initial'] };

/** Those that change a page of Sina's. */
export type PageSettings = Pick<Settings, 'shownCategories' | 'sitesOff'>;

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** The key under which a setting is stored. */
export const keyOf = (name: SettingName): string => `settings.${name}`;

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
