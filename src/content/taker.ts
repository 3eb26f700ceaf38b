// Takes noise out of the live document and puts it back exactly: a comment keeps the place, the same node returns.
import type { Taken } from '../extract/extract.ts';
import { findNoise, isTooMuch, joined, ruleFor } from '../extract/noise.ts';
import { NOISE_AROUND } from '../sites/noise-around.ts';
import { NOISE_IN_BODY } from '../sites/noise-in-body.ts';
import type { NoiseRule, RemovedBy } from '../sites/site.ts';

/** QR blocks and ads go wherever they are; the other rules are about the inside of the text only. */
const ANYWHERE: readonly NoiseRule[] = [...NOISE_IN_BODY, ...NOISE_AROUND].filter(
  (rule) => rule.does === 'take' && (rule.category === 'qr' || rule.category === 'ad'),
);
const ANYWHERE_SELECTOR = joined(ANYWHERE);

export class Taker {
  readonly #document: Document;
  readonly #body: Element;
  readonly #observer: MutationObserver;
  #taken: Taken[] = [];

  /** `changed` is called after late arrivals were taken. */
  constructor(document: Document, body: Element, changed: () => void) {
    this.#document = document;
    this.#body = body;
    this.#observer = new MutationObserver((records) => {
      const before = this.#taken.length;
      for (const record of records) for (const node of record.addedNodes) if (node instanceof Element) this.#arrive(node);
      // Only our own changes can have been recorded since: the page's scripts do not run in between.
      this.#observer.takeRecords();
      if (this.#taken.length > before) changed();
    });
  }

  get taken(): readonly Taken[] {
    return this.#taken;
  }

  /** Takes what is there, then whatever comes. */
  start(lines: readonly { element: Element; rule: RemovedBy }[]): void {
    for (const [element, rule] of findNoise(this.#body, NOISE_IN_BODY).taken) this.#take(element, rule);
    for (const { element, rule } of lines) this.#take(element, rule, true);
    this.#sweep(this.#document.documentElement);
    this.#observer.observe(this.#document.documentElement, { childList: true, subtree: true });
  }

  /** Puts every node back where it was, the last one first. One whose place the page itself has removed is gone with it. */
  restore(): void {
    this.#observer.disconnect();
    for (const { element, place } of [...this.#taken].reverse()) if (place.isConnected) place.replaceWith(element);
    this.#taken = [];
  }

  #sweep(root: Element): void {
    for (const element of [...root.querySelectorAll(ANYWHERE_SELECTOR)]) {
      if (!root.contains(element)) continue;
      const rule = ruleFor(element, ANYWHERE);
      if (rule !== null) this.#take(element, rule);
    }
  }

  #arrive(element: Element): void {
    if (!element.isConnected) return;
    const inside = this.#body.contains(element) && element !== this.#body;
    const rule = ruleFor(element, inside ? NOISE_IN_BODY : ANYWHERE);
    if (rule !== null) {
      this.#take(element, rule);
      return;
    }
    if (inside) for (const [found, foundRule] of findNoise(element, NOISE_IN_BODY).taken) this.#take(found, foundRule);
    else this.#sweep(element);
  }

  #take(element: Element, rule: RemovedBy, isLine = false): void {
    if (!element.isConnected) return;
    // The text itself must never go because something around it matches.
    if (element.contains(this.#body)) return;
    if (this.#body.contains(element) && isTooMuch(element, this.#body.textContent?.length ?? 0)) return;
    const place = new Comment('');
    element.replaceWith(place);
    this.#taken.push({ element, rule, place, isLine });
  }
}
