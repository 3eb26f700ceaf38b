// The addresses of the settings.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isWelcome, SECTION_OF, SECTIONS, sectionAddress, sectionIn } from '../../../../src/library/settings/section.ts';
import { SETTING_NAMES } from '../../../../src/settings/registry.ts';

describe('sectionIn', () => {
  it.each(SECTIONS)('finds %s behind its own address', (section) => expect(sectionIn(sectionAddress(section))).toBe(section));

  it.each(['#settings', '#settings/', '#settings/nowhere', '#settings/reading/more'])('goes for %s to the first one', (hash) =>
    expect(sectionIn(hash)).toBe('cleaning'),
  );

  it.each(['', '#', '#list', '#check', '#article=settings', '#settingsx', '#welcome', 'settings'])('leaves %j to the library', (hash) =>
    expect(sectionIn(hash)).toBeNull(),
  );
});

it('the first page has an address of its own', () => {
  expect(['#welcome', '#welcome/', '', '#settings'].map(isWelcome)).toEqual([true, false, false, false]);
});

it('every setting has its section', () => {
  expect(Object.keys(SECTION_OF).sort()).toEqual([...SETTING_NAMES].sort());
});
