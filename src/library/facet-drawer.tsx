// The facets in a drawer, where the window has no room for a side: it stays while the reader picks one after the other, and leads to what is left.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { word } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { Facets, type FacetsProps } from './facets.tsx';
import { FACETS } from './views.ts';

export interface FacetDrawerProps extends FacetsProps {
  /** How many articles the list shows as it is narrowed now. */
  count: number;
  /** Under the facets. */
  foot: ComponentChildren;
  onClose(): void;
  /** The reader wants to see them. */
  onShow(): void;
}

export function FacetDrawer({ counts, view, onView, count, foot, onClose, onShow }: FacetDrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the first pick there is nothing to tell.
  const [isTold, setTold] = useState(false);
  useEffect(() => {
    const close = () => dialog.current?.close();
    dialog.current?.showModal();
    // A link in it leads elsewhere.
    addEventListener('hashchange', close);
    return () => removeEventListener('hashchange', close);
  }, []);
  const isEmpty = FACETS.every((facet) => counts.facets[facet].length === 0);
  const pick: typeof onView = (next) => {
    setTold(true);
    onView(next);
  };
  return (
    <dialog class="drawer" ref={dialog} aria-labelledby="drawer-title" onClose={onClose}>
      <div class="drawer-head">
        <h2 id="drawer-title">{word('facet_drawer')}</h2>
        {Object.keys(view.picks).length > 0 && (
          <Button action="unpick" kind="link" onClick={() => pick({ place: view.place, picks: {} })}>
            {word('facet_unpick')}
          </Button>
        )}
        <Button action="close-drawer" kind="link" onClick={() => dialog.current?.close()}>
          {word('library_close')}
        </Button>
      </div>
      <div class="drawer-facets">
        {isEmpty && <p class="label">{word('library_nothing')}</p>}
        <Facets counts={counts} view={view} onView={pick} />
        {foot}
      </div>
      {/* The list and its own count are out of reach of a screen reader while this is open. */}
      <p class="unseen" role="status">
        {isTold && word('library_count', count)}
      </p>
      {!isEmpty && (
        <div class="drawer-foot">
          <Button
            action="show"
            kind="seal"
            onClick={() => {
              dialog.current?.close();
              onShow();
            }}
          >
            {word('facet_show', count)}
          </Button>
        </div>
      )}
    </dialog>
  );
}
