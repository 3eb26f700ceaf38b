// The search: rows and segments in memory, changed as the shelf changes, and asked with what the reader typed.
import { Column, passing } from './column.ts';
import { searchHeads } from './heads.ts';
import { FIELDS, type Field } from './operators.ts';
import { type Entry, GONE, type Loaded, notesFor, type Ordered, ordered, placed } from './ordered.ts';
import type { Filter, Query } from './query.ts';
import { AT_START, begin, byRank, IN_BODY, IN_TITLE, judged, NOWHERE } from './ranks.ts';
import { factsOf, headOf, meets, type Searchable, timeOf } from './searchable.ts';
import { type Looking, type Packed, searchSegment, type Tables } from './segment.ts';
import { inOrder } from './term-order.ts';

export interface Segment extends Packed {
  ids: string[];
  hashes: string[];
}

export interface Added {
  /** For how many articles the segment is good. */
  good: number;
  /** Takes its tables later. */
  take(tables: Tables): void;
}

export interface Asking<Row> {
  /** Which articles are looked through at all. The same function as for the last question costs nothing. */
  among: (row: Row) => boolean;
  /** Lets the page breathe; asked every few milliseconds. */
  breathe(): Promise<void>;
  /** False once nobody wants the answer any more. */
  isWanted(): boolean;
}

/** How long a search may keep the page busy, in milliseconds. */
const AT_A_STRETCH = 8;

export class SearchIndex<Row extends Searchable> {
  readonly #entries = new Map<string, Entry<Row>>();
  readonly #segments: Loaded[] = [];
  /** Those whose fields are not in the columns yet: only a question with a filter needs them there. */
  #fresh: Entry<Row>[] = [];
  #slots = 0;
  readonly #columns = Object.fromEntries(FIELDS.map((field) => [field, new Column()])) as Record<Field, Column>;
  /** Null when it has to be made anew. */
  #ordered: Ordered<Row> | null = null;

