// Settings are read, stored and watched through the browser's storage, whichever of its two forms a context has.
import { describe, expect, it, vi } from 'vitest';
import { INITIAL_SETTINGS } from '../../../src/settings/registry.ts';
import { keyOf } from '../../../src/settings/setting.ts';
import { readSettings, storeSetting, watchSettings } from '../../../src/settings/store.ts';
import { openStorage } from './sample-storage.ts';

describe('the store', () => {
  it('gives back what was stored, and the beginning of everything else', async () => {
    const { door } = openStorage();
    expect(await readSettings(door)).toEqual(INITIAL_SETTINGS);
    await storeSetting(door, 'shownCategories', ['comments']);
    expect(await readSettings(door)).toEqual({ ...INITIAL_SETTINGS, shownCategories: ['comments'] });
  });

  it('tells of a change of settings, and of no other, until it is stopped', () => {
    const { door, change } = openStorage();
    const hear = vi.fn();
    const stop = watchSettings(door, hear);
    change({ 'something.else': {} });
    change({ [keyOf('sitesOff')]: {} }, 'session');
    expect(hear).not.toHaveBeenCalled();
    change({ [keyOf('sitesOff')]: {} });
    expect(hear).toHaveBeenCalledTimes(1);
    stop();
    change({ [keyOf('sitesOff')]: {} });
    expect(hear).toHaveBeenCalledTimes(1);
  });
});
