// The settings that change a page of Sina's: each page reads and watches them by itself, and loads no others.
import { CATEGORIES, type Category } from '../article/article.ts';
import { listOf, type Setting } from './setting.ts';
import { type StorageDoor, watchKeys } from './storage-door.ts';

const category = (raw: unknown): Category | null => CATEGORIES.find((known) => known === raw) ?? null;
export const host = (raw: unknown): string | null => (typeof raw === 'string' && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(raw) ? raw : null);

export const PAGE_SETTINGS = {
  /** Kinds of noise that the reader wants to see all the same: neither hidden nor taken out. */
  shownCategories: listOf(category),
  /** Hosts whose pages stay as Sina sends them, requests and all. */
  sitesOff: listOf(host),
  /** Hosts whose articles open in read mode. */
  readHosts: { ...listOf(host), before: { key: 'read-mode', field: 'always' } } as Setting<readonly string[]>,
} satisfies Record<string, Setting<unknown>>;

export type PageSettings = { [Name in keyof typeof PAGE_SETTINGS]: (typeof PAGE_SETTINGS)[Name]['initial'] };

export const INITIAL_PAGE_SETTINGS: PageSettings = { shownCategories: [], sitesOff: [], readHosts: [] };

/** The key under which a setting is stored. */
export const keyOf = (name: string): string => `settings.${name}`;

const SHOWN = keyOf('shownCategories');
const OFF = keyOf('sitesOff');
const READ = keyOf('readHosts');
const BEFORE = 'read-mode';

/** Rejects with what the browser says when its storage cannot be read. What cannot be understood counts as not stored. */
export async function readPageSettings(door: StorageDoor): Promise<PageSettings> {
  const { [SHOWN]: shown, [OFF]: off, [READ]: read, [BEFORE]: before } = await door.local.get([SHOWN, OFF, READ, BEFORE]);
  return {
    shownCategories: PAGE_SETTINGS.shownCategories.parse(shown) ?? [],
    sitesOff: PAGE_SETTINGS.sitesOff.parse(off) ?? [],
    readHosts: PAGE_SETTINGS.readHosts.parse(read ?? (before as { always?: unknown } | null | undefined)?.always) ?? [],
  };
}

/** As `watchKeys`. Which hosts open in read mode counts when a page is opened, and not later. */
export const watchPageSettings = (door: StorageDoor, hear: () => void): (() => void) => watchKeys(door, [SHOWN, OFF], hear);
