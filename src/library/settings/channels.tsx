// Where we run: the sites that came with the installation, the channels that the reader adds, and the sites that are left alone.
import { useEffect, useState } from 'preact/hooks';
import { askToRun, mayRun } from '../../platform/access.ts';
import { word } from '../../platform/words.ts';
import { withChoice } from '../../settings/choose.ts';
import { CHANNELS, INSTALLED_HOSTS } from '../../sites/hosts.ts';
import { Button } from '../../ui/button.tsx';
import { HostSwitch } from '../../ui/host-switch.tsx';
import { useTask } from '../../ui/use-task.ts';
import { Fault } from '../places.tsx';
import { HostList } from './host-list.tsx';
import { ResetLink } from './reset-link.tsx';
import type { Choices } from './use-settings.ts';

/** The dot stays at the end of a line, as a comma does. */
const BETWEEN = '\u00a0· ';

/** Firefox lets readers take back at any time what they gave at install. */
function Installed() {
  const [isGiven, setIsGiven] = useState<boolean | null>(null);
  const task = useTask();
  useEffect(() => {
    mayRun().then(setIsGiven, (thrown: unknown) => console.warn('Jingdu: permissions', thrown));
  }, []);
  const grant = (): void => {
    // Straight from the click: browsers refuse the question otherwise.
    const asked = askToRun();
    task.run(async () => setIsGiven((await asked) && (await mayRun())));
  };
  return (
    <div class="option-group">
      <h3>{word('channels_installed')}</h3>
      <p class="hosts">{INSTALLED_HOSTS.join(BETWEEN)}</p>
      {isGiven === false && (
        <>
          <p>{word('error_no_access')}</p>
          <Button action="grant" kind="seal" disabled={task.busy} onClick={grant}>
            {word('popup_grant')}
          </Button>
        </>
      )}
      {task.fault !== null && <Fault code={task.fault.code} onRetry={grant} />}
    </div>
  );
}

export function ChannelsSection({ choices }: { choices: Choices }) {
  return (
    <>
      <p class="settings-lead">{word('channels_about')}</p>
      <Installed />
      <div class="option-group">
        <h3>{word('channels_more')}</h3>
        <p>{word('channels_more_about')}</p>
        <ul class="options">
          {CHANNELS.map(({ id, hosts }) => (
            <li key={id}>
              <HostSwitch hosts={hosts} action={`channel-${id}`}>
                <b>{word(`channel_${id}`)}</b>
                <small>{hosts.join(BETWEEN)}</small>
              </HostSwitch>
            </li>
          ))}
        </ul>
      </div>
      <HostList
        title={word('channels_off')}
        about={word('channels_off_about')}
        none={word('channels_off_none')}
        hosts={choices.settings?.sitesOff ?? null}
        action="site-on"
        words={word('channels_on_again')}
        onRemove={(host) => choices.change('sitesOff', (now) => withChoice(now, host, false))}
      />
      <ResetLink section="channels" choices={choices} />
    </>
  );
}
