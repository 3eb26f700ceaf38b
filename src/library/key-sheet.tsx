// The sheet that says which keys the library has.
import { useEffect, useRef } from 'preact/hooks';
import { word } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { KEY_ACTIONS, KEYS, keyName } from './keys.ts';

/** `isOn`: single characters are keys. */
export function KeySheet({ isOn, onClose }: { isOn: boolean; onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog class="files key-sheet" ref={dialog} aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{word('key_title')}</h2>
      <dl>
        {KEY_ACTIONS.map((action) => {
          const { keys, own = [], words } = KEYS[action];
          return (
            <div key={action} data-key={action}>
              <dt>
                {[...keys, ...own].map((key) => (
                  <kbd key={key}>{keyName(key)}</kbd>
                ))}
              </dt>
              <dd>{words()}</dd>
            </div>
          );
        })}
      </dl>
      <p class="label">{isOn ? word('key_not_typing') : word('key_off')}</p>
      <Button action="close-keys" onClick={() => dialog.current?.close()}>
        {word('library_close')}
      </Button>
    </dialog>
  );
}
