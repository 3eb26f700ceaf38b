// A list that a reader opened closes on Escape, and when the focus or a click goes elsewhere; the arrows go through it.
import { useEffect, useRef } from 'preact/hooks';

/** From entry to entry, round and round. */
function step(list: Element | null | undefined, event: KeyboardEvent): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const entries = [...(list?.querySelectorAll<HTMLElement>('button') ?? [])];
  const at = entries.indexOf(document.activeElement as HTMLElement);
  if (by === 0 || at < 0) return;
  event.preventDefault();
  entries[(at + by + entries.length) % entries.length]?.focus();
}

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
      } else step(box.current?.querySelector('ul.menu-list, .menu-list ul, .menu-list ol'), event);
    };
    for (const name of ['keydown', 'pointerdown', 'focusin']) document.addEventListener(name, leave);
    return () => {
      for (const name of ['keydown', 'pointerdown', 'focusin']) document.removeEventListener(name, leave);
    };
  }, [open, close]);
  return box;
}
