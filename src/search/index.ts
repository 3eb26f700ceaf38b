// The search: rows and segments in memory, changed as the shelf changes, and asked with what the reader typed.
import type { Query, Term } from './query.ts';
import { headOf, meetsAll, type Searchable, timeOf } from './searchable.ts';
import { type Packed, searchSegment } from './segment.ts';

/** A place in the text before this one is at the article's start, where it says what it is about. */
const START = 200;

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
  /** Which articles are looked through at all. */
  among(row: Row): boolean;
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
  /** Whether a segment holds the text of the copy as it is now. */
  covered: boolean;
}

interface Loaded<Row> {
  segment: Segment;
  entries: (Entry<Row> | null)[];
}

/** How long a search may keep the page busy, in milliseconds. */
const AT_A_STRETCH = 8;

export class SearchIndex<Row extends Searchable> {
  readonly #entries = new Map<string, Entry<Row>>();
  readonly #segments: Loaded<Row>[] = [];
  #slots = 0;

  /** Takes rows that are new or changed. A text whose copy changed has to be given anew (`missing`). */
  put(rows: readonly Row[]): void {
    for (const row of rows) {
      const before = this.#entries.get(row.id);
      const covered = before?.covered === true && before.row.hash === row.hash;
      if (before === undefined) {
        this.#entries.set(row.id, { slot: this.#slots, row, head: headOf(row), time: timeOf(row), covered });
        this.#slots += 1;
      }
      if (before === undefined) continue;
      Object.assign(before, { row, head: headOf(row), time: timeOf(row), covered });
      if (!covered) this.#forget(before);
    }
  }

  drop(ids: readonly string[]): void {
    for (const id of ids) {
      const entry = this.#entries.get(id);
      if (entry !== undefined) this.#forget(entry);
      this.#entries.delete(id);
    }
  }

  #forget(entry: Entry<Row>): void {
    entry.covered = false;
    for (const { entries } of this.#segments) {
      const at = entries.indexOf(entry);
      if (at >= 0) entries[at] = null;
    }
  }

  /** Takes the texts of a segment for those articles that are still the same. Gives how many it was good for. */
  add(segment: Segment): number {
    let good = 0;
    const entries = segment.ids.map((id, at) => {
      const entry = this.#entries.get(id);
      if (entry === undefined || entry.covered || entry.row.hash !== segment.hashes[at]) return null;
      entry.covered = true;
      good += 1;
      return entry;
    });
    if (good > 0) this.#segments.push({ segment, entries });
    return good;
  }

  /** Articles whose texts no segment holds. */
  missing(): Row[] {
    return [...this.#entries.values()].filter((entry) => !entry.covered).map((entry) => entry.row);
  }

  /**
   * The rows that answer, best first and newest first among equals, or null when nobody wanted them any more.
   * An empty query is answered by all rows in the order of time.
   */
  async find(query: Query, { among, breathe, isWanted }: Asking<Row>): Promise<Row[] | null> {
    let alive: Entry<Row>[] = [];
    for (const entry of this.#entries.values()) if (among(entry.row) && meetsAll(entry.row, query.filters)) alive.push(entry);
    // By slot, and each question its own: another one may be asked while this one breathes.
    const ranks = new Uint16Array(this.#slots);
    const places = new Int8Array(this.#slots);
    let since = performance.now();
    for (const { text, without } of sorted(query.terms)) {
      places.fill(UNASKED);
      for (const { slot, head } of alive) places[slot] = head.includes(text) ? IN_TITLE : NOWHERE;
      for (const { segment, entries } of this.#segments) {
        const slotOf = (at: number): number => entries[at]?.slot ?? -1;
        const wanted = (at: number): boolean => places[slotOf(at)] === NOWHERE;
        searchSegment(segment, text, wanted, (at, place) => {
          places[slotOf(at)] = place < START ? AT_START : IN_BODY;
        });
        if (performance.now() - since < AT_A_STRETCH) continue;
        await breathe();
        if (!isWanted()) return null;
        since = performance.now();
      }
      alive = alive.filter(({ slot }) => (places[slot] === NOWHERE) === without);
      if (!without) for (const { slot } of alive) (ranks[slot] as number) += places[slot] as number;
    }
    const rankOf = (entry: Entry<Row>): number => ranks[entry.slot] as number;
    return alive.sort((one, other) => rankOf(one) - rankOf(other) || other.time - one.time).map((entry) => entry.row);
  }
}

/** Those that must be there first, the longest first: it leaves the fewest to be looked through for the others. */
function sorted(terms: readonly Term[]): Term[] {
  return [...terms].sort((one, other) => Number(one.without) - Number(other.without) || other.text.length - one.text.length);
}
