// The reader's settings as they are now, and how one of them is changed: stored first, shown by what was stored.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';
import { SETTINGS, type SettingName, type Settings } from '../../settings/registry.ts';
import { readSettings, storeSetting, watchSettings } from '../../settings/store.ts';
import type { Task } from '../../ui/use-task.ts';
import { useQueue } from '../use-queue.ts';

export interface Choices {
  /** Null until they have been read. */
  settings: Settings | null;
  task: Task;
  /** `change` gets what is stored by then: another page may have changed it. */
  change<Name extends SettingName>(name: Name, change: (now: Settings[Name]) => Settings[Name]): void;
  /** Back to what held before anything was chosen. */
  reset(names: readonly SettingName[]): void;
}

export function useSettings(): Choices {
  const [settings, setSettings] = useState<Settings | null>(null);
  const task = useQueue();
  const { run } = task;
  useEffect(() => {
    const read = (): void => run(async () => setSettings(await readSettings(browser.storage)));
    read();
    return watchSettings(browser.storage, read);
  }, [run]);
  const change = useCallback(
    <Name extends SettingName>(name: Name, next: (now: Settings[Name]) => Settings[Name]) =>
      run(async () => {
        const now = await readSettings(browser.storage);
        await storeSetting(browser.storage, name, next(now[name]));
        setSettings(await readSettings(browser.storage));
      }),
    [run],
  );
  const reset = useCallback(
    (names: readonly SettingName[]) => {
      for (const name of names) change(name, () => SETTINGS[name].initial as never);
    },
    [change],
  );
  return { settings, task, change, reset };
}

/** Whether any of these differs from what held before anything was chosen. */
export function isChosen(settings: Settings, names: readonly SettingName[]): boolean {
  return names.some((name) => JSON.stringify(settings[name]) !== JSON.stringify(SETTINGS[name].initial));
}
