// The side of the library: its places, and by what the list can be narrowed; a row above the list, with a drawer, where the window is narrow.
import { useState } from 'preact/hooks';
import { word } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { FacetDrawer, type FacetDrawerProps } from './facet-drawer.tsx';
import { Entry, Facets } from './facets.tsx';
import { PLACES, type SidebarPlace } from './views.ts';

const PLACE_WORDS = {
  all: () => word('place_all'),
  unread: () => word('place_unread'),
  starred: () => word('place_starred'),
  trash: () => word('place_trash'),
} satisfies Record<SidebarPlace, () => string>;

/** The foot is under the facets, in the side or in the drawer. */
export function Side(props: Omit<FacetDrawerProps, 'onClose'>) {
  const { counts, view, onView, foot } = props;
  const [isDrawn, setDrawn] = useState(false);
  return (
    <>
      <div class="side-views">
        <ul>
          {PLACES.map((place) => (
            <Entry
              key={place}
              name={PLACE_WORDS[place]()}
              count={counts.places[place]}
              current={view.place === place}
              mark={place}
              onPick={() => onView({ place, picks: {} })}
            />
          ))}
        </ul>
        <Facets counts={counts} view={view} onView={onView} />
      </div>
      <div class="side-drawer">
        <Button action="facets" kind="link" onClick={() => setDrawn(true)}>
          {word('facet_drawer')}
        </Button>
      </div>
      {isDrawn && <FacetDrawer {...props} onClose={() => setDrawn(false)} />}
      {foot}
    </>
  );
}
