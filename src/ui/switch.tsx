// A switch with its words: of this page, of its site, of one kind of noise, of a channel.
import type { ComponentChildren } from 'preact';

interface SwitchProps {
  isOn: boolean;
  /** What a press does, for styles and tests. */
  action: string;
  /** Said by screen readers where the words beside the switch do not say it all. */
  label?: string;
  disabled: boolean;
  onSwitch(isOn: boolean): void;
  children?: ComponentChildren;
}

export function Switch({ isOn, action, label, disabled, onSwitch, children }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={isOn}
      aria-label={label}
      data-action={action}
      disabled={disabled}
      onClick={() => onSwitch(!isOn)}
    >
      {children !== undefined && <span>{children}</span>}
      <span class="switch-track" aria-hidden="true">
        <span class="switch-thumb" />
      </span>
    </button>
  );
}
