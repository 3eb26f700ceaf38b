// What is stored becomes settings again, or what holds without it.
import { describe, expect, it } from 'vitest';
import { INITIAL_SETTINGS, keyOf, parseSettings, SETTING_NAMES } from '../../../src/settings/registry.ts';

describe('settings', () => {
  it('are all at their beginning when nothing is stored', () => {
    expect(INITIAL_SETTINGS).toEqual({ shownCategories: [], sitesOff: [] });
    expect(parseSettings({ 'other.key': 1 })).toEqual(INITIAL_SETTINGS);
  });

  it('survive being stored', () => {
    const settings = { shownCategories: ['comments', 'related'], sitesOff: ['finance.sina.cn'] } as const;
    const stored = Object.fromEntries(SETTING_NAMES.map((name) => [keyOf(name), settings[name]]));
    expect(parseSettings(JSON.parse(JSON.stringify(stored)))).toEqual(settings);
  });

  it.each([null, 'side', 7, {}, { 0: 'side', length: 1 }])('stay at their beginning when %j is stored', (raw) => {
    expect(parseSettings({ [keyOf('shownCategories')]: raw, [keyOf('sitesOff')]: raw })).toEqual(INITIAL_SETTINGS);
  });

  it('keep of a list what they understand, once', () => {
    const parsed = parseSettings({
      [keyOf('shownCategories')]: ['side', 'weather', null, 'side'],
      [keyOf('sitesOff')]: ['finance.sina.cn', 'https://x.cn/', '', 'nodot', 3],
    });
    expect(parsed).toEqual({ shownCategories: ['side'], sitesOff: ['finance.sina.cn'] });
  });

  it('are stored under names that never change', () => {
    expect(SETTING_NAMES.map(keyOf)).toEqual(expect.arrayContaining(['settings.shownCategories', 'settings.sitesOff']));
  });
});
