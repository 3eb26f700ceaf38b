// A list that a reader opened closes on Escape, and when the focus or a click goes elsewhere.
import { useEffect, useRef } from 'preact/hooks';

/** The ref is for the box that holds the button and the list. Escape gives the focus back to the button. */
export function useClosing(open: boolean, close: () => void) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const leave = (event: Event) => {
      if (!(event instanceof KeyboardEvent)) {
        if (!box.current?.contains(event.target as Node)) close();
      } else if (event.key === 'Escape') {
        if (box.current?.contains(document.activeElement)) box.current.querySelector<HTMLElement>('[aria-expanded]')?.focus();
        close();
      }
    };
    for (const name of ['keydown', 'pointerdown', 'focusin']) document.addEventListener(name, leave);
    return () => {
      for (const name of ['keydown', 'pointerdown', 'focusin']) document.removeEventListener(name, leave);
    };
  }, [open, close]);
  return box;
}
