// A button of the reading pane that opens something under it.
import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useClosing } from './use-closing.ts';

interface DropMenuProps {
  /** What it does, for styles and tests. */
  action: string;
  icon: ComponentChildren;
  words: string;
  /** Called for what stands under the button, with what closes it. */
  children(close: () => void): ComponentChildren;
}

export function DropMenu({ action, icon, words, children }: DropMenuProps) {
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const box = useClosing(open, close);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Where the pane would cut it, it stands at its end.
    const pane = list.current?.closest('.pane');
    if (list.current == null || pane == null) return;
    const edge = pane.getBoundingClientRect().left + pane.clientWidth;
    if (list.current.getBoundingClientRect().right > edge) list.current.dataset.atEnd = '';
  }, [open]);
  return (
    <div class="menu" ref={box} data-menu={action}>
      <button type="button" class="button button-link" data-action={action} title={words} aria-expanded={open} onClick={() => setOpen(!open)}>
        {icon}
        <span class="tool-words">{words}</span>
      </button>
      {open && (
        <div class="menu-list menu-drop" ref={list}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
