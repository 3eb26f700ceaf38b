// Waits for the text of a page whose text has gone: the page has replaced it, its body, or the whole document.

/** How often a page may replace its text and be cleaned at once; after that only when it pauses for breath. */
const MOST_NEW_TEXTS = 20;
const BREATH = 1_000;
/** How long a page whose text has gone may take to bring another; until then nothing is uncovered. */
const PATIENCE = 3_000;

/** Who waits for the text: whether it `isGone`, whether another one `isThere`, and what to `begin` then, or when none came. */
export interface Waiting {
  isGone(): boolean;
  isThere(): boolean;
  begin(): void;
}

export class TextSearch {
  readonly #document: Document;
  readonly #waiting: Waiting;
  #newTexts = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(document: Document, waiting: Waiting) {
    this.#document = document;
    this.#waiting = waiting;
  }

  begin(): void {
    const isThere = this.#document.readyState !== 'loading' && this.#waiting.isThere();
    if (isThere && this.#newTexts < MOST_NEW_TEXTS) {
      this.#newTexts += 1;
      this.stop();
      this.#waiting.begin();
      return;
    }
    // `document.open` has taken all listeners away; this one is for the document that is being written now.
    if (!isThere) this.#document.addEventListener('DOMContentLoaded', this.#again, { once: true });
    this.#timer ??= setTimeout(this.#again, isThere ? BREATH : PATIENCE);
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** By listener or by timer, whichever is first; a page whose text did not come back is no article any more. */
  readonly #again = (): void => {
    this.stop();
    if (this.#waiting.isGone()) this.#waiting.begin();
  };
}
