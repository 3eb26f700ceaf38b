// The first page is shown after an installation, and after nothing else.
// @vitest-environment node
import { expect, it, vi } from 'vitest';
import { welcomeNewReaders } from '../../../src/background/first-run.ts';

const fake = vi.hoisted(() => ({ create: vi.fn(async () => undefined), installed: vi.fn() }));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://us/${path}`, onInstalled: { addListener: fake.installed } },
    tabs: { create: fake.create },
  },
}));

it('opens a tab for who installs, and none after an update of ours or the browser’s', () => {
  welcomeNewReaders();
  const [listener] = fake.installed.mock.calls[0] as [(details: { reason: string }) => void];
  for (const reason of ['update', 'browser_update', 'chrome_update', 'shared_module_update']) listener({ reason });
  expect(fake.create).not.toHaveBeenCalled();
  listener({ reason: 'install' });
  expect(fake.create.mock.calls).toEqual([[{ url: 'chrome-extension://us/src/library/index.html#welcome' }]]);
});
