// The search: rows and segments in memory, changed as the shelf changes, and asked with what the reader typed.
import { Column } from './column.ts';
import { type Heads, packHeads, searchHeads } from './heads.ts';
import { FIELDS, type Field } from './operators.ts';
import type { Filter, Query, Term } from './query.ts';
import { factsOf, headOf, meets, type Searchable, timeOf } from './searchable.ts';
import { type Packed, searchSegment } from './segment.ts';

/** In which order answers stand: words in the title count more than at the start of the text, and those more than further down. */
const IN_TITLE = 0;
const AT_START = 1;
const IN_BODY = 2;
const NOWHERE = -1;
const UNASKED = -2;

export interface Segment extends Packed {
  ids: string[];
  hashes: string[];
}

export interface Asking<Row> {
  /** Which articles are looked through at all. The same function as for the last question costs nothing. */
  among: (row: Row) => boolean;
  /** Lets the page breathe; asked every few milliseconds. */
  breathe(): Promise<void>;
  /** False once nobody wants the answer any more. */
  isWanted(): boolean;
}

interface Entry<Row> {
  /** Its place in the lists that each question makes; never given to another. */
  slot: number;
  row: Row;
  head: string;
  time: number;
  /** Which segment holds the text of the copy as it is now, and as which of its texts; null while none does. */
  home: { segment: Loaded; at: number } | null;
}

interface Loaded extends Packed {
  /** The slot of each text's article; `GONE` for a text that nobody has any more. */
  slots: Int32Array;
}

const GONE = -1;

/** All articles, the newest first: their slots, and their heads in the same order. */
interface Ordered<Row> {
  slots: Int32Array;
  heads: Heads;
  /** Those that the last question looked among. */
  last: { among: (row: Row) => boolean; slots: Int32Array } | null;
}

/** Where fewer than one of so many are left, their heads are looked at one by one. */
const FEW = 8;

/** How long a search may keep the page busy, in milliseconds. */
const AT_A_STRETCH = 8;

export class SearchIndex<Row extends Searchable> {
  readonly #entries = new Map<string, Entry<Row>>();
  readonly #segments: Loaded[] = [];
  /** By slot; what was dropped leaves its place empty. */
  readonly #bySlot: (Entry<Row> | undefined)[] = [];
  /** Rows alone, by slot: an answer of tens of thousands would fetch each entry from its own place. */
  readonly #rows: (Row | undefined)[] = [];
  readonly #columns = Object.fromEntries(FIELDS.map((field) => [field, new Column()])) as Record<Field, Column>;
  /** Null when it has to be made anew. */
  #ordered: Ordered<Row> | null = null;

