// The search of the library page: its texts come from the shelf's segments, and what no segment holds is read and packed.
import { fold } from '../search/fold.ts';
import { type Added, SearchIndex, type Segment } from '../search/index.ts';
import { joined, tablesOf } from '../search/pack.ts';
import type { Query } from '../search/query.ts';
import { PACKING, SEGMENT_SIZE } from '../search/segment.ts';
import { textsOf } from '../shelf/articles.ts';
import type { ArticleRow } from '../shelf/record.ts';
import { replaceSegments, segmentBy, segmentNumbers, tablesBy } from '../shelf/segments.ts';

/** Fewer texts than these are packed anew each time: a segment of its own for every article would be slow to read. */
const WORTH_KEEPING = 64;

/** How many segments, or their tables, are read ahead. */
const AT_ONCE = 4;

/** A turn of the page's own. Timers would make each one wait 4 ms, as browsers do with those that follow each other. */
const breathe = (): Promise<void> =>
  new Promise((later) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      later();
    };
    port2.postMessage(null);
  });

export class Finder {
  readonly #index = new SearchIndex<ArticleRow>();
  #loaded: Promise<void> | null = null;
  #filled: Promise<void> = Promise.resolve();
  /** Segments whose tables were not read yet. */
  readonly #bare: { number: number; added: Added }[] = [];
  /** What was read from the bodies and has no tables yet. */
  readonly #unpacked: { segment: Omit<Segment, 'tables'>; added: Added }[] = [];
  /** Getting all the tables there are, and making the others. */
  #tabled: Promise<void> = Promise.resolve();
  #isReady = false;
  #asked = 0;

  /** Takes the rows as they are now. */
  know(rows: readonly ArticleRow[]): void {
    this.#index.know(rows);
  }

  async #load(): Promise<void> {
    const numbers = await segmentNumbers();
    // A few are on their way while one is taken: the disk and the page work at the same time.
    const reading = numbers.slice(0, AT_ONCE).map(segmentBy);
    const stale: number[] = [];
    for (const [at, number] of numbers.entries()) {
      const segment = await reading[at];
      const next = numbers[at + AT_ONCE];
      if (next !== undefined) reading.push(segmentBy(next));
      // Not held twice.
      delete reading[at];
      if (segment === null || segment === undefined) continue;
      // What is mostly stale goes, and what was packed in another way: its good texts are read from the bodies once more, and packed with others.
      const added = segment.schema === PACKING ? this.#index.add({ ...segment, tables: null }) : null;
      if (added === null || added.good * 2 < segment.ids.length) stale.push(number);
      else this.#bare.push({ number, added });
    }
    if (stale.length > 0) await replaceSegments(stale, []);
  }

  /** One after the other: two at once would read and keep the same texts twice. */
  #fill(): Promise<void> {
    this.#filled = Promise.allSettled([this.#filled]).then(() => this.#fillNow());
    return this.#filled;
  }

  async #fillNow(): Promise<void> {
    const missing = this.#index.missing();
    // The next texts are on their way while these are taken. Settled: what fails is thrown when its turn has come.
    const readFrom = (from: number) => Promise.allSettled([textsOf(missing.slice(from, from + SEGMENT_SIZE).map(({ id }) => id))]);
    let reading = readFrom(0);
    for (let from = 0; from < missing.length; from += SEGMENT_SIZE) {
      const rows = missing.slice(from, from + SEGMENT_SIZE);
      const [read] = await reading;
      if (read.status === 'rejected') throw read.reason;
      reading = readFrom(from + SEGMENT_SIZE);
      const segment = { ids: rows.map(({ id }) => id), hashes: rows.map(({ hash }) => hash), ...joined(read.value.map(fold)) };
      this.#unpacked.push({ segment, added: this.#index.add({ ...segment, tables: null }) });
    }
  }

  /** Half of what a search reads. The texts alone answer every question, only not as fast: the first one comes sooner without. */
  async #readTables(): Promise<void> {
    const bare = this.#bare.splice(0);
    const reading = bare.slice(0, AT_ONCE).map(({ number }) => tablesBy(number));
    for (const [at, { added }] of bare.entries()) {
      const tables = await reading[at];
      const next = bare[at + AT_ONCE];
      if (next !== undefined) reading.push(tablesBy(next.number));
      delete reading[at];
      if (tables) added.take(tables);
    }
  }

  /**
   * Packs and keeps what was read, with a turn of the page's own between two: the answer does not wait for it. What is not kept before the page
   * is closed is read once more the next time.
   */
  async #pack(): Promise<void> {
    for (let next = this.#unpacked.shift(); next !== undefined; next = this.#unpacked.shift()) {
      await breathe();
      const { segment, added } = next;
      const tables = tablesOf(segment);
      added.take(tables);
      if (segment.ids.length >= WORTH_KEEPING) await replaceSegments([], [{ segment: { schema: PACKING, ...segment }, tables }]);
    }
  }

  /** Reads what is needed to answer; the reader has not asked yet, but is about to. */
  prepare(): Promise<void> {
    this.#loaded ??= this.#load();
    this.#loaded.catch(() => {
      this.#loaded = null;
    });
    return this.#loaded;
  }

  /**
   * The answer, or null when a later question has been asked in the meantime. Where texts have to be read first, `onFirst` gets what can be
   * said without them: the beginning of the answer.
   */
  async find(query: Query, among: (row: ArticleRow) => boolean, onFirst: (rows: ArticleRow[]) => void): Promise<ArticleRow[] | null> {
    this.#asked += 1;
    const asked = this.#asked;
    const isWanted = (): boolean => this.#asked === asked;
    if (query.terms.length > 0) {
      const first = this.#isReady ? null : this.#index.inHeads(query, among);
      if (first !== null) onFirst(first);
      await this.prepare();
      await this.#fill();
      this.#isReady = true;
    }
    const answer = isWanted() ? await this.#index.find(query, { among, breathe, isWanted }) : null;
    if (this.#bare.length + this.#unpacked.length > 0)
      this.#tabled = this.#tabled
        .then(() => this.#readTables())
        .then(() => this.#pack())
        .catch((thrown: unknown) => console.debug('tables could not be read or kept', thrown));
    return answer;
  }
}
