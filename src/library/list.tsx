// The list of saved articles: only the lines that are seen are drawn, however many there are.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { language, word } from '../platform/words.ts';
import type { ArticleRow } from '../shelf/record.ts';
import { dayOf } from '../ui/times.ts';
import type { Fold } from './folding.ts';
import { beside } from './key-deeds.ts';
import { Row } from './rows.tsx';
import { useSnippets } from './use-snippets.ts';
import type { ListOrder } from './views.ts';
import { FOUND_ROW, HEADING, linesOf, ROW, shown } from './window.ts';

interface ListProps {
  rows: ArticleRow[];
  order: ListOrder;
  /** The words searched for; none when nothing is. */
  words: readonly string[];
  isSearching: boolean;
  open: string | null;
  chosen: ReadonlySet<string>;
  onChoose(id: string, chosen: boolean, through: boolean): void;
  onStar(row: ArticleRow): void;
  /** The stories among the rows, by the ids of their rows. */
  folds: ReadonlyMap<string, Fold>;
  onFold(story: string): void;
  /** Is given what brings a row into view and the focus onto it. */
  toRow: { current: (id: string) => void };
}

/** Names of days, each made once: for ten thousand rows that is the difference between at once and a second. */
export function dayNames(tag: string, now = new Date()): (time: string) => string {
  const names = new Map<string, string>();
  return (time) => {
    const date = new Date(time);
    const day = `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;
    const known = names.get(day) ?? dayOf(time, tag, now);
    names.set(day, known);
    return known;
  };
}

/** Under which heading a row stands: none where days are not in order. */
export function headings(order: ListOrder): (row: ArticleRow) => string {
  if (order !== 'saved' && order !== 'date') return () => '';
  const nameOf = dayNames(language());
  return order === 'saved' ? (row) => nameOf(row.savedAt) : (row) => (row.date === '' ? '' : nameOf(row.date));
}

/** The size of the list's text in pixels, by which its heights are meant. */
const TEXT = 13;

/** What of the list is seen, in pixels, and how many times its usual size the reader has the text. */
function useView(box: RefObject<HTMLElement | null>): { top: number; height: number; scale: number } {
  const [view, setView] = useState({ top: 0, height: 900, scale: 1 });
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const scaleNow = () => Number.parseFloat(getComputedStyle(element).fontSize) / TEXT;
    // Text alone grows in Firefox; the heads above the list grow with it, so that the list has another height.
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight, scale: scaleNow() });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [box]);
  return view;
}

export function List({ rows, order, words, isSearching, open, chosen, onChoose, onStar, folds, onFold, toRow }: ListProps) {
  const box = useRef<HTMLElement>(null);
  const { top, height, scale } = useView(box);
  const tall = (isSearching ? FOUND_ROW : ROW) * scale;
  const head = HEADING * scale;
  const lines = useMemo(() => {
    const nameOf = headings(order);
    // What is shown under the first row of its story stands under that one's day.
    return linesOf(rows, (row) => nameOf(folds.get(row.id)?.rows[0] ?? row), tall, head);
  }, [rows, order, folds, tall, head]);
  const seen = shown(lines, top, height);
  const snippets = useSnippets(
    seen.flatMap((line) => ('item' in line ? line.item : [])),
    words,
  );
  // Another order or another question begins at its first answer.
  const first = `${order} ${words.join(' ')}`;
  // `first` is the occasion, it is not needed inside.
  useLayoutEffect(() => {
    box.current?.scrollTo(0, 0);
  }, [first]);

  toRow.current = (id) => {
    const place = lines.lines.find((one) => 'item' in one && one.item.id === id)?.place;
    if (place === undefined || box.current === null) return;
    const edge = box.current.scrollTop;
    if (place < edge + head) box.current.scrollTo(0, place - tall);
    else if (place + tall > edge + box.current.clientHeight) box.current.scrollTo(0, place + 2 * tall - box.current.clientHeight);
    const focus = (): boolean => {
      const row = box.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
      row?.focus({ preventScroll: true });
      return row != null;
    };
    // At once where it is drawn: the next key may be on its way.
    if (!focus()) requestAnimationFrame(focus);
  };

  /** Down and up go through the list, beyond what is drawn too. */
  const move = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const focused = document.activeElement?.closest('.line')?.querySelector<HTMLElement>('[data-row]')?.dataset.row;
    if (step === 0 || focused === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = beside(rows, focused, step);
    if (next === undefined) return;
    event.preventDefault();
    toRow.current(next.id);
  };

  return (
    // the keys are for the links inside, wherever the focus is among them.
    <nav class="list" aria-label={word('library_list')} ref={box} style={{ '--row': `${tall}px`, '--head': `${head}px` }} onKeyDown={move}>
      <ul style={{ height: `${lines.height}px` }}>
        {seen.map((line) =>
          'heading' in line ? (
            <li key={`day ${line.place}`} class="label list-day" style={{ top: `${line.place}px` }}>
              {line.heading}
            </li>
          ) : (
            <Row
              key={line.item.id}
              row={line.item}
              at={line.at}
              of={rows.length}
              place={line.place}
              open={line.item.id === open}
              chosen={chosen.has(line.item.id)}
              words={words}
              found={snippets.get(line.item.id) ?? null}
              onChoose={onChoose}
              onStar={onStar}
              fold={folds.get(line.item.id) ?? null}
              onFold={onFold}
            />
          ),
        )}
      </ul>
    </nav>
  );
}