  /** Takes rows that are new or changed. A text whose copy changed has to be given anew (`missing`). */
  put(rows: readonly Row[]): void {
    if (rows.length > 0) this.#ordered = null;
    for (const row of rows) {
      const before = this.#entries.get(row.id);
      const ready = { row, head: headOf(row), time: timeOf(row) };
      const entry: Entry<Row> = before ?? { slot: this.#bySlot.length, home: null, ...ready };
      if (before === undefined) {
        this.#entries.set(row.id, entry);
        this.#bySlot.push(entry);
      } else {
        if (before.row.hash !== row.hash) forget(before);
        Object.assign(before, ready);
      }
      this.#rows[entry.slot] = row;
      const facts = factsOf(row);
      for (const field of FIELDS) this.#columns[field].set(entry.slot, facts[field]);
    }
  }

  drop(ids: readonly string[]): void {
    if (ids.length > 0) this.#ordered = null;
    for (const id of ids) {
      const entry = this.#entries.get(id);
      if (entry === undefined) continue;
      forget(entry);
      this.#entries.delete(id);
      this.#bySlot[entry.slot] = undefined;
      this.#rows[entry.slot] = undefined;
    }
  }

  /** Takes the texts of a segment for those articles that are still the same. Gives how many it was good for. */
  add({ ids, hashes, ...packed }: Segment): number {
    let good = 0;
    const segment: Loaded = { ...packed, slots: new Int32Array(ids.length).fill(GONE) };
    for (const [at, id] of ids.entries()) {
      const entry = this.#entries.get(id);
      if (entry === undefined || entry.home !== null || entry.row.hash !== hashes[at]) continue;
      entry.home = { segment, at };
      segment.slots[at] = entry.slot;
      good += 1;
    }
    if (good > 0) this.#segments.push(segment);
    return good;
  }

  #newestFirst(): Ordered<Row> {
    if (this.#ordered === null) {
      const entries = [...this.#entries.values()].sort((one, other) => other.time - one.time);
      const slots = Int32Array.from(entries, ({ slot }) => slot);
      this.#ordered = { slots, heads: packHeads(entries.map(({ head }) => head)), last: null };
    }
    return this.#ordered;
  }

  #those(among: (row: Row) => boolean): Int32Array {
    const ordered = this.#newestFirst();
    if (ordered.last?.among !== among) {
      const slots = ordered.slots.filter((slot) => among((this.#bySlot[slot] as Entry<Row>).row));
      ordered.last = { among, slots };
    }
    return ordered.last.slots;
  }

  /** Articles whose texts no segment holds. */
  missing(): Row[] {
    return [...this.#entries.values()].filter(({ home }) => home === null).map((entry) => entry.row);
  }

  /**
   * The first part of the answer, for which no text is needed: rows that hold all words in their heads. The whole answer begins with them, in
   * this order. Null where words are to be left out: those may stand in a text.
   */
  inHeads({ terms, filters }: Query, among: (row: Row) => boolean): Row[] | null {
    if (terms.some(({ without }) => without)) return null;
    return this.#meeting(filters, among).reduce<Row[]>((found, slot) => {
      const { row, head } = this.#bySlot[slot] as Entry<Row>;
      if (terms.every(({ text }) => head.includes(text))) found.push(row);
      return found;
    }, []);
  }

  #meeting(filters: readonly Filter[], among: (row: Row) => boolean): Int32Array {
    const those = this.#those(among);
    return filters.reduce((left, filter) => this.#columns[filter.field].filter(left, (fact) => meets(fact, filter)), those);
  }

  /**
   * The rows that answer, best first and newest first among equals, or null when nobody wanted them any more.
   * An empty query is answered by all rows in the order of time.
   */
  async find(query: Query, { among, breathe, isWanted }: Asking<Row>): Promise<Row[] | null> {
    const { slots: all, heads } = this.#newestFirst();
    let alive = this.#meeting(query.filters, among);
    // Each question its own: another one may be asked while this one breathes.
    const ranks = new Uint16Array(this.#bySlot.length);
    const places = new Int8Array(this.#bySlot.length);
    let since = performance.now();
    for (const { text, without } of sorted(query.terms)) {
      places.fill(UNASKED);
      for (const slot of alive) places[slot] = NOWHERE;
      if (alive.length * FEW < all.length) {
        for (const slot of alive) if (this.#bySlot[slot]?.head.includes(text)) places[slot] = IN_TITLE;
      } else
        searchHeads(heads, text, (at) => {
          const slot = all[at] as number;
          if (places[slot] === NOWHERE) places[slot] = IN_TITLE;
        });
      for (const segment of this.#segments) {
        const { slots } = segment;
        searchSegment(segment, text, {
          wanted: (at) => {
            const slot = slots[at] as number;
            return slot !== GONE && places[slot] === NOWHERE;
          },
          found: (at, isAtStart) => {
            places[slots[at] as number] = isAtStart ? AT_START : IN_BODY;
          },
        });
        if (performance.now() - since < AT_A_STRETCH) continue;
        await breathe();
        if (!isWanted()) return null;
        since = performance.now();
      }
      alive = alive.filter((slot) => (places[slot] === NOWHERE) === without);
      if (!without) for (const slot of alive) (ranks[slot] as number) += places[slot] as number;
    }
    const rows: Row[] = [];
    for (const slot of byRank(alive, ranks)) {
      const row = this.#rows[slot];
      // What was dropped while this one breathed is no answer any more.
      if (row !== undefined) rows.push(row);
    }
    return rows;
  }
}

function forget<Row>(entry: Entry<Row>): void {
  if (entry.home !== null) entry.home.segment.slots[entry.home.at] = GONE;
  entry.home = null;
}

/** Those of the lowest rank first; among equals in the order they came. There are few ranks, so they are counted, and each slot goes to its place. */
function byRank(slots: Int32Array, ranks: Uint16Array): Int32Array {
  const places: number[] = [];
  for (const slot of slots) places[ranks[slot] as number] = (places[ranks[slot] as number] ?? 0) + 1;
  let next = 0;
  for (let rank = 0; rank < places.length; rank += 1) {
    const many = places[rank] ?? 0;
    places[rank] = next;
    next += many;
  }
  const ranked = new Int32Array(slots.length);
  for (const slot of slots) {
    const rank = ranks[slot] as number;
    const place = places[rank] as number;
    ranked[place] = slot;
    places[rank] = place + 1;
  }
  return ranked;
}

/** Those that must be there first, the longest first: it leaves the fewest to be looked through for the others. */
function sorted(terms: readonly Term[]): Term[] {
  return [...terms].sort((one, other) => Number(one.without) - Number(other.without) || other.text.length - one.text.length);
}
