// Every command with the key that it really has in this browser, and the way to change it; and whether the library has keys of its own.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';
import { word } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { type Command, commands } from '../../ui/shortcuts.ts';
import { Switch } from '../../ui/switch.tsx';
import { useTask } from '../../ui/use-task.ts';
import { Fault } from '../places.tsx';
import type { Choices } from './use-settings.ts';

/** Where Chromium and its relatives keep the keys of extensions; Edge and the others lead from there to their own page. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** How the browser's own page of keys is opened, or null where no extension may open it: then the way there is said in words. */
function pageOfKeys(): (() => Promise<unknown>) | null {
  const door = browser.commands as Partial<typeof browser.commands> | undefined;
  if (door?.openShortcutSettings !== undefined) return () => door.openShortcutSettings?.() ?? Promise.resolve();
  if (browser.runtime.getURL('').startsWith('moz-extension:')) return null;
  return () => browser.tabs.create({ url: CHROMIUM_PAGE });
}

/** The keys of the library are single characters, which a dictated word presses too. */
function LetterKeys({ choices }: { choices: Choices }) {
  return (
    <ul class="options">
      <li>
        <Switch
          isOn={choices.settings?.letterKeys ?? true}
          action="letter-keys"
          disabled={choices.settings === null}
          onSwitch={(isOn) => choices.change('letterKeys', () => isOn)}
        >
          <b>{word('shortcuts_letters')}</b>
          <small>{word('shortcuts_letters_about')}</small>
        </Switch>
      </li>
    </ul>
  );
}

/** The keys that the browser gives to our commands. */
function Commands() {
  const [known, setKnown] = useState<Command[] | null>(null);
  const task = useTask();
  const look = useCallback(() => {
    commands().then(setKnown, (thrown: unknown) => console.warn('Jingdu: no keys', thrown));
  }, []);
  useEffect(() => {
    look();
    // They are changed on another page: whoever comes back sees the new ones.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [look]);
  const open = pageOfKeys();
  if (known?.length === 0) return <p class="settings-lead">{word('shortcuts_none')}</p>;
  return (
    <>
      <p class="settings-lead">{word('shortcuts_about')}</p>
      <dl class="facts">
        {known?.map(({ name, words, key }) => (
          <div key={name} data-command={name}>
            <dt>{words}</dt>
            <dd>{key === '' ? <span class="option-none">{word('shortcuts_unset')}</span> : <kbd>{key}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {open === null ? (
        <p>{word('shortcuts_in_firefox')}</p>
      ) : (
        <Button action="open-shortcuts" disabled={task.busy} onClick={() => task.run(async () => void (await open()))}>
          {word('shortcuts_open')}
        </Button>
      )}
      {task.fault !== null && <Fault code={task.fault.code} onRetry={task.again} />}
    </>
  );
}

export function Shortcuts({ choices }: { choices: Choices }) {
  return (
    <>
      <Commands />
      <LetterKeys choices={choices} />
    </>
  );
}
