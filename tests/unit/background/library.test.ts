// One library tab: the open one comes to the front, at the article that was asked for.
// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openLibrary, openSettings } from '../../../src/background/library.ts';

const fake = vi.hoisted(() => ({ query: vi.fn(), create: vi.fn(), update: vi.fn(), focus: vi.fn() }));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://us/${path}` },
    tabs: { query: fake.query, create: fake.create, update: fake.update },
    windows: { update: fake.focus },
  },
}));
const page = 'chrome-extension://us/src/library/index.html';
beforeEach(() => vi.resetAllMocks());

describe('openLibrary', () => {
  it('opens a tab when there is none', async () => {
    fake.query.mockResolvedValue([
      { id: 1, windowId: 1 },
      { id: 2, windowId: 1, url: 'https://finance.sina.com.cn/' },
    ]);
    await openLibrary('a b#c');
    expect(fake.create).toHaveBeenCalledWith({ url: `${page}#article=a%20b%23c` });
    expect(fake.update).not.toHaveBeenCalled();
  });

  it('goes to the one that is open', async () => {
    fake.query.mockResolvedValue([{ id: 3, windowId: 5, url: `${page}#article=x` }]);
    await openLibrary('y');
    expect(fake.update).toHaveBeenCalledWith(3, { active: true, url: `${page}#article=y` });
    expect(fake.focus).toHaveBeenCalledWith(5, { focused: true });
    await openLibrary(null);
    expect(fake.update).toHaveBeenLastCalledWith(3, { active: true });
    expect(fake.create).not.toHaveBeenCalled();
  });

  it.each(['settings', 'settings/privacy', 'welcome'])('leads the one that shows #%s to the list', async (place) => {
    fake.query.mockResolvedValue([{ id: 3, windowId: 5, url: `${page}#${place}` }]);
    await openLibrary(null);
    expect(fake.update).toHaveBeenLastCalledWith(3, { active: true, url: `${page}#list` });
  });
});

describe('openSettings', () => {
  it('opens a tab when there is none, and leads the one that is open there', async () => {
    fake.query.mockResolvedValue([]);
    await openSettings();
    expect(fake.create).toHaveBeenCalledWith({ url: `${page}#settings` });
    fake.query.mockResolvedValue([{ id: 3, windowId: 5, url: `${page}#article=x` }]);
    await openSettings();
    expect(fake.update).toHaveBeenLastCalledWith(3, { active: true, url: `${page}#settings` });
  });
});
