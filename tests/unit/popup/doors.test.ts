// Which tab the popup speaks of.
// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { doorsTo, tabInAddress } from '../../../src/popup/doors.ts';

const fake = vi.hoisted(() => ({ query: vi.fn(), get: vi.fn() }));
vi.mock('../../../src/platform/browser.ts', () => ({ browser: { tabs: fake } }));

describe('tabInAddress', () => {
  it.each([
    ['#tab=7', 7],
    ['', null],
    ['#tab=', null],
    ['#tab=-1', null],
    ['#tab=7x', null],
    ['#tab=99999999999999999999', null],
  ])('%j is %s', (hash, id) => {
    expect(tabInAddress(hash)).toBe(id);
  });
});

describe('doorsTo', () => {
  it('takes the tab in front when none is named, and sees no address it may not see', async () => {
    fake.query.mockResolvedValue([{ id: 3, incognito: true }]);
    expect(await doorsTo(null).tab()).toEqual({ id: 3, url: null, incognito: true });
  });

  it('is not ready when the tab is gone', async () => {
    fake.get.mockRejectedValue(new Error('No tab with id: 7.'));
    await expect(doorsTo(7).tab()).rejects.toMatchObject({ code: 'page-not-ready' });
    fake.query.mockResolvedValue([]);
    await expect(doorsTo(null).tab()).rejects.toMatchObject({ code: 'page-not-ready' });
  });
});
