// The badge: a tick, or a number that fits.
// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { showRemoved } from '../../../src/background/badge.ts';

const fake = vi.hoisted(() => ({ setBadgeText: vi.fn(async () => undefined), find: vi.fn() }));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: { action: { setBadgeText: fake.setBadgeText, setBadgeTextColor: vi.fn(), setBadgeBackgroundColor: vi.fn() } },
}));
vi.mock('../../../src/shelf/articles.ts', () => ({ find: fake.find }));
beforeEach(() => vi.clearAllMocks());

describe('showRemoved', () => {
  it.each([
    [0, ''],
    [12, '12'],
    [999, '999'],
    [1000, '999+'],
  ])('%i is "%s"', async (removed, text) => {
    fake.find.mockResolvedValue(null);
    await showRemoved(7, 'x', removed);
    expect(fake.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
  });

  it('is a tick on a page that is saved', async () => {
    fake.find.mockResolvedValue({ id: 'x' });
    await showRemoved(7, 'x', 12);
    expect(fake.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '✓' });
  });

  it('still counts when the shelf cannot be opened', async () => {
    fake.find.mockRejectedValue(new Error('no'));
    await showRemoved(7, 'x', 12);
    expect(fake.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '12' });
  });
});
