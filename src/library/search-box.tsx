// The search box: what is typed is looked for at once; `/` leads to it, Escape empties it.
import { useEffect, useRef } from 'preact/hooks';
import { word } from '../platform/words.ts';

interface SearchBoxProps {
  written: string;
  onWrite(written: string): void;
  /** The reader is about to search. */
  onFocus(): void;
}

const isWriting = (element: Element | null): boolean =>
  element?.matches('input:not([type="checkbox"]), textarea, select, [contenteditable]') ?? false;

export function SearchBox({ written, onWrite, onFocus }: SearchBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const lead = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(document.activeElement)) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    addEventListener('keydown', lead);
    return () => removeEventListener('keydown', lead);
  }, []);
  return (
    <search class="search">
      <input
        ref={box}
        type="search"
        data-search
        value={written}
        placeholder={word('library_search')}
        aria-label={word('library_search')}
        title={word('library_search_help')}
        spellcheck={false}
        autocomplete="off"
        onFocus={onFocus}
        onInput={(event) => onWrite(event.currentTarget.value)}
        onKeyDown={(event) => {
          // While an input method composes, Escape is its own.
          if (event.key === 'Escape' && !event.isComposing) onWrite('');
        }}
      />
      <kbd>/</kbd>
    </search>
  );
}
