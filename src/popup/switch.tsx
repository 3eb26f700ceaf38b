// The switch of this page: cleaned, or as Sina made it.
import { word } from '../platform/words.ts';

interface CleanSwitchProps {
  paused: boolean;
  disabled: boolean;
  onPause(paused: boolean): void;
}

export function CleanSwitch({ paused, disabled, onPause }: CleanSwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={!paused}
      data-action={paused ? 'resume' : 'pause'}
      disabled={disabled}
      onClick={() => onPause(!paused)}
    >
      <span>{word('popup_cleaning')}</span>
      <span class="switch-track" aria-hidden="true">
        <span class="switch-thumb" />
      </span>
    </button>
  );
}
