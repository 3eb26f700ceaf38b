// The sections of the settings, each with an address of its own: `#settings/cleaning` and so on; and the address of the first page a reader sees.
import type { SettingName } from '../../settings/registry.ts';

/** In the order they are listed. The names are in addresses that readers keep: they are permanent. */
export const SECTIONS = ['cleaning', 'channels', 'reading', 'shortcuts', 'storage', 'privacy', 'about'] as const;
export type Section = (typeof SECTIONS)[number];

/** In which section the reader finds each setting: whoever adds one is asked by the compiler. */
export const SECTION_OF = {
  shownCategories: 'cleaning',
  sitesOff: 'channels',
  readLook: 'reading',
  readHosts: 'reading',
  letterKeys: 'shortcuts',
  backupTimes: 'storage',
} as const satisfies Record<SettingName, Section>;

/** Null for an address that is none of the settings'; a section that we do not know is the first one. */
export function sectionIn(hash: string): Section | null {
  const name = /^#settings(?:\/(.*))?$/.exec(hash);
  if (name === null) return null;
  return SECTIONS.find((known) => known === name[1]) ?? SECTIONS[0];
}

export const sectionAddress = (section: Section): string => `#settings/${section}`;

export const isWelcome = (hash: string): boolean => hash === '#welcome';
