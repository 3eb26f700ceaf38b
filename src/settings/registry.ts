// Every setting there is: what holds when nothing is stored, and how stored data becomes a value again.
import { CATEGORIES, type Category } from '../article/article.ts';

/** `parse` gives null for what is none of its values: then `initial` holds, and whoever wrote it may have been newer than us. */
export interface Setting<Value> {
  initial: Value;
  parse(raw: unknown): Value | null;
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
} satisfies Record<string, Setting<unknown>>;

export type SettingName = keyof typeof SETTINGS;
export type Settings = { [Name in SettingName]: (typeof SETTINGS)[Name]['initial'] };

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** The key under which a setting is stored. */
export const keyOf = (name: SettingName): string => `settings.${name}`;

/** Never throws: what cannot be understood counts as not stored. */
export function parseSettings(stored: Record<string, unknown>): Settings {
  const settingOf = <Name extends SettingName>(name: Name): Settings[Name] => {
    const setting: Setting<Settings[Name]> = SETTINGS[name] as never;
    return setting.parse(stored[keyOf(name)]) ?? setting.initial;
  };
  return Object.fromEntries(SETTING_NAMES.map((name) => [name, settingOf(name)])) as Settings;
}

export const INITIAL_SETTINGS: Settings = parseSettings({});
