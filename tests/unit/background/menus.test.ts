// The menus: drawn when we are installed and when channels come and go, on our pages only; a choice acts, and says what could not be done.
// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { chosen, offerMenus } from '../../../src/background/menus.ts';
import { INSTALLED_PAGES } from '../../../src/sites/hosts.ts';

const event = () => ({ addListener: vi.fn() });
const fake = vi.hoisted(() => ({ act: vi.fn(), showTrouble: vi.fn(), contains: vi.fn(), browser: {} as Record<string, unknown> }));
vi.mock('../../../src/platform/browser.ts', () => ({ browser: fake.browser }));
vi.mock('../../../src/background/deeds.ts', () => ({ DEEDS: ['save', 'read-mode', 'pause', 'library', 'save-all'], act: fake.act }));
vi.mock('../../../src/background/badge.ts', () => ({ showTrouble: fake.showTrouble }));

const menus = { removeAll: vi.fn(), create: vi.fn(), onClicked: event() };
const onAdded = event();
beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(fake.browser, {
    i18n: { getMessage: (key: string) => key },
    runtime: { onInstalled: event() },
    permissions: { contains: fake.contains, onAdded, onRemoved: event() },
    contextMenus: menus,
  });
  fake.contains.mockResolvedValue(false);
  fake.act.mockResolvedValue(null);
});

const made = () => menus.create.mock.calls.map(([entry]) => entry);

describe('the menus', () => {
  it('stand on our pages, with the channels that were added; what needs no page is in the button’s menu everywhere', async () => {
    offerMenus();
    fake.contains.mockImplementation(async ({ origins }) => origins.includes('*://tech.sina.com.cn/*'));
    onAdded.addListener.mock.calls[0]?.[0]();
    await vi.waitFor(() => expect(made()).toHaveLength(6));
    const patterns = [...INSTALLED_PAGES, '*://tech.sina.com.cn/*', '*://tech.sina.cn/*'];
    for (const { id, contexts, documentUrlPatterns } of made()) {
      expect([id, documentUrlPatterns]).toEqual([id, contexts.includes('page') ? patterns : undefined]);
    }
    // More than six are not shown in Chrome's menu of the button.
    expect(made().filter(({ contexts }) => contexts.includes('action')).length).toBeLessThanOrEqual(6);
    expect(menus.removeAll.mock.invocationCallOrder[0]).toBeLessThan(menus.create.mock.invocationCallOrder[0] ?? 0);
  });

  it('do what the entry says, and say what could not be done', async () => {
    await chosen('save:page', { id: 7, url: 'x' });
    expect(fake.act).toHaveBeenLastCalledWith('save', { id: 7, url: 'x' });
    await chosen('save-all:action', { id: 7 });
    expect(fake.act).toHaveBeenLastCalledWith('save-all', { id: 7 });
    expect(fake.showTrouble).not.toHaveBeenCalled();
    fake.act.mockResolvedValue('foreign-address');
    await chosen('save:page', { id: 7 });
    expect(fake.showTrouble).toHaveBeenCalledWith(7, 'problem_foreign_address');
    fake.act.mockClear();
    await chosen('somebody-else', { id: 7 });
    expect(fake.act).not.toHaveBeenCalled();
  });

  it('are not offered where the browser has none', () => {
    fake.browser.contextMenus = undefined;
    expect(offerMenus).not.toThrow();
    expect(menus.onClicked.addListener).not.toHaveBeenCalled();
  });
});
