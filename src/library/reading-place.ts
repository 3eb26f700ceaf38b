// Where the reader was in each article: kept in this page's own storage on this machine, the last few hundred of them.
import { useEffect } from 'preact/hooks';

const KEY = 'jingdu.places';
const MOST = 300;
/** Scrolling has come to rest. */
const REST = 300;
/** Frames until Firefox has set the paragraphs around a place in the middle of a long text. */
const SETTLING = 10;
/** Nobody has to be led back to the first screen. */
const NEAR = 400;

/** The number of the paragraph at the top, and how far it is scrolled out, in pixels. */
export type ScrollPlace = [block: number, out: number];
type ScrollPlaces = [id: string, place: ScrollPlace][];

const isPlace = (raw: unknown): raw is ScrollPlaces[number] =>
  Array.isArray(raw) && typeof raw[0] === 'string' && Array.isArray(raw[1]) && raw[1].length === 2 && raw[1].every(Number.isFinite);

/** What cannot be understood is as good as nothing: it is only a place in a text. */
export function parsePlaces(text: string | null): ScrollPlaces {
  try {
    const raw: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(raw) ? raw.filter(isPlace) : [];
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return [];
    throw thrown;
  }
}

/** The places with this one last, or without it. */
export function withPlace(places: ScrollPlaces, id: string, place: ScrollPlace | null): ScrollPlaces {
  const others = places.filter(([other]) => other !== id);
  return place === null ? others : [...others.slice(1 - MOST), [id, place]];
}

const placeOf = (id: string): ScrollPlace | undefined => parsePlaces(localStorage.getItem(KEY)).find(([other]) => other === id)?.[1];

/** Whether the reader was in the middle of the article. */
export const hasPlace = (id: string): boolean => placeOf(id) !== undefined;

const blocksIn = (pane: Element): Element[] => [...(pane.querySelector('.article-body')?.children ?? [])];

function placeIn(pane: Element): ScrollPlace | null {
  const isEnd = pane.scrollTop + pane.clientHeight >= pane.scrollHeight - NEAR;
  if (pane.scrollTop < NEAR || isEnd) return null;
  const { top } = pane.getBoundingClientRect();
  const blocks = blocksIn(pane);
  const at = blocks.findIndex((block) => block.getBoundingClientRect().bottom > top);
  return at < 0 ? null : [at, Math.round(top - (blocks[at] as Element).getBoundingClientRect().top)];
}

/** Leads back to the place, and keeps it from then on. `ready` is when the text stands. */
export function useReadingPlace(id: string, ready: boolean): void {
  useEffect(() => {
    const pane = document.querySelector('.pane');
    if (pane === null || !ready) return;
    const place = placeOf(id);
    const block = place === undefined ? undefined : blocksIn(pane)[place[0]];
    const lead = (): void => {
      if (place === undefined || block === undefined) return;
      block.scrollIntoView({ block: 'start', behavior: 'instant' });
      pane.scrollTop += place[1] + (block.getBoundingClientRect().top - pane.getBoundingClientRect().top);
    };
    lead();
    // Again while what came into view gets its own size, which moves everything below it.
    let frames = SETTLING;
    const settle = (): void => {
      lead();
      frames -= 1;
      if (frames > 0) frame = requestAnimationFrame(settle);
    };
    let frame = requestAnimationFrame(settle);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      timer = undefined;
      // A page that is being closed may have no height any more: that is no place.
      if (pane.clientHeight === 0) return;
      const places = withPlace(parsePlaces(localStorage.getItem(KEY)), id, placeIn(pane));
      localStorage.setItem(KEY, JSON.stringify(places));
    };
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(keep, REST);
    };
    pane.addEventListener('scroll', later, { passive: true });
    // Whoever closes the page does not wait until it has come to rest.
    const hurry = (): void => {
      if (timer !== undefined) keep();
    };
    addEventListener('pagehide', hurry);
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      removeEventListener('pagehide', hurry);
      pane.removeEventListener('scroll', later);
    };
  }, [id, ready]);
}
