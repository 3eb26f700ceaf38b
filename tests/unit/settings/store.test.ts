// Settings are read, stored and watched through the browser's storage, whichever of its two forms a context has.
import { describe, expect, it, vi } from 'vitest';
import { keyOf } from '../../../src/settings/page-settings.ts';
import { INITIAL_SETTINGS } from '../../../src/settings/registry.ts';
import type { StorageDoor } from '../../../src/settings/storage-door.ts';
import { readSettings, storeSetting, watchSettings } from '../../../src/settings/store.ts';

function open() {
  const kept: Record<string, unknown> = {};
  const listeners: ((changes: Record<string, unknown>, area: string) => void)[] = [];
  const door: StorageDoor = {
    local: {
      get: async (keys) => Object.fromEntries(keys.filter((key) => key in kept).map((key) => [key, kept[key]])),
      set: async (items) => void Object.assign(kept, items),
    },
    onChanged: {
      addListener: (listener) => void listeners.push(listener),
      removeListener: (listener) => void listeners.splice(listeners.indexOf(listener), 1),
    },
  };
  return { door, kept, change: (changes: Record<string, unknown>, area = 'local') => listeners.forEach((listener) => void listener(changes, area)) };
}

describe('the store', () => {
  it('gives back what was stored, and the beginning of everything else', async () => {
    const { door } = open();
    expect(await readSettings(door)).toEqual(INITIAL_SETTINGS);
    await storeSetting(door, 'shownCategories', ['comments']);
    expect(await readSettings(door)).toEqual({ ...INITIAL_SETTINGS, shownCategories: ['comments'] });
  });

  it('tells of a change of settings, and of no other, until it is stopped', () => {
    const { door, change } = open();
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
