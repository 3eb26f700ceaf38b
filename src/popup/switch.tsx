// A switch with its words: of this page, of its site, of one kind of noise.
import type { ComponentChildren } from 'preact';
import { word } from '../platform/words.ts';

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

interface CleanSwitchProps {
  paused: boolean;
  disabled: boolean;
  onPause(paused: boolean): void;
}

/** The switch of this page: cleaned, or as Sina made it. */
export function CleanSwitch({ paused, disabled, onPause }: CleanSwitchProps) {
  return (
    <Switch isOn={!paused} action={paused ? 'resume' : 'pause'} disabled={disabled} onSwitch={(isOn) => onPause(!isOn)}>
      {word('popup_cleaning')}
    </Switch>
  );
}
