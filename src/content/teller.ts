// Tells the number of removed things, not more often than anybody can read it; of a page that is prepared unseen nothing is told before it is shown.

/** Milliseconds between two tellings, and from the first change to the first of them: what a page does while it loads is told at once. */
const PAUSE = 400;

/** Not all browsers prepare pages, and the types of the platform do not know it yet. */
type Prepared = Document & { prerendering?: boolean };

/** At once, or when the page is shown: what is said of one that the browser prepares unseen would stand on the page in front. */
export function whenShown(document: Prepared, work: () => void): void {
  if (document.prerendering === true) document.addEventListener('prerenderingchange', work, { once: true });
  else work();
}

export class Teller {
  readonly #document: Prepared;
  readonly #say: (removed: number) => void;
  #last: number | null = null;
  #count: (() => number) | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(document: Document, say: (removed: number) => void) {
    this.#document = document;
    this.#say = say;
  }

  /** Counting is a look through the whole page: it is done when the number is told, not with every change. */
  tell(count: () => number): void {
    const isFirst = this.#count === null;
    this.#count = count;
    if (this.#document.prerendering !== true) this.#timer ??= setTimeout(() => this.#tellNext(), PAUSE);
    else if (isFirst) whenShown(this.#document, () => this.#tellNext());
  }

  /** Says the last number once more: the tab has shown another page in between. */
  again(): void {
    if (this.#last !== null) this.#say(this.#last);
  }

  #tellNext(): void {
    this.#timer = null;
    if (this.#count === null) return;
    this.#last = this.#count();
    this.#count = null;
    this.#say(this.#last);
  }
}
