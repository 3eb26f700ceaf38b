// The keys: each does what its name says to the page in front, and on a page that is not ours nothing.
// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForShortcuts, pressed } from '../../../src/background/shortcuts.ts';

const fake = vi.hoisted(() => ({ query: vi.fn(), act: vi.fn(), showTrouble: vi.fn(), commands: { onCommand: { addListener: vi.fn() } } }));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    i18n: { getMessage: (key: string) => key },
    tabs: { query: fake.query },
    get commands() {
      return fake.commands;
    },
  },
}));
vi.mock('../../../src/background/deeds.ts', () => ({ DEEDS: ['save', 'read-mode'], act: fake.act }));
vi.mock('../../../src/background/badge.ts', () => ({ showTrouble: fake.showTrouble }));

beforeEach(() => {
  vi.resetAllMocks();
  fake.query.mockResolvedValue([{ id: 7, url: 'https://finance.sina.com.cn/' }]);
  fake.act.mockResolvedValue(null);
});

describe('a key', () => {
  it('acts on the page in front', async () => {
    await pressed('read-mode');
    expect(fake.query).toHaveBeenCalledWith({ active: true, currentWindow: true });
    expect(fake.act).toHaveBeenCalledWith('read-mode', { id: 7, url: 'https://finance.sina.com.cn/' });
    expect(fake.showTrouble).not.toHaveBeenCalled();
  });

  it('says what could not be done, but not on sites of others, and knows no other names', async () => {
    fake.act.mockResolvedValue('shelf-full');
    await pressed('save');
    expect(fake.showTrouble).toHaveBeenCalledWith(7, 'error_shelf_full');
    fake.showTrouble.mockClear();
    fake.act.mockResolvedValue('foreign-address');
    await pressed('save');
    fake.act.mockClear();
    await pressed('another');
    expect(fake.act).not.toHaveBeenCalled();
    expect(fake.showTrouble).not.toHaveBeenCalled();
  });

  it('is not listened for where the browser has no keys', () => {
    listenForShortcuts();
    expect(fake.commands.onCommand.addListener).toHaveBeenCalledOnce();
    const { commands } = fake;
    fake.commands = undefined as never;
    expect(listenForShortcuts).not.toThrow();
    fake.commands = commands;
  });
});
