// The switches of the page that the popup speaks of, and of its site.
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

interface SiteSwitchProps {
  site: string;
  disabled: boolean;
  onSwitch(site: string, isOn: boolean): void;
}

/** The switch of a site that is cleaned. */
export function SiteSwitch({ site, disabled, onSwitch }: SiteSwitchProps) {
  return (
    <div class="site-row">
      <Switch isOn action="site-off" disabled={disabled} onSwitch={(isOn) => onSwitch(site, isOn)}>
        {word('popup_site', site)}
      </Switch>
    </div>
  );
}
