// What is stored becomes settings again, or what holds without it.
import { describe, expect, it } from 'vitest';
import { USUAL_LOOK } from '../../../src/article/read-look.ts';
import { NO_BACKUP } from '../../../src/settings/backup-times.ts';
import { INITIAL_SETTINGS, parseSettings, SETTING_NAMES, type Settings } from '../../../src/settings/registry.ts';
import { keyOf } from '../../../src/settings/setting.ts';

describe('settings', () => {
  it('are all at their beginning when nothing is stored', () => {
    expect(INITIAL_SETTINGS).toEqual({
      shownCategories: [],
      sitesOff: [],
      readLook: USUAL_LOOK,
      readHosts: [],
      letterKeys: true,
      backupTimes: NO_BACKUP,
    });
    expect(parseSettings({ 'other.key': 1 })).toEqual(INITIAL_SETTINGS);
  });

  it('survive being stored', () => {
    const settings: Settings = {
      shownCategories: ['comments', 'related'],
      sitesOff: ['finance.sina.cn'],
      readLook: { ...USUAL_LOOK, theme: 'sepia', measure: 40 },
      readHosts: ['finance.sina.com.cn'],
      letterKeys: false,
      backupTimes: { made: '2026-09-28T13:05:00.000Z', later: '' },
    };
    const stored = Object.fromEntries(SETTING_NAMES.map((name) => [keyOf(name), settings[name]]));
    expect(parseSettings(JSON.parse(JSON.stringify(stored)))).toEqual(settings);
  });

  it.each([null, 'side', 7])('stay at their beginning when %j is stored', (raw) => {
    expect(parseSettings(Object.fromEntries(SETTING_NAMES.map((name) => [keyOf(name), raw])))).toEqual(INITIAL_SETTINGS);
  });

  it.each([{}, { 0: 'side', length: 1 }])('take no list out of %j', (raw) => {
    expect(parseSettings({ [keyOf('shownCategories')]: raw, [keyOf('sitesOff')]: raw })).toEqual(INITIAL_SETTINGS);
  });

  it('keep of a list what they understand, once', () => {
    const parsed = parseSettings({
      [keyOf('shownCategories')]: ['side', 'weather', null, 'side'],
      [keyOf('sitesOff')]: ['finance.sina.cn', 'https://x.cn/', '', 'nodot', 3],
    });
    expect(parsed).toMatchObject({ shownCategories: ['side'], sitesOff: ['finance.sina.cn'] });
  });

  it('find what 0.1.0 kept of read mode under one key, until something is stored under their own', () => {
    const old = { 'read-mode': { look: { ...USUAL_LOOK, size: 22 }, always: ['finance.sina.cn'] } };
    expect(parseSettings(old)).toMatchObject({ readLook: { ...USUAL_LOOK, size: 22 }, readHosts: ['finance.sina.cn'] });
    expect(parseSettings({ ...old, [keyOf('readHosts')]: [] })).toMatchObject({ readLook: { ...USUAL_LOOK, size: 22 }, readHosts: [] });
    expect(parseSettings({ 'read-mode': 'torn' })).toEqual(INITIAL_SETTINGS);
  });

  it('are stored under names that never change', () => {
    const names = ['shownCategories', 'sitesOff', 'readLook', 'readHosts', 'backupTimes'];
    expect(SETTING_NAMES.map(keyOf)).toEqual(expect.arrayContaining(names.map((name) => `settings.${name}`)));
  });
});
