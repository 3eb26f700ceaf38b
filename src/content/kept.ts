// What the reader has put back: it bears a mark that the curtain heeds, and its rule is remembered for when it goes again.
import type { RemovedBy } from '../sites/site.ts';
import { KEEP } from './curtain.ts';

export class Kept {
  readonly #rules = new Map<Element, RemovedBy>();
  readonly has = (element: Element): boolean => this.#rules.has(element);

  /** Each with the rule by which it was removed. */
  get all(): ReadonlyMap<Element, RemovedBy> {
    return this.#rules;
  }

  add(element: Element, rule: RemovedBy): void {
    this.#rules.set(element, rule);
    Element.prototype.setAttribute.call(element, KEEP, '');
  }

  remove(element: Element): void {
    this.#rules.delete(element);
    Element.prototype.removeAttribute.call(element, KEEP);
  }

  clear(): void {
    for (const element of [...this.#rules.keys()]) this.remove(element);
  }
}
