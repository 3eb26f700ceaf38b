// The library's keys: what a press means.
// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { actionOf, KEY_ACTIONS, KEYS, keyName } from '../../../src/library/keys.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));

const press = (key: string, changes = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...changes });

describe('a press', () => {
  it('means what the list says, each key one thing, each with its words', () => {
    const keys = KEY_ACTIONS.flatMap((action) => KEYS[action].keys.map((key) => [key, action]));
    expect(new Set(keys.map(([key]) => key)).size).toBe(keys.length);
    for (const [key = '', action] of keys) expect(actionOf(press(key), true)).toBe(action);
    expect(KEY_ACTIONS.map((action) => KEYS[action].words())).toEqual(KEY_ACTIONS.map((action) => `key_${action}`));
  });

  it('is the browser’s with Ctrl, Alt or Command, and a letter while an input method composes', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey', 'isComposing']) expect(actionOf(press('s', { [held]: true }), true)).toBeNull();
    expect(actionOf(press('y'), true)).toBeNull();
  });

  it('means nothing where single characters are no keys, unless it writes none', () => {
    for (const key of ['j', '/', '#', '?']) expect(actionOf(press(key), false)).toBeNull();
    expect(actionOf(press('Escape'), false)).toBe('close');
  });

  it('is named as on keyboards', () => {
    expect([keyName('Escape'), keyName('#')]).toEqual(['Esc', '#']);
  });
});
