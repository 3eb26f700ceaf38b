// A page reads and watches what changes it, in the same words as everybody else.
import { describe, expect, it, vi } from 'vitest';
import { INITIAL_PAGE_SETTINGS, readPageSettings, watchPageSettings } from '../../../src/settings/page-settings.ts';
import { keyOf } from '../../../src/settings/setting.ts';
import { readSettings, storeSetting } from '../../../src/settings/store.ts';
import { openStorage } from './sample-storage.ts';

describe('the settings of a page', () => {
  it('are the ones that anybody has stored', async () => {
    const { door } = openStorage();
    expect(await readPageSettings(door)).toEqual(INITIAL_PAGE_SETTINGS);
    await storeSetting(door, 'shownCategories', ['comments']);
    await storeSetting(door, 'sitesOff', ['finance.sina.cn']);
    await storeSetting(door, 'readHosts', ['t.cj.sina.com.cn']);
    expect(await readPageSettings(door)).toEqual({ shownCategories: ['comments'], sitesOff: ['finance.sina.cn'], readHosts: ['t.cj.sina.com.cn'] });
    expect(await readSettings(door)).toMatchObject(await readPageSettings(door));
  });

  it('are at their beginning where what is stored cannot be understood', async () => {
    const { door, kept } = openStorage();
    Object.assign(kept, { [keyOf('shownCategories')]: 'side', [keyOf('sitesOff')]: ['https://x.cn/', 3] });
    expect(await readPageSettings(door)).toEqual(INITIAL_PAGE_SETTINGS);
  });

  it('have the hosts of read mode where 0.1.0 kept them, until something is stored in their own place', async () => {
    const { door, kept } = openStorage();
    Object.assign(kept, { 'read-mode': { always: ['finance.sina.cn'] } });
    expect(await readPageSettings(door)).toMatchObject({ readHosts: ['finance.sina.cn'] });
    await storeSetting(door, 'readHosts', []);
    expect(await readPageSettings(door)).toMatchObject({ readHosts: [] });
    Object.assign(kept, { [keyOf('readHosts')]: null, 'read-mode': 'torn' });
    expect(await readPageSettings(door)).toMatchObject({ readHosts: [] });
  });

  it('are heard of when they change, and the others are not', () => {
    const { door, change } = openStorage();
    const hear = vi.fn();
    watchPageSettings(door, hear);
    change({ [keyOf('readLook')]: {} });
    expect(hear).not.toHaveBeenCalled();
    change({ [keyOf('sitesOff')]: {} });
    expect(hear).toHaveBeenCalledTimes(1);
  });
});
