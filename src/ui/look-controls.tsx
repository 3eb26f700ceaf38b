// How an article is set, to be chosen: paper, size, line height, width, indent and face. The same in the popup and in the library.
import { BOUNDS, type ReadLook, THEMES } from '../article/read-look.ts';
import { word } from '../platform/words.ts';

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

interface LookControlsProps {
  look: ReadLook;
  onChoose(look: ReadLook): void;
}

export function LookControls({ look, onChoose }: LookControlsProps) {
  const set = (change: Partial<ReadLook>) => onChoose({ ...look, ...change });
  return (
    <>
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
    </>
  );
}
