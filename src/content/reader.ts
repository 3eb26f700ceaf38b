// Whether the reader is in read mode on this page, and what becomes of it when the page changes under them.
import type { PageStatus } from '../messages/contract.ts';
import { type Read, ReadMode } from './read-mode.ts';

/** What is needed of the page that is cleaned. */
export interface Cleaned {
  readonly state: PageStatus['state'];
  resume(): void;
}

export class Reader {
  readonly #document: Document;
  readonly #page: Cleaned;
  /** What there is to read now; null of a page of no known template. */
  readonly #read: () => Read | null;
  #mode: ReadMode | null = null;
  /** The style for read mode, while it waits for a page that is clean. */
  #waiting: string | null = null;

  constructor(document: Document, page: Cleaned, read: () => Read | null) {
    this.#document = document;
    this.#page = page;
    this.#read = read;
  }

  get isOn(): boolean {
    return this.#mode !== null;
  }

  /** Read mode on, off, or with null the other way round. It needs a page that is cleaned: one that is paused is resumed first, one that is not there yet is waited for. */
  set(on: boolean | null, style: string): void {
    if (!(on ?? this.#mode === null)) {
      this.leave();
      return;
    }
    if (this.#mode !== null) {
      this.#mode.dress(style);
      return;
    }
    this.#page.resume();
    this.setWhenClean(style);
  }

  /** Into read mode now, or as soon as the page is clean. */
  setWhenClean(style: string): void {
    this.#waiting = style;
    this.heed();
  }

  /** Called when the page has changed: it may be clean now, or no longer. */
  heed(): void {
    const { state } = this.#page;
    if (state === 'clean') {
      if (this.#waiting !== null) this.#enter(this.#waiting);
    } else if (state !== 'starting') this.leave();
  }

  leave(): void {
    this.#waiting = null;
    this.#mode?.leave();
    this.#mode = null;
  }

  #enter(style: string): void {
    const read = this.#page.state === 'clean' ? this.#read() : null;
    if (read === null) return;
    this.#waiting = null;
    this.#mode = new ReadMode(this.#document, read, style, () => {
      // The page has thrown its text away; if it brings another, reading goes on there.
      this.leave();
      this.setWhenClean(style);
    });
  }
}
