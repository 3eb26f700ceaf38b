// By what the list can be narrowed, each value with its number: a few at first, and found by their letters where there are many.
import { useRef, useState } from 'preact/hooks';
import { language, word } from '../platform/words.ts';
import { fold } from '../search/fold.ts';
import { SearchClear } from './search-clear.tsx';
import { type Counts, FACETS, type Facet, turned, type View } from './views.ts';

/** More entries than these are shown on the reader's word. */
const SHORT = 6;
/** From so many on they are found faster by letters than by eye. */
const MANY = 20;
/** Never more at once: there may be thousands. */
const MOST = 50;

export const FACET_WORDS = {
  stock: () => word('facet_stock'),
  source: () => word('facet_source'),
  month: () => word('facet_month'),
  tag: () => word('facet_tag'),
  channel: () => word('facet_channel'),
} satisfies Record<Facet, () => string>;

export interface FacetsProps {
  counts: Counts;
  view: View;
  onView(view: View): void;
}

interface EntryProps {
  name: string;
  count: number;
  current: boolean;
  /** For tests and styles. */
  mark: string;
  onPick(): void;
}

export function Entry({ name, count, current, mark, onPick }: EntryProps) {
  return (
    <li>
      <button type="button" class="side-entry" data-view={mark} aria-pressed={current} title={name} onClick={onPick}>
        <span class="side-name">{name}</span>
        <span class="side-count">{count.toLocaleString(language())}</span>
      </button>
    </li>
  );
}

interface Named {
  value: string;
  name: string;
}

/** What is shown of the entries, and how many match: the one that the list is narrowed by is never out of sight. */
export function shownOf<Item extends Named>(entries: readonly Item[], all: boolean, written: string, current: string | null): [Item[], number] {
  const wanted = fold(written.trim());
  const matching = all && wanted !== '' ? entries.filter(({ value, name }) => fold(`${value} ${name}`).includes(wanted)) : entries;
  const shown = matching.slice(0, all ? MOST : SHORT);
  const picked = wanted === '' && !shown.some(({ value }) => value === current) ? matching.find(({ value }) => value === current) : undefined;
  return [picked === undefined ? shown : [picked, ...shown.slice(0, -1)], matching.length];
}

function Group({ facet, counts, view, onView }: FacetsProps & { facet: Facet }) {
  const [all, setAll] = useState(false);
  const [written, setWritten] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(facet === 'stock' || facet === 'source');
  const entries = counts.facets[facet];
  if (entries.length === 0) return null;
  const [shown, matching] = shownOf(entries, all, written, view.picks[facet] ?? null);
  const left = matching - shown.length;
  return (
    // What the reader opened stays open when its pick is taken back.
    <details data-facet={facet} open={isOpen || view.picks[facet] !== undefined} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="label">{FACET_WORDS[facet]()}</summary>
      {all && entries.length > MANY && (
        <div class="facet-search">
          <input
            ref={field}
            type="search"
            class="field search-field"
            data-facet-search={facet}
            value={written}
            placeholder={word('facet_find', entries.length)}
            aria-label={word('facet_find_in', FACET_WORDS[facet]())}
            spellcheck={false}
            onInput={(event) => setWritten(event.currentTarget.value)}
          />
          {written !== '' && <SearchClear action="empty-facet-search" field={field} onClear={() => setWritten('')} />}
        </div>
      )}
      <ul>
        {shown.map(({ value, name, count }) => {
          const pick = () => onView(turned(view, facet, value));
          return <Entry key={value} name={name} count={count} current={view.picks[facet] === value} mark={`${facet}:${value}`} onPick={pick} />;
        })}
      </ul>
      {all && left > 0 && <p class="label facet-left">{word('facet_left', left)}</p>}
      {all && matching === 0 && <p class="label facet-left">{word('facet_none')}</p>}
      {entries.length > SHORT && (
        <button
          type="button"
          class="button button-link side-more"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
            setWritten('');
          }}
        >
          {all ? word('library_fewer') : word('library_more', entries.length - shown.length)}
        </button>
      )}
    </details>
  );
}

export function Facets(props: FacetsProps) {
  return (
    <>
      {FACETS.map((facet) => (
        <Group key={facet} facet={facet} {...props} />
      ))}
    </>
  );
}
