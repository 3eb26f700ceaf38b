// Tells the number of removed things, not more often than anybody can read it, and of a page that is prepared unseen only when it is shown.

/** Milliseconds between two tellings. */
const PAUSE = 400;

/** Not all browsers prepare pages, and the types of the platform do not know it yet. */
type Prepared = Document & { prerendering?: boolean };

export class Teller {
  readonly #document: Prepared;
  readonly #say: (removed: number) => void;
  #last: number | null = null;
  #next: number | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(document: Document, say: (removed: number) => void) {
    this.#document = document;
    this.#say = say;
  }

  tell(removed: number): void {
    if (this.#document.prerendering === true) {
      if (this.#next === null) this.#document.addEventListener('prerenderingchange', () => this.#tellNext(), { once: true });
      this.#next = removed;
      return;
    }
    this.#next = removed;
    if (this.#timer !== null) return;
    this.#tellNext();
  }

  /** Says the last number once more: the tab has shown another page in between. */
  again(): void {
    if (this.#last !== null) this.#say(this.#last);
  }

  #tellNext(): void {
    this.#timer = null;
    if (this.#next === null) return;
    this.#last = this.#next;
    this.#next = null;
    this.#timer = setTimeout(() => this.#tellNext(), PAUSE);
    this.#say(this.#last);
  }
}
