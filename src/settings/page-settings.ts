// The settings that change a page of Sina's: each page reads and watches them by itself, and loads no others.
import { CATEGORIES, type Category } from '../article/article.ts';
import { keyOf, keysIn, listOf, type Setting, type SettingTable, type Values, valuesIn } from './setting.ts';
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
} satisfies SettingTable;

export type PageSettings = Values<typeof PAGE_SETTINGS>;

export const INITIAL_PAGE_SETTINGS: PageSettings = valuesIn(PAGE_SETTINGS, {});

/** Rejects with what the browser says when its storage cannot be read. */
export const readPageSettings = async (door: StorageDoor): Promise<PageSettings> =>
  valuesIn(PAGE_SETTINGS, await door.local.get(keysIn(PAGE_SETTINGS)));

const HEARD = [keyOf('shownCategories'), keyOf('sitesOff')];

/** As `watchKeys`. Which hosts open in read mode counts when a page is opened, and not later. */
export const watchPageSettings = (door: StorageDoor, hear: () => void): (() => void) => watchKeys(door, HEARD, hear);
