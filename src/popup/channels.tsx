// The channels that the reader can add, in the popup: in front of a page that may be one of theirs they stand open.
import { word } from '../platform/words.ts';
import { CHANNELS } from '../sites/hosts.ts';
import { HostSwitch } from '../ui/host-switch.tsx';

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
      {CHANNELS.map(({ id, hosts }) => (
        <HostSwitch key={id} hosts={hosts} action={`channel-${id}`} onGiven={onGiven}>
          {word(`channel_${id}`)}
        </HostSwitch>
      ))}
    </details>
  );
}