  /** Takes all rows as they are now, of which most are known already. */
  know(rows: readonly Row[]): void {
    this.put(rows.filter((row) => this.#entries.get(row.id)?.row !== row));
    if (this.#entries.size === rows.length) return;
    const here = new Set(rows.map(({ id }) => id));
    this.drop([...this.#entries.keys()].filter((id) => !here.has(id)));
  }

  /** Takes rows that are new or changed. A text whose copy changed has to be given anew (`missing`). */
  put(rows: readonly Row[]): void {
    if (rows.length > 0) this.#ordered = null;
    for (const row of rows) {
      const before = this.#entries.get(row.id);
      const ready = { row, head: headOf(row), time: timeOf(row) };
      const entry: Entry<Row> = before ?? { slot: this.#slots, home: null, ...ready };
      if (before === undefined) {
        this.#entries.set(row.id, entry);
        this.#slots += 1;
      } else {
        if (before.row.hash !== row.hash) forget(before);
        Object.assign(before, ready);
      }
      this.#fresh.push(entry);
    }
  }

  drop(ids: readonly string[]): void {
    if (ids.length > 0) this.#ordered = null;
    for (const id of ids) {
      const entry = this.#entries.get(id);
      if (entry === undefined) continue;
      forget(entry);
      this.#entries.delete(id);
    }
  }

  /** Takes the texts of a segment for those articles that are still the same. */
  add({ ids, hashes, starts, text, tables }: Segment): Added {
    let good = 0;
    const segment: Loaded = { starts, text, tables, slots: new Int32Array(ids.length).fill(GONE) };
    for (const [at, id] of ids.entries()) {
      const entry = this.#entries.get(id);
      if (entry === undefined || entry.home !== null || entry.row.hash !== hashes[at]) continue;
      entry.home = { segment, at };
      segment.slots[at] = entry.slot;
      good += 1;
    }
    if (good > 0) {
      this.#segments.push(segment);
      if (this.#ordered !== null) this.#ordered.segments.push(placed(segment, this.#ordered.positions));
    }
    const take = (made: Tables): void => {
      segment.tables = made;
    };
    return { good, take };
  }

  #newestFirst(): Ordered<Row> {
    this.#ordered ??= ordered([...this.#entries.values()], this.#slots, this.#segments);
    return this.#ordered;
  }

  #those({ rows, last }: Ordered<Row>, among: (row: Row) => boolean): Int32Array {
    if (last?.among === among) return last.positions;
    return Int32Array.from(rows, (_row, position) => position).filter((position) => among(rows[position] as Row));
  }

  #column(field: Field): Column {
    for (const { row, slot } of this.#fresh) {
      const facts = factsOf(row);
      for (const each of FIELDS) this.#columns[each].set(slot, facts[each]);
    }
    this.#fresh = [];
    return this.#columns[field];
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
    const all = this.#newestFirst();
    const { heads, rows } = all;
    const left = terms.reduce(
      (those, { text }) => {
        const holding = new Set<number>();
        searchHeads(heads, text, (position) => holding.add(position));
        return those.filter((position) => holding.has(position));
      },
      this.#meeting(all, filters, among, new Int32Array(rows.length)),
    );
    return Array.from(left, (position) => rows[position] as Row);
  }

  /** The positions of those that are looked among and meet the filters; not to be changed. `room` is where they may be written. */
  #meeting(all: Ordered<Row>, filters: readonly Filter[], among: (row: Row) => boolean, room: Int32Array): Int32Array {
    const those = this.#those(all, among);
    all.last = { among, positions: those };
    return filters.reduce((left, filter) => {
      const column = this.#column(filter.field);
      const numbers = all.fields.get(filter.field) ?? column.numbersOf(all.slots);
      all.fields.set(filter.field, numbers);
      const verdicts = column.verdicts((fact) => meets(fact, filter));
      return passing(left, numbers, verdicts, room);
    }, those);
  }

  /**
   * The rows that answer, best first and newest first among equals, or null when nobody wanted them any more.
   * An empty query is answered by all rows in the order of time.
   */
  async find(query: Query, { among, breathe, isWanted }: Asking<Row>): Promise<Row[] | null> {
    const all = this.#newestFirst();
    const { rows, heads, segments } = all;
    // Each question its own: another one may be asked while this one breathes.
    const notes = all.spare ?? notesFor(rows.length);
    all.spare = null;
    const { ranks, places } = notes;
    ranks.fill(0);
    let alive = this.#meeting(all, query.filters, among, notes.alive);
    begin(alive, places);
    let positions = segments[0]?.positions ?? alive;
    const looking: Looking = {
      wanted(at) {
        const position = positions[at] as number;
        return position !== GONE && places[position] === NOWHERE;
      },
      found(at, isAtStart) {
        places[positions[at] as number] = isAtStart ? AT_START : IN_BODY;
      },
    };
    let since = performance.now();
    for (const { text, without } of inOrder(query.terms, segments[0]?.segment)) {
      searchHeads(heads, text, (position) => {
        if (places[position] === NOWHERE) places[position] = IN_TITLE;
      });
      for (const placed of segments) {
        positions = placed.positions;
        searchSegment(placed.segment, text, looking);
        if (performance.now() - since < AT_A_STRETCH) continue;
        await breathe();
        if (!isWanted()) {
          all.spare = notes;
          return null;
        }
        since = performance.now();
      }
      alive = judged(alive, places, ranks, without, notes.alive);
    }
    const found = byRank(rows, alive, ranks);
    all.spare = notes;
    // What was dropped while this one breathed is no answer any more, and what changed is one as it is now.
    return all === this.#ordered ? found : found.flatMap(({ id }) => this.#entries.get(id)?.row ?? []);
  }
}

function forget<Row>(entry: Entry<Row>): void {
  if (entry.home !== null) entry.home.segment.slots[entry.home.at] = GONE;
  entry.home = null;
}
