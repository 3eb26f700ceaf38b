// The search box: what is typed is looked for at once, and the operators are explained under it; Escape closes that, then empties the box.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { word } from '../platform/words.ts';
import { SearchClear } from './search-clear.tsx';
import { type Hint, hintsFor } from './search-hints.ts';
import type { Counts } from './views.ts';

interface SearchBoxProps {
  written: string;
  /** The values that operators can have, with their numbers. */
  counts: Counts;
  onWrite(written: string): void;
  /** The reader is about to search. */
  onFocus(): void;
  /** The reader goes on to what was found. */
  onGo(): void;
  /** Whether the key that leads here is one. */
  hasKey: boolean;
}

const LIST = 'search-hints';
const idOf = (at: number): string => `${LIST}-${at}`;

interface HintListProps {
  hints: readonly Hint[];
  active: number;
  onPick(hint: Hint): void;
}

function HintList({ hints, active, onPick }: HintListProps) {
  return (
    <div class="hints" id={LIST} role="listbox" aria-label={word('library_hints')}>
      {hints.map((hint, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the keys and the focus stay with the box, which names the active one.
        <div
          key={hint.insert}
          id={idOf(at)}
          role="option"
          class="hint"
          data-hint={hint.insert}
          aria-selected={at === active}
          // The focus stays in the box.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(hint)}
        >
          <span class="hint-shown">{hint.shown}</span>
          <span class="hint-what">{hint.what}</span>
        </div>
      ))}
    </div>
  );
}

export function SearchBox({ written, counts, onWrite, onFocus, onGo, hasKey }: SearchBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  const [wants, setWants] = useState(false);
  const [active, setActive] = useState(-1);
  const [caret, setCaret] = useState(0);
  const placed = useRef<number | null>(null);
  // Behind what was picked, once it stands there.
  useLayoutEffect(() => {
    if (placed.current !== null) box.current?.setSelectionRange(placed.current, placed.current);
    placed.current = null;
  }, [written]);
  const { from, hints } = wants ? hintsFor(written.slice(0, caret), counts) : { from: 0, hints: [] };
  const isOpen = hints.length > 0;

  const pick = (hint: Hint): void => {
    placed.current = from + hint.insert.length;
    setCaret(placed.current);
    setActive(-1);
    onWrite(written.slice(0, from) + hint.insert + written.slice(caret));
    box.current?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    // While an input method composes, the keys are its own.
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const chosen = hints[active];
    if (event.key === 'Escape') {
      if (isOpen) setWants(false);
      else onWrite('');
    } else if (event.key === 'Enter' && chosen === undefined) {
      setWants(false);
      onGo();
    } else if (step !== 0 && isOpen) setActive((active + step + hints.length + (active < 0 && step < 0 ? 1 : 0)) % hints.length);
    else if (step > 0) setWants(true);
    else if (event.key === 'Enter' && chosen !== undefined) pick(chosen);
    else return;
    event.preventDefault();
  };

  return (
    <search class="search">
      <input
        ref={box}
        class="field search-field"
        type="search"
        data-search
        // biome-ignore lint/a11y/noRedundantRoles: preact's types want `list` named beside this role; the linter then takes it for a list of the browser's.
        role="combobox"
        list={undefined}
        value={written}
        placeholder={word('library_search')}
        aria-label={word('library_search')}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? LIST : undefined}
        aria-activedescendant={isOpen && active >= 0 ? idOf(active) : undefined}
        spellcheck={false}
        autocomplete="off"
        onFocus={onFocus}
        onBlur={() => setWants(false)}
        onClick={() => setWants(written === '')}
        onInput={({ currentTarget }) => {
          setCaret(currentTarget.selectionStart ?? currentTarget.value.length);
          setWants(currentTarget.value !== '');
          setActive(-1);
          onWrite(currentTarget.value);
        }}
        onKeyDown={press}
      />
      {written !== '' && <SearchClear action="empty-search" field={box} onClear={() => onWrite('')} />}
      {hasKey && <kbd>/</kbd>}
      {isOpen && <HintList hints={hints} active={active} onPick={pick} />}
    </search>
  );
}
