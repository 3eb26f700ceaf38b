// The channels that the reader can add: each switch asks the browser for the permission, or gives it back.
import { useEffect, useState } from 'preact/hooks';
import { askForHosts, giveUpHosts, hasHosts } from '../platform/access.ts';
import { word } from '../platform/words.ts';
import { CHANNELS } from '../sites/hosts.ts';
import { Switch } from '../ui/switch.tsx';
import { useTask } from '../ui/use-task.ts';

type Channel = (typeof CHANNELS)[number];

function ChannelSwitch({ channel, onGiven }: { channel: Channel; onGiven(): void }) {
  const [isOn, setIsOn] = useState(false);
  const task = useTask();
  useEffect(() => {
    hasHosts(channel.hosts).then(setIsOn, (thrown: unknown) => console.warn('Jingdu: permissions', thrown));
  }, [channel]);
  const change = (wanted: boolean) => {
    // Straight from the click: browsers refuse the question otherwise.
    const asked = wanted ? askForHosts(channel.hosts) : giveUpHosts(channel.hosts);
    task.run(async () => {
      await asked;
      const isGiven = await hasHosts(channel.hosts);
      setIsOn(isGiven);
      if (isGiven) onGiven();
    });
  };
  return (
    <Switch isOn={isOn} action={`channel-${channel.id}`} disabled={task.busy} onSwitch={change}>
      {word(`channel_${channel.id}`)}
    </Switch>
  );
}

interface ChannelsProps {
  /** In front of a page that may be one of theirs: the browser hides its address until then. */
  isOffered: boolean;
  onGiven(): void;
}

export function Channels({ isOffered, onGiven }: ChannelsProps) {
  return (
    <details class="details channels" open={isOffered}>
      <summary data-action="channels">{word('popup_channels')}</summary>
      {isOffered && <p class="channels-hint">{word('popup_channels_hint')}</p>}
      {CHANNELS.map((channel) => (
        <ChannelSwitch key={channel.id} channel={channel} onGiven={onGiven} />
      ))}
    </details>
  );
}
