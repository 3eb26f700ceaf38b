// Read mode: the button, and while it is on, how the article is set.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type AppError, faultOf } from '../article/errors.ts';
import { BOUNDS, type ReadChoices, type ReadLook, THEMES, USUAL_LOOK } from '../article/read-look.ts';
import { browser } from '../platform/browser.ts';
import { keepChoices, readChoices } from '../platform/read-choices.ts';
import { sentenceFor } from '../platform/sentence.ts';
import { word } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';

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

const THEME_WORDS: Record<ReadLook['theme'], () => string> = {
  system: () => word('read_theme_system'),
  light: () => word('read_theme_light'),
  sepia: () => word('read_theme_sepia'),
  dark: () => word('read_theme_dark'),
};
const STEP_WORDS: Record<keyof typeof BOUNDS, () => string> = {
  size: () => word('read_size'),
  leading: () => word('read_leading'),
  measure: () => word('read_measure'),
};

/** Steps of a tenth would add up to numbers with long tails. */
const stepped = (value: number, by: number): number => Math.round((value + by) * 100) / 100;

interface StepperProps {
  name: keyof typeof BOUNDS;
  value: number;
  onStep(value: number): void;
}

function Stepper({ name, value, onStep }: StepperProps) {
  const { least, most, step } = BOUNDS[name];
  const label = STEP_WORDS[name]();
  const to = (by: number) => Math.min(most, Math.max(least, stepped(value, by)));
  return (
    <fieldset class="read-step" aria-label={label}>
      <span>{label}</span>
      <button
        type="button"
        data-action={`${name}-less`}
        aria-label={word('read_less', label)}
        disabled={value <= least}
        onClick={() => onStep(to(-step))}
      >
        −
      </button>
      <output>{value}</output>
      <button
        type="button"
        data-action={`${name}-more`}
        aria-label={word('read_more', label)}
        disabled={value >= most}
        onClick={() => onStep(to(step))}
      >
        +
      </button>
    </fieldset>
  );
}

interface SettingsProps {
  choices: ReadChoices;
  host: string;
  onChoose(choices: ReadChoices): void;
}

function Settings({ choices, host, onChoose }: SettingsProps) {
  const { look, always } = choices;
  const set = (change: Partial<ReadLook>) => onChoose({ ...choices, look: { ...look, ...change } });
  const isAlways = always.includes(host);
  return (
    <div class="read-settings">
      <fieldset class="read-themes" aria-label={word('read_theme')}>
        {THEMES.map((theme) => (
          <button
            type="button"
            class={`read-theme read-theme-${theme}`}
            key={theme}
            data-action={`theme-${theme}`}
            aria-pressed={look.theme === theme}
            onClick={() => set({ theme })}
          >
            {THEME_WORDS[theme]()}
          </button>
        ))}
      </fieldset>
      {(['size', 'leading', 'measure'] as const).map((name) => (
        <Stepper key={name} name={name} value={look[name]} onStep={(value) => set({ [name]: value })} />
      ))}
      <label class="read-check">
        <input type="checkbox" data-action="indent" checked={look.indent} onChange={() => set({ indent: !look.indent })} />
        {word('read_indent')}
      </label>
      <label class="read-check">
        <input
          type="checkbox"
          data-action="serif"
          checked={look.face === 'serif'}
          onChange={() => set({ face: look.face === 'serif' ? 'sans' : 'serif' })}
        />
        {word('read_serif')}
      </label>
      <label class="read-check">
        <input
          type="checkbox"
          data-action="always"
          checked={isAlways}
          onChange={() => onChoose({ look, always: isAlways ? always.filter((one) => one !== host) : [...always, host] })}
        />
        {word('read_always', host)}
      </label>
    </div>
  );
}

export function ReadBar({ reading, host, disabled, shortcut, onRead, onDress }: ReadBarProps) {
  const [choices, setChoices] = useState<ReadChoices | null>(null);
  const [fault, setFault] = useState<AppError | null>(null);
  // One after the other and none left out: presses come faster than the page and the storage answer.
  const queue = useRef(Promise.resolve());
  const then = useCallback((work: () => Promise<void>) => {
    queue.current = queue.current.then(work).then(
      () => setFault(null),
      (thrown: unknown) => setFault(faultOf(thrown)),
    );
  }, []);
  useEffect(() => then(async () => setChoices(await readChoices(browser.storage.local))), [then]);
  const choose = (chosen: ReadChoices) => {
    setChoices(chosen);
    then(async () => {
      await keepChoices(browser.storage.local, chosen);
      await onDress(chosen.look);
    });
  };
  return (
    <section class="read" data-reading={reading}>
      <Button action={reading ? 'read-off' : 'read-on'} disabled={disabled} onClick={() => onRead(!reading, choices?.look ?? USUAL_LOOK)}>
        <span>{reading ? word('read_leave') : word('read_enter')}</span>
        {shortcut !== undefined && <kbd>{shortcut}</kbd>}
      </Button>
      {reading && choices !== null && <Settings choices={choices} host={host} onChoose={choose} />}
      {fault !== null && <p role="alert">{sentenceFor(fault.code)}</p>}
    </section>
  );
}
