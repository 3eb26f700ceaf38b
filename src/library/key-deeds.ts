// What each of the library's keys does, by what is listed, chosen, focused and open.
import { word } from '../platform/words.ts';
import type { ArticleRow } from '../shelf/record.ts';
import { addressOf } from './address.ts';
import type { KeyAction } from './keys.ts';
import type { Deeds } from './use-deeds.ts';

export interface KeyPlace {
  /** What the list shows, in its order. */
  rows: readonly ArticleRow[];
  chosen: readonly ArticleRow[];
  /** The article in the reading pane. */
  open: ArticleRow | null;
  deeds: Deeds;
  say(words: string): void;
  /** Brings a row into view and the focus onto it. */
  toRow(id: string): void;
  choose(id: string): void;
  /** Chosen or not, the other way round. */
  turn(id: string): void;
  unchoose(): void;
  /** Takes back what was done last, as long as that is offered. */
  undo(): void;
  help(): void;
}

const focusedId = (): string | undefined => document.activeElement?.closest('.line')?.querySelector<HTMLElement>('[data-row]')?.dataset.row;

const isSeen = (selector: string): boolean => (document.querySelector(selector)?.getClientRects().length ?? 0) > 0;

/** The one beside `from`, or the first when nothing is. */
export function beside<Item extends { id: string }>(rows: readonly Item[], from: string | undefined, step: 1 | -1): Item | undefined {
  const at = rows.findIndex(({ id }) => id === from);
  return at < 0 ? rows[0] : rows[at + step];
}

/** What was chosen one by one goes before the row under the focus, and that one before the article that is open. */
export function meant(place: Pick<KeyPlace, 'rows' | 'chosen' | 'open'>, focused: string | undefined): readonly ArticleRow[] {
  if (place.chosen.length > 0) return place.chosen;
  const row = place.rows.find(({ id }) => id === focused) ?? place.open;
  return row === null ? [] : [row];
}

/** Into a field of the open article, or of what is chosen. */
function write(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** The menu opens with the focus on its first entry, as after a press of the button by keyboard. */
function openExport(within: string): void {
  const box = document.querySelector(within);
  const button = box?.querySelector<HTMLButtonElement>('[data-action="export"]');
  if (!button || button.disabled) return;
  button.focus();
  if (button.getAttribute('aria-expanded') !== 'true') button.click();
  requestAnimationFrame(() => box?.querySelector<HTMLElement>('.menu-list button')?.focus());
}

export function keyDeeds(place: KeyPlace): Record<KeyAction, () => void> {
  const go = (step: 1 | -1): void => {
    const focused = focusedId();
    // Whoever reads goes from article to article; whoever is in the list from row to row.
    const isReading = place.open !== null && (document.activeElement?.closest('.pane') !== null || !isSeen('.list'));
    const next = beside(place.rows, isReading ? place.open?.id : (focused ?? place.open?.id), step);
    if (next === undefined) return;
    if (isReading) location.hash = addressOf(next.id);
    else place.toRow(next.id);
  };
  return {
    next: () => go(1),
    previous: () => go(-1),
    open: () => {
      const focused = focusedId();
      if (focused !== undefined) location.hash = addressOf(focused);
    },
    search: () => {
      const box = document.querySelector<HTMLInputElement>('[data-search]');
      const enter = (): void => {
        box?.focus();
        box?.select();
      };
      enter();
      if (box === null || document.activeElement === box) return;
      // In a narrow window what is read hides the box, and what it finds.
      location.hash = '#list';
      requestAnimationFrame(enter);
    },
    star: () => {
      const rows = meant(place, focusedId());
      if (rows.length > 0) place.deeds.set(rows, { star: !rows.every(({ star }) => star) });
    },
    choose: () => {
      const focused = focusedId();
      if (focused !== undefined) place.turn(focused);
    },
    tag: () => write(place.chosen.length > 0 ? '[data-selection-tag]' : '[data-new-tag]'),
    note: () => write('[data-note]'),
    undo: place.undo,
    export: () => {
      const focused = focusedId();
      if (place.chosen.length > 0) return openExport('.selection');
      if (focused === undefined || focused === place.open?.id) return openExport('.tools');
      place.choose(focused);
      requestAnimationFrame(() => openExport('.selection'));
    },
    delete: () => {
      const focused = focusedId();
      const rows = meant(place, focused).filter(({ deletedAt }) => deletedAt === '');
      if (rows.length === 0) return place.open === null && focused === undefined ? undefined : place.say(word('key_delete_in_trash'));
      // The focus stays in the list: on the row that comes into the place of the one that goes.
      const stay = focused === undefined ? undefined : (beside(place.rows, focused, 1) ?? beside(place.rows, focused, -1));
      place.deeds.discard(rows);
      if (stay !== undefined && place.chosen.length === 0) place.toRow(stay.id);
    },
    close: () => {
      if (place.chosen.length > 0) return place.unchoose();
      const { open } = place;
      if (location.hash === '' || location.hash === '#list') return;
      location.hash = '#list';
      if (open !== null) requestAnimationFrame(() => place.toRow(open.id));
    },
    help: place.help,
  };
}
