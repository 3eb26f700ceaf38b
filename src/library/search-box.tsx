// The search box: what is typed is looked for at once; Escape empties it.
import { word } from '../platform/words.ts';

interface SearchBoxProps {
  written: string;
  onWrite(written: string): void;
  /** The reader is about to search. */
  onFocus(): void;
}

export function SearchBox({ written, onWrite, onFocus }: SearchBoxProps) {
  return (
    <search class="search">
      <input
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
