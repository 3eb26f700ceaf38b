// All articles as questions go through them: the newest first, and what is asked of each side by side with what is asked of the next.
import { type Heads, packHeads } from './heads.ts';
import type { Field } from './operators.ts';
import type { Packed } from './segment.ts';

export interface Entry<Row> {
  /** Its place in the columns; never given to another. */
  slot: number;
  row: Row;
  head: string;
  time: number;
  /** Which segment holds the text of the copy as it is now, and as which of its texts; null while none does. */
  home: { segment: Loaded; at: number } | null;
}

export interface Loaded extends Packed {
  /** The slot of each text's article; `GONE` for a text that nobody has any more. */
  slots: Int32Array;
}

export const GONE = -1;

/** Room for one question to note where its words stand; by position. Large enough that taking it anew for each would cost more than many an answer. */
export interface Notes {
  /** The positions that are left, as many as there are articles at most. */
  alive: Int32Array;
  ranks: Uint16Array;
  places: Int8Array;
}

export const notesFor = (articles: number): Notes => ({
  alive: new Int32Array(articles),
  ranks: new Uint16Array(articles),
  places: new Int8Array(articles),
});

/**
 * All articles, the newest first. A question knows them by their positions in here, so that what it goes through lies side by side: by slot it
 * would be all over the place. Never changed but for segments that come: another question may be in the middle of it.
 */
export interface Ordered<Row> {
  /** By position, as the two that follow. */
  rows: Row[];
  slots: Int32Array;
  heads: Heads;
  /** By slot. */
  positions: Int32Array;
  segments: { segment: Packed; positions: Int32Array }[];
  /** By position: the number of the value that each field has. Made when it is first asked for. */
  fields: Map<Field, Int32Array>;
  /** The positions of those that the last question looked among. */
  last: { among: (row: Row) => boolean; positions: Int32Array } | null;
  /** Lent to one question at a time; null while one has them. */
  spare: Notes | null;
}

/** `slots`: how many were ever given. Rows of the same time stay in the order of the entries. */
export function ordered<Row>(entries: readonly Entry<Row>[], slots: number, segments: readonly Loaded[]): Ordered<Row> {
  // Numbers are sorted, which lie side by side, and not the entries.
  const times = Float64Array.from(entries, ({ time }) => time);
  const order = Uint32Array.from(entries, (_entry, at) => at).sort((one, other) => (times[other] as number) - (times[one] as number));
  const newest = Array.from(order, (at) => entries[at] as Entry<Row>);
  const positions = new Int32Array(slots).fill(GONE);
  for (const [position, { slot }] of newest.entries()) positions[slot] = position;
  return {
    ...{ positions, fields: new Map(), last: null, spare: null },
    rows: newest.map(({ row }) => row),
    slots: Int32Array.from(newest, ({ slot }) => slot),
    heads: packHeads(newest.map(({ head }) => head)),
    segments: segments.map((segment) => placed(segment, positions)),
  };
}

/** At which positions the articles of a segment's texts are. */
export function placed(segment: Loaded, positions: Int32Array): { segment: Packed; positions: Int32Array } {
  return { segment, positions: segment.slots.map((slot) => (slot === GONE ? GONE : (positions[slot] as number))) };
}
