// Listens for the library's keys, wherever the focus is, but where the reader types or something lies over the page.
import { useEffect, useRef } from 'preact/hooks';
import { actionOf, type KeyAction } from './keys.ts';

const WRITING = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';
/** What has its own Escape. */
const OPEN = 'dialog[open], .menu-list, .delete-asking, .drawer';

/** `deeds` may be another each time: the listener always uses the last. */
export function useKeys(deeds: Record<KeyAction, () => void>): void {
  const latest = useRef(deeds);
  latest.current = deeds;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const action = event.defaultPrevented ? null : actionOf(event);
      if (action === null || document.activeElement?.matches(WRITING) || document.querySelector('dialog[open]') !== null) return;
      if (action === 'close' && document.querySelector(OPEN) !== null) return;
      event.preventDefault();
      latest.current[action]();
    };
    // Before anybody else: whoever closes something on Escape takes it off the page, and it must not close two things.
    addEventListener('keydown', press, true);
    return () => removeEventListener('keydown', press, true);
  }, []);
}
