// A list of hosts among the settings, each with the way to take it off.
import { Button } from '../../ui/button.tsx';

interface HostListProps {
  title: string;
  about: string;
  /** Said while there is none. */
  none: string;
  /** Null until they are known. */
  hosts: readonly string[] | null;
  action: string;
  /** Of the button beside each. */
  words: string;
  onRemove(host: string): void;
}

export function HostList({ title, about, none, hosts, action, words, onRemove }: HostListProps) {
  return (
    <div class="option-group">
      <h3>{title}</h3>
      <p>{about}</p>
      {hosts?.length === 0 && <p class="option-none">{none}</p>}
      {hosts !== null && hosts.length > 0 && (
        <ul class="options">
          {hosts.map((host) => (
            <li class="option-line" key={host} data-host={host}>
              <span>{host}</span>
              <Button action={action} kind="link" onClick={() => onRemove(host)}>
                {words}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
