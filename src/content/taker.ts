// Takes noise out of the live document and puts it back exactly: a comment keeps the place, the same node returns.
import { findAll, matches, parentOf, textOf } from '../extract/dom.ts';
import type { Taken } from '../extract/extract.ts';
import { findNoise, isTooMuch, joined, ruleFor } from '../extract/noise.ts';
import { findSpans } from '../extract/noise-spans.ts';
import type { NoiseSigns, RemovedBy } from '../sites/site.ts';
import type { Changes } from './late-watch.ts';
import type { RulesInForce } from './rules-in-force.ts';

/** A thing that comes back after it was taken so often is let stand and hidden: its script would never stop putting it back. */
const MOST_RETURNS = 3;
/** So many late arrivals of one rule are taken; from then on its style hides them, which costs nothing for each. */
const MOST_LATE = 60;

const contains = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);
const idOf = (element: Element): string => Element.prototype.getAttribute.call(element, 'id') ?? '';
const classOf = (element: Element): string => Element.prototype.getAttribute.call(element, 'class') ?? '';

export class Taker {
  readonly #document: Document;
  readonly #body: Element;
  /** What the reader put back stays. */
  readonly #isKept: (element: Element) => boolean;
  readonly #returns = new Map<string, number>();
  readonly #late = new Map<string, number>();
  readonly #isLate = new WeakSet<Element>();
  #rules: RulesInForce;
  #taken: Taken[] = [];
  #givenUp = new Set<NoiseSigns>();

  constructor(document: Document, body: Element, rules: RulesInForce, isKept: (element: Element) => boolean) {
    this.#document = document;
    this.#body = body;
    this.#rules = rules;
    this.#isKept = isKept;
  }

  get taken(): readonly Taken[] {
    return this.#taken;
  }

