// Listens for the library's keys, wherever the focus is, but where the reader types or something lies over the page.
import { useEffect, useRef } from 'preact/hooks';
import { actionOf, type KeyAction } from './keys.ts';

const WRITING = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';
/** What has its own Escape. */
const OPEN = 'dialog[open], .menu-list, .delete-asking, .drawer';

/** `deeds` may be another each time: the listener always uses the last. `letters` says whether single characters are keys. */
export function useKeys(deeds: Record<KeyAction, () => void>, letters: boolean): void {
  const latest = useRef({ deeds, letters });
  latest.current = { deeds, letters };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const action = event.defaultPrevented ? null : actionOf(event, latest.current.letters);
      if (action === null || document.activeElement?.matches(WRITING) || document.querySelector('dialog[open]') !== null) return;
      if (action === 'close' && document.querySelector(OPEN) !== null) return;
      event.preventDefault();
      latest.current.deeds[action]();
    };
    // Before anybody else: whoever closes something on Escape takes it off the page, and it must not close two things.
    addEventListener('keydown', press, true);
    return () => removeEventListener('keydown', press, true);
  }, []);
}
