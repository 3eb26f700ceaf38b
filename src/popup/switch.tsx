// The switch of the page that the popup speaks of.
import { word } from '../platform/words.ts';
import { Switch } from '../ui/switch.tsx';

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
