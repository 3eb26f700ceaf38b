// Who hears of a page while it is cleaned, and answers for what goes wrong in it.

export interface Hearer {
  /** The number of things removed has changed; `count` looks through the page for it. */
  changed(count: () => number): void;
  /** A page is cleaned that may be no article: whoever can read it tells `judge`. */
  asked(): void;
  /** Runs what the page's own doings set off: a fault in it must not cost the reader the page. */
  guarded(work: () => void): void;
}
