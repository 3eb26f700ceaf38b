// The library's own keys: the one list that the listener obeys and the help sheet shows.
import { word } from '../platform/words.ts';

export const KEY_ACTIONS = [
  'next',
  'previous',
  'open',
  'search',
  'choose',
  'star',
  'tag',
  'note',
  'export',
  'delete',
  'undo',
  'close',
  'help',
] as const;
export type KeyAction = (typeof KEY_ACTIONS)[number];

export interface Key {
  /** As `KeyboardEvent.key` says it, one as good as the other. */
  keys: readonly string[];
  /** Enter follows a link by itself: it is shown, and left to the browser. */
  own?: readonly string[];
  words(): string;
}

/** Adding a key here, and what it does in `key-deeds.ts`, shows it in the sheet. */
export const KEYS: Record<KeyAction, Key> = {
  next: { keys: ['j'], words: () => word('key_next') },
  previous: { keys: ['k'], words: () => word('key_previous') },
  open: { keys: ['o'], own: ['Enter'], words: () => word('key_open') },
  search: { keys: ['/'], words: () => word('key_search') },
  choose: { keys: ['x'], words: () => word('key_choose') },
  star: { keys: ['s'], words: () => word('key_star') },
  tag: { keys: ['t'], words: () => word('key_tag') },
  note: { keys: ['n'], words: () => word('key_note') },
  export: { keys: ['e'], words: () => word('key_export') },
  delete: { keys: ['#'], words: () => word('key_delete') },
  undo: { keys: ['z'], words: () => word('key_undo') },
  close: { keys: ['Escape'], words: () => word('key_close') },
  help: { keys: ['?'], words: () => word('key_help') },
};

/** Keys as they stand on keyboards. */
export const keyName = (key: string): string => (key === 'Escape' ? 'Esc' : key);

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/**
 * What the reader wants by this press, or null: with Ctrl, Alt or ⌘ it is the browser's, while an input method composes it is a letter.
 * Without `letters` only keys that write nothing mean anything.
 */
export function actionOf({ key, ctrlKey, metaKey, altKey, isComposing }: Press, letters: boolean): KeyAction | null {
  if (ctrlKey || metaKey || altKey || isComposing || (!letters && key.length === 1)) return null;
  return KEY_ACTIONS.find((action) => KEYS[action].keys.includes(key)) ?? null;
}
