// The button over the end of a search field that empties it: Firefox has none of its own, and a phone has no Escape.
import type { RefObject } from 'preact';
import { word } from '../platform/words.ts';
import { CloseIcon } from '../ui/icons.tsx';

interface SearchClearProps {
  action: string;
  field: RefObject<HTMLInputElement | null>;
  onClear(): void;
}

/** Stands right behind its field in a flex row. */
export function SearchClear({ action, field, onClear }: SearchClearProps) {
  return (
    <button
      type="button"
      class="search-clear"
      data-action={action}
      title={word('library_search_clear')}
      aria-label={word('library_search_clear')}
      // Escape does it from the field, where the focus stays.
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        onClear();
        field.current?.focus();
      }}
    >
      <CloseIcon />
    </button>
  );
}
