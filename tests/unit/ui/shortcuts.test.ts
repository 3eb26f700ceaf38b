// The commands as the settings list them.
// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest';
import { commands } from '../../../src/ui/shortcuts.ts';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../../src/platform/browser.ts', () => ({ browser: fake.browser }));
beforeEach(() => {
  fake.browser.i18n = { getMessage: (key: string) => `<${key}>` };
  fake.browser.runtime = { getManifest: () => ({ commands: { save: {}, 'read-mode': {}, library: {} } }) };
});

it('stand in the order of the manifest, the button first and with words of ours', async () => {
  const getAll = async () => [
    { name: 'library', description: 'Open', shortcut: 'Alt+Shift+L' },
    { name: 'read-mode', description: 'Read', shortcut: '' },
    { name: '_execute_action', description: '', shortcut: 'Alt+J' },
    { name: 'save', shortcut: 'Alt+Shift+S' },
    {},
  ];
  fake.browser.commands = { getAll };
  expect(await commands()).toEqual([
    { name: '_execute_action', words: '<command_popup>', key: 'Alt+J' },
    { name: 'save', words: 'save', key: 'Alt+Shift+S' },
    { name: 'read-mode', words: 'Read', key: '' },
    { name: 'library', words: 'Open', key: 'Alt+Shift+L' },
  ]);
});

it('are none where the browser has no such interface', async () => {
  fake.browser.commands = undefined;
  expect(await commands()).toEqual([]);
});
