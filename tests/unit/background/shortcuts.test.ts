// The key for read mode: the page in front is asked with the reader's look, and a page that is not ours stays as it is.
// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { USUAL_LOOK } from '../../../src/article/read-look.ts';
import { listenForShortcuts, pressed, READ_MODE } from '../../../src/background/shortcuts.ts';
import { readStyle } from '../../../src/reading/read-style.ts';

const fake = vi.hoisted(() => ({ query: vi.fn(), send: vi.fn(), get: vi.fn(), commands: { onCommand: { addListener: vi.fn() } } }));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    tabs: { query: fake.query, sendMessage: fake.send },
    storage: { local: { get: fake.get } },
    get commands() {
      return fake.commands;
    },
  },
}));

beforeEach(() => {
  vi.resetAllMocks();
  fake.query.mockResolvedValue([{ id: 7 }]);
  fake.get.mockResolvedValue({});
  fake.send.mockResolvedValue({ ok: true, value: {} });
});

describe('the key for read mode', () => {
  it('turns the page in front, as the reader likes it', async () => {
    const look = { ...USUAL_LOOK, theme: 'sepia' as const };
    fake.get.mockResolvedValue({ 'settings.readLook': look });
    await pressed(READ_MODE);
    expect(fake.query).toHaveBeenCalledWith({ active: true, currentWindow: true });
    expect(fake.send).toHaveBeenCalledWith(7, { kind: 'page.reading', request: { on: null, style: readStyle(look) } }, { frameId: 0 });
  });

  it('does nothing on a page that does not listen, and nothing for other keys', async () => {
    const said = vi.spyOn(console, 'debug').mockReturnValue();
    fake.send.mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
    await pressed(READ_MODE);
    expect(said).toHaveBeenCalledWith('no read mode:', expect.any(String));
    fake.send.mockClear();
    await pressed('another');
    fake.query.mockResolvedValue([]);
    await pressed(READ_MODE);
    expect(fake.send).not.toHaveBeenCalled();
    said.mockRestore();
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
