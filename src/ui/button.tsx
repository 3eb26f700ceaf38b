// The buttons of the product: one loud, one quiet, one that reads like a link.
import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  /** What it does, for styles and tests; the words are the children. */
  action: string;
  kind?: 'seal' | 'plain' | 'link';
  disabled?: boolean;
  onClick(): void;
  children: ComponentChildren;
}

export function Button({ action, kind = 'plain', disabled = false, onClick, children }: ButtonProps) {
  return (
    <button type="button" class={`button button-${kind}`} data-action={action} disabled={disabled} onClick={onClick}>
      {children}
    </button>
  );
}
