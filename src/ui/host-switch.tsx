// The switch of a channel that the reader can add: it asks the browser for the permission, or gives it back.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { askForHosts, giveUpHosts, hasHosts } from '../platform/access.ts';
import { browser } from '../platform/browser.ts';
import { Switch } from './switch.tsx';
import { useTask } from './use-task.ts';

interface HostSwitchProps {
  /** The same list at every drawing. */
  hosts: readonly string[];
  action: string;
  onGiven?(): void;
  children: ComponentChildren;
}

/** Follows what is given or taken back elsewhere: in the popup, in the settings, in the browser's own page. */
export function HostSwitch({ hosts, action, onGiven, children }: HostSwitchProps) {
  const [isOn, setIsOn] = useState(false);
  const task = useTask();
  useEffect(() => {
    const look = (): void => {
      hasHosts(hosts).then(setIsOn, (thrown: unknown) => console.warn('Jingdu: permissions', thrown));
    };
    look();
    const { onAdded, onRemoved } = browser.permissions;
    for (const event of [onAdded, onRemoved]) event.addListener(look);
    return () => {
      for (const event of [onAdded, onRemoved]) event.removeListener(look);
    };
  }, [hosts]);
  const change = (wanted: boolean) => {
    // Straight from the click: browsers refuse the question otherwise.
    const asked = wanted ? askForHosts(hosts) : giveUpHosts(hosts);
    task.run(async () => {
      await asked;
      const isGiven = await hasHosts(hosts);
      setIsOn(isGiven);
      if (isGiven) onGiven?.();
    });
  };
  return (
    <Switch isOn={isOn} action={action} disabled={task.busy} onSwitch={change}>
      {children}
    </Switch>
  );
}
