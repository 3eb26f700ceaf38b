// Read mode: the button, and while it is on, how the article is set.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type AppError, faultOf } from '../article/errors.ts';
import { type ReadLook, USUAL_LOOK } from '../article/read-look.ts';
import { browser } from '../platform/browser.ts';
import { sentenceFor } from '../platform/sentence.ts';
import { word } from '../platform/words.ts';
import { withChoice } from '../settings/choose.ts';
import type { Settings } from '../settings/registry.ts';
import { storeSetting } from '../settings/store.ts';
import { Button } from '../ui/button.tsx';
import { LookControls } from '../ui/look-controls.tsx';
import { choices } from './choices.ts';

interface ReadBarProps {
  reading: boolean;
  /** Where the page is from. */
  host: string;
  disabled: boolean;
  /** The key that does the same, when the browser has one for it. */
  shortcut: string | undefined;
  onRead(on: boolean, look: ReadLook): void;
  onDress(look: ReadLook): Promise<void>;
}

export function ReadBar({ reading, host, disabled, shortcut, onRead, onDress }: ReadBarProps) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [fault, setFault] = useState<AppError | null>(null);
  // One after the other and none left out: presses come faster than the page and the storage answer.
  const queue = useRef(Promise.resolve());
  const then = useCallback((work: () => Promise<void>) => {
    queue.current = queue.current.then(work).then(
      () => setFault(null),
      (thrown: unknown) => setFault(faultOf(thrown)),
    );
  }, []);
  useEffect(() => then(async () => setSettings(await choices())), [then]);
  const dress = (readLook: ReadLook) => {
    setSettings((now) => now && { ...now, readLook });
    then(async () => {
      await storeSetting(browser.storage, 'readLook', readLook);
      await onDress(readLook);
    });
  };
  const setAlways = (isAlways: boolean) =>
    then(async () => {
      const { readHosts } = await choices();
      await storeSetting(browser.storage, 'readHosts', withChoice(readHosts, host, isAlways));
      setSettings(await choices());
    });
  return (
    <section class="read" data-reading={reading}>
      <Button action={reading ? 'read-off' : 'read-on'} disabled={disabled} onClick={() => onRead(!reading, settings?.readLook ?? USUAL_LOOK)}>
        <span>{reading ? word('read_leave') : word('read_enter')}</span>
        {shortcut !== undefined && <kbd>{shortcut}</kbd>}
      </Button>
      {reading && settings !== null && (
        <div class="read-settings">
          <LookControls look={settings.readLook} onChoose={dress} />
          <label class="read-check">
            <input
              type="checkbox"
              data-action="always"
              checked={settings.readHosts.includes(host)}
              onChange={(event) => setAlways(event.currentTarget.checked)}
            />
            {word('read_always', host)}
          </label>
        </div>
      )}
      {fault !== null && <p role="alert">{sentenceFor(fault.code)}</p>}
    </section>
  );
}