  /** Rules that take no more, since the page always puts back or brings too many: style has to hide what they mean. */
  get givenUp(): readonly NoiseSigns[] {
    return [...this.#givenUp];
  }

  /** Takes what is there, in the text and around it. */
  takeAll(): void {
    const length = textOf(this.#body).length;
    const bodyLength = (): number => length;
    for (const [element, rule] of findNoise(this.#body, this.#rules.inBody, length).taken) this.#take(element, rule, false, bodyLength);
    for (const [element, rule] of findSpans(this.#body).taken)
      if (!this.#rules.shown.includes(rule.category)) this.#take(element, rule, false, bodyLength);
    this.#sweep(this.#document.documentElement);
  }

  /** Lines of Sina's own, as a reading of the text found them. */
  takeLines(lines: readonly { element: Element; rule: RemovedBy }[]): void {
    for (const { element, rule } of lines) if (!this.#rules.shown.includes(rule.category)) this.#take(element, rule, true);
  }

  /** What came late, or may mean something else now. Gives what came into the text and is no element that a rule means. */
  takeLate({ added, changed }: Changes): Element[] {
    let length = -1;
    // Measured once for all: ten thousand ads at once would measure the text ten thousand times.
    const bodyLength = (): number => {
      if (length < 0) length = textOf(this.#body).length;
      return length;
    };
    const others = added.filter((element) => this.#arrive(element, bodyLength));
    for (const element of changed) this.#reconsider(element, bodyLength);
    return others;
  }

  /** Other rules hold: what they do not mean any more comes back, what they mean now goes. */
  follow(rules: RulesInForce): void {
    this.#rules = rules;
    this.#givenUp = new Set([...this.#givenUp].filter((rule) => !rules.shown.includes(rule.category)));
    const back = this.#taken.filter(({ rule }) => rules.shown.includes(rule.category));
    this.#taken = this.#taken.filter((one) => !back.includes(one));
    for (const one of back.reverse()) this.#putBack(one);
    this.takeAll();
  }

  /** Puts one thing back, and whatever was taken around it later; it stays from then on. */
  release(element: Element): Element[] {
    const one = this.#taken.find((taken) => taken.element === element);
    if (one === undefined) return [];
    this.#taken = this.#taken.filter((other) => other !== one);
    const around = this.#taken.find((other) => contains(other.element, one.place));
    const others = around === undefined ? [] : this.release(around.element);
    this.#putBack(one);
    return [element, ...others];
  }

  /** Takes away once more what was put back. */
  takeAgain(element: Element, rule: RemovedBy): void {
    const isLine = ![...this.#rules.inBody, ...this.#rules.anywhere].some(({ id }) => id === rule.id);
    this.#take(element, rule, isLine);
  }

  /** Goes on with what was taken around an earlier text and can still come back. */
  inherit(taken: readonly Taken[]): void {
    this.#taken.unshift(...taken.filter(({ place }) => place.isConnected));
  }

  /**
   * Puts every node back where it was, the last one first. One whose place the page itself has removed is gone with it. Of those that
   * the page brought anew because it missed them, only the first returns: without us there would be no other.
   */
  restore(): void {
    const ids = new Set<string>();
    const doubles = new Set<Taken>();
    for (const one of this.#taken) {
      const id = idOf(one.element);
      if (id === '') continue;
      if (this.#isLate.has(one.element) && (ids.has(id) || this.#stands(id, one.rule))) doubles.add(one);
      ids.add(id);
    }
    for (const one of [...this.#taken].reverse()) {
      if (doubles.has(one)) one.place.remove();
      else this.#putBack(one);
    }
    this.#taken = [];
    this.#givenUp.clear();
  }

  /** One that was let stand in the end is there already. */
  #stands(id: string, rule: RemovedBy): boolean {
    return [...this.#givenUp].some((other) => other.id === rule.id) && Document.prototype.getElementById.call(this.#document, id) !== null;
  }

  #putBack({ element, place }: Taken): void {
    if (parentOf(place) !== null) place.replaceWith(element);
  }

  #signatureOf(element: Element, rule: RemovedBy): string {
    const id = idOf(element);
    return `${rule.id} ${id === '' ? classOf(element) : id}`;
  }

  #sweep(root: Element): void {
    if (this.#rules.anywhere.length === 0) return;
    const selector = joined(this.#rules.anywhere);
    const found = [...findAll(root, selector)];
    if (matches(root, selector)) found.unshift(root);
    for (const element of found) {
      const rule = ruleFor(element, this.#rules.anywhere);
      if (rule !== null) this.#take(element, rule);
    }
  }

  #isInside(element: Element): boolean {
    return element !== this.#body && contains(this.#body, element);
  }

  /** Whether it stays, as a part of the text. */
  #arrive(element: Element, bodyLength: () => number): boolean {
    if (!element.isConnected) return false;
    const inside = this.#isInside(element);
    const rule = ruleFor(element, inside ? this.#rules.inBody : this.#rules.anywhere);
    if (rule !== null) {
      this.#takeLate(element, rule, bodyLength);
      return false;
    }
    if (!inside) {
      if (this.#rules.anywhere.length === 0) return false;
      for (const found of findAll(element, joined(this.#rules.anywhere))) this.#reconsider(found, bodyLength);
      return false;
    }
    if (Element.prototype.hasChildNodes.call(element)) {
      for (const [found, foundRule] of findNoise(element, this.#rules.inBody).taken) this.#takeLate(found, foundRule, bodyLength);
    }
    this.#reconsiderAround(element, bodyLength);
    return element.isConnected;
  }

  #reconsider(element: Element, bodyLength: () => number): void {
    if (!element.isConnected) return;
    const inside = this.#isInside(element);
    const rule = ruleFor(element, inside ? this.#rules.inBody : this.#rules.anywhere);
    if (rule !== null) this.#takeLate(element, rule, bodyLength);
    else if (inside) this.#reconsiderAround(element, bodyLength);
  }

  /** Rules that look inside mean what is around a newcomer. */
  #reconsiderAround(element: Element, bodyLength: () => number): void {
    const looking = this.#rules.inBody.filter(({ select }) => select.includes(':has('));
    for (let around = parentOf(element); around instanceof Element && around !== this.#body; around = parentOf(around)) {
      const outer = around;
      const rule = looking.find(({ select }) => matches(outer, select));
      if (rule === undefined) continue;
      this.#takeLate(outer, rule, bodyLength);
      return;
    }
  }

  #takeLate(element: Element, rule: NoiseSigns | RemovedBy, bodyLength: () => number): void {
    if (this.#rules.shown.includes(rule.category) || [...this.#givenUp].some(({ id }) => id === rule.id)) return;
    const signature = this.#signatureOf(element, rule);
    const returns = (this.#returns.get(signature) ?? 0) + 1;
    const late = (this.#late.get(rule.id) ?? 0) + 1;
    this.#returns.set(signature, returns);
    this.#late.set(rule.id, late);
    if (returns > MOST_RETURNS || late > MOST_LATE) {
      if ('select' in rule) this.#givenUp.add(rule);
    } else {
      this.#isLate.add(element);
      this.#take(element, rule, false, bodyLength);
    }
  }

  #take(element: Element, rule: RemovedBy, isLine = false, bodyLength = (): number => textOf(this.#body).length): void {
    if (!element.isConnected || this.#isKept(element)) return;
    // The text itself must never go because something around it matches.
    if (contains(element, this.#body)) return;
    if (contains(this.#body, element) && isTooMuch(element, bodyLength())) return;
    const place = new Comment('');
    Element.prototype.replaceWith.call(element, place);
    this.#taken.push({ element, rule, place, isLine });
  }
}
