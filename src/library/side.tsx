// The side of the library: its places, and by what the list can be narrowed, each with its number.
import { useState } from 'preact/hooks';
import { language, word } from '../platform/words.ts';
import { type Counts, FACETS, type Facet, PLACES, type Place, type View } from './views.ts';

/** More entries than these are shown on the reader's word. */
const SHORT = 6;

const PLACE_WORDS = {
  all: () => word('place_all'),
  unread: () => word('place_unread'),
  starred: () => word('place_starred'),
  trash: () => word('place_trash'),
} satisfies Record<Place, () => string>;

const FACET_WORDS = {
  stock: () => word('facet_stock'),
  source: () => word('facet_source'),
  month: () => word('facet_month'),
  tag: () => word('facet_tag'),
  channel: () => word('facet_channel'),
} satisfies Record<Facet, () => string>;

interface SideProps {
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

function Entry({ name, count, current, mark, onPick }: EntryProps) {
  return (
    <li>
      <button type="button" class="side-entry" data-view={mark} aria-pressed={current} onClick={onPick}>
        <span class="side-name">{name}</span>
        <span class="side-count">{count.toLocaleString(language())}</span>
      </button>
    </li>
  );
}

function FacetGroup({ facet, counts, view, onView }: SideProps & { facet: Facet }) {
  const [all, setAll] = useState(false);
  const entries = counts.facets[facet];
  if (entries.length === 0) return null;
  const shown = all ? entries : entries.slice(0, SHORT);
  return (
    <details open={facet === 'stock' || facet === 'source' || view.facet === facet}>
      <summary class="label">{FACET_WORDS[facet]()}</summary>
      <ul>
        {shown.map(({ value, name, count }) => {
          const current = view.facet === facet && view.value === value;
          const pick = () => onView(current ? { ...view, facet: null, value: '' } : { place: 'all', facet, value });
          return <Entry key={value} name={name} count={count} current={current} mark={`${facet}:${value}`} onPick={pick} />;
        })}
      </ul>
      {entries.length > SHORT && (
        <button type="button" class="button button-link side-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? word('library_fewer') : word('library_more', entries.length - SHORT)}
        </button>
      )}
    </details>
  );
}

export function Side({ counts, view, onView }: SideProps) {
  return (
    <div class="side-views">
      <ul>
        {PLACES.map((place) => (
          <Entry
            key={place}
            name={PLACE_WORDS[place]()}
            count={counts.places[place]}
            current={view.facet === null && view.place === place}
            mark={place}
            onPick={() => onView({ place, facet: null, value: '' })}
          />
        ))}
      </ul>
      {FACETS.map((facet) => (
        <FacetGroup key={facet} facet={facet} counts={counts} view={view} onView={onView} />
      ))}
    </div>
  );
}
