// Watches a page for what comes late: everything while it loads, after that the text and what it stands in.
import { parentOf } from '../extract/dom.ts';
import { WATCHED_ATTRIBUTES } from '../sites/at-start.ts';

/** What the page did since the last time: elements that came, and elements that may mean something else now. */
export interface Changes {
  added: readonly Element[];
  changed: readonly Element[];
}

/** A page has settled when it is loaded and nothing had to be taken for so many milliseconds. */
const CALM = 5_000;

/**
 * One observer. It never hears of our own changes: after each turn what was recorded since is thrown away, and no script of the
 * page can run in between. Settled, it listens to the text, and to the children of each element that holds it, so that another
 * text in its place is noticed; what comes in there wakes it up again. There is one timer, and none while the page is settled.
 */
export class LateWatch {
  readonly #document: Document;
  readonly #hear: (changes: Changes) => void;
  readonly #observer: MutationObserver;
  #body: Element;
  #isSettled = false;
  #since = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(document: Document, body: Element, hear: (changes: Changes) => void) {
    this.#document = document;
    this.#body = body;
    this.#hear = hear;
    this.#observer = new MutationObserver((records) => this.#turn(records));
  }

  start(): void {
    this.#widen();
  }

  stop(): void {
    // Whoever hears may stop us in the middle of a turn, which must not wake us up.
    this.#isSettled = false;
    this.#observer.disconnect();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** Something was taken: the page is still at work. */
  stir(): void {
    this.#since = performance.now();
  }

  /** What we did ourselves, outside of a turn, is no news. */
  ignore(work: () => void): void {
    const before = this.#observer.takeRecords();
    work();
    this.#observer.takeRecords();
    if (before.length > 0) this.#turn(before);
  }

  #widen(): void {
    this.#observer.disconnect();
    // The document itself: after `document.open` it has another root.
    this.#observer.observe(this.#document, { childList: true, subtree: true, attributes: true, attributeFilter: WATCHED_ATTRIBUTES });
    this.#isSettled = false;
    this.stir();
    this.#timer ??= setTimeout(() => this.#settle(), CALM);
  }

  #settle(): void {
    const left = CALM - (performance.now() - this.#since);
    if (left > 0 || this.#document.readyState !== 'complete') {
      this.#timer = setTimeout(() => this.#settle(), Math.max(left, CALM / 5));
      return;
    }
    this.#timer = null;
    this.#isSettled = true;
    this.#observer.disconnect();
    this.#observer.observe(this.#body, { childList: true, subtree: true });
    for (let above = parentOf(this.#body); above !== null; above = parentOf(above)) this.#observer.observe(above, { childList: true });
  }

  #turn(records: readonly MutationRecord[]): void {
    const added = new Set<Element>();
    const changed = new Set<Element>();
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') changed.add(target as Element);
      else for (const node of addedNodes) if (node instanceof Element) added.add(node);
    }
    const wasSettled = this.#isSettled;
    this.#hear({ added: [...added], changed: [...changed] });
    this.#observer.takeRecords();
    if (wasSettled && added.size > 0 && this.#isSettled) this.#widen();
  }
}
