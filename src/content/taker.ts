// Takes noise out of the text on the live page and puts it back exactly: a comment keeps the place, the same node returns. What holds a frame is hidden where it stands.
import { find, matches, nameOf, parentOf, textOf } from '../extract/dom.ts';
import type { Taken } from '../extract/extract.ts';
import type { Among } from '../extract/noise.ts';
import type { NoiseSigns, RemovedBy } from '../sites/site.ts';
import type { NoiseFinder } from './cleaner.ts';
import { GONE } from './curtain.ts';
import type { Changes } from './late-watch.ts';
import type { RulesInForce } from './rules-in-force.ts';

/** A thing that comes back after it was taken so often is let stand and hidden: its script would never stop putting it back. */
const MOST_RETURNS = 3;
/** So many late arrivals of one rule are taken; from then on its style hides them, which costs nothing for each. */
const MOST_LATE = 60;
/** Late elements that say more are no lines of Sina's. */
const LONGEST_LINE = 400;

/** Detaching a frame costs the browser more than all that is ours, and one that comes back loads anew. */
const holdsFrame = (element: Element): boolean => nameOf(element) === 'iframe' || find(element, 'iframe') !== null;
const contains = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);
const idOf = (element: Element): string => Element.prototype.getAttribute.call(element, 'id') ?? '';
const classOf = (element: Element): string => Element.prototype.getAttribute.call(element, 'class') ?? '';

/** What a rule for lines of text takes may state a field. Lists of links to other articles state none. */
const isOfLines = ({ id }: RemovedBy): boolean => id.startsWith('line:');

/** What is taken from, and who knows what the rules mean there, of which some hold. */
interface Taking {
  document: Document;
  body: Element;
  finder: NoiseFinder;
  isKept(element: Element): boolean;
}

export class Taker {
  readonly #document: Document;
  readonly #body: Element;
  readonly #finder: NoiseFinder;
  /** What the reader put back stays. */
  readonly #isKept: (element: Element) => boolean;
  readonly #returns = new Map<string, number>();
  readonly #late = new Map<string, number>();
  readonly #isLate = new WeakSet<Element>();
  #rules: RulesInForce;
  #inBody: Among;
  #strays: Among;
  #taken: Taken[] = [];
  #givenUp = new Set<NoiseSigns>();
  #strayed = 0;

  constructor({ document, body, finder, isKept }: Taking, rules: RulesInForce) {
    this.#document = document;
    this.#body = body;
    this.#finder = finder;
    this.#rules = rules;
    this.#inBody = new Set(rules.inBody);
    this.#strays = new Set(rules.strays);
    this.#isKept = isKept;
  }

  get taken(): readonly Taken[] {
    return this.#taken;
  }

  /** Rules that take no more, since the page always puts back or brings too many: style has to hide what they mean. */
  get givenUp(): readonly NoiseSigns[] {
    return [...this.#givenUp];
  }

  /** Grows with all that is taken, given up, or seen to come in where style hides it. */
  get seen(): number {
    return this.#taken.length + this.#givenUp.size + this.#strayed;
  }

  /** Takes what is there. */
  takeAll(): void {
    const length = textOf(this.#body).length;
    const bodyLength = (): number => length;
    for (const [element, rule] of this.#finder.noiseIn(this.#body, length, this.#inBody)) this.#take(element, rule, bodyLength);
    for (const [element, rule] of this.#finder.spansIn(this.#body))
      if (!this.#rules.shown.includes(rule.category)) this.#take(element, rule, bodyLength);
  }

  /** Lines of Sina's own, as a reading of the text found them. */
  takeLines(lines: readonly { element: Element; rule: RemovedBy }[]): void {
    for (const { element, rule } of lines) if (!this.#rules.shown.includes(rule.category)) this.#take(element, rule);
  }

  /** What came late, or may mean something else now. True when something came into the text that no rule means by its element and that may be a line. */
  takeLate({ added, changed }: Changes): boolean {
    let length = -1;
    // Measured once for all: ten thousand ads at once would measure the text ten thousand times.
    const bodyLength = (): number => {
      if (length < 0) length = textOf(this.#body).length;
      return length;
    };
    const others = added.filter((element) => this.#arrive(element, bodyLength));
    for (const element of changed) this.#reconsider(element, bodyLength);
    return others.some((element) => textOf(element).length < LONGEST_LINE);
  }

  /** Other rules hold: what they do not mean any more comes back, what they mean now goes. */
  follow(rules: RulesInForce): void {
    this.#rules = rules;
    this.#inBody = new Set(rules.inBody);
    this.#strays = new Set(rules.strays);
    this.#givenUp = new Set([...this.#givenUp].filter((rule) => !rules.shown.includes(rule.category)));
    const back = this.#taken.filter(({ rule }) => rules.shown.includes(rule.category));
    this.#taken = this.#taken.filter((one) => !back.includes(one));
    for (const one of back.reverse()) this.#putBack(one);
    this.takeAll();
  }

  /** Puts one thing back, and whatever was taken around it later, each by its own rule; they stay from then on. */
  release(element: Element): Taken[] {
    const one = this.#taken.find((taken) => taken.element === element);
    if (one === undefined) return [];
    this.#taken = this.#taken.filter((other) => other !== one);
    const around = this.#taken.find((other) => contains(other.element, one.place ?? one.element));
    const others = around === undefined ? [] : this.release(around.element);
    this.#putBack(one);
    return [one, ...others];
  }

  /** Takes away once more what was put back into the text; what is around it is hidden by style. */
  takeAgain(element: Element, rule: RemovedBy): void {
    if (this.#isInside(element) && !this.#rules.around.some(({ id }) => id === rule.id)) this.#take(element, rule);
  }

  /** Goes on with what was taken around an earlier text and can still come back. */
  inherit(taken: readonly Taken[]): void {
    this.#taken.unshift(...taken.filter(({ element, place }) => (place ?? element).isConnected));
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
      if (doubles.has(one)) (one.place ?? one.element).remove();
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
    if (place === null) Element.prototype.removeAttribute.call(element, GONE);
    else if (parentOf(place) !== null) place.replaceWith(element);
  }

  /** Whether it is hidden where it stands, or inside of what is. A copy that the page makes of such a thing is another one. */
  #isGone(element: Element): boolean {
    const outer = Element.prototype.closest.call(element, `[${GONE}]`);
    return outer !== null && (outer !== element || this.#taken.some((one) => one.element === element));
  }

  #signatureOf(element: Element, rule: RemovedBy): string {
    const id = idOf(element);
    return `${rule.id} ${id === '' ? classOf(element) : id}`;
  }

  #isInside(element: Element): boolean {
    return element !== this.#body && contains(this.#body, element);
  }

  /** Whether it stays, as a part of the text. */
  #arrive(element: Element, bodyLength: () => number): boolean {
    if (!element.isConnected) return false;
    if (!this.#isInside(element)) {
      if (this.#finder.ruleFor(element, this.#strays) !== null) this.#strayed += 1;
      return false;
    }
    if (this.#isGone(element)) return false;
    const rule = this.#finder.ruleFor(element, this.#inBody);
    if (rule !== null) {
      this.#takeLate(element, rule, bodyLength);
      return false;
    }
    if (Element.prototype.hasChildNodes.call(element)) {
      for (const [found, foundRule] of this.#finder.noiseIn(element, textOf(element).length, this.#inBody))
        this.#takeLate(found, foundRule, bodyLength);
    }
    this.#reconsiderAround(element, bodyLength);
    return element.isConnected;
  }

  #reconsider(element: Element, bodyLength: () => number): void {
    if (!element.isConnected || !this.#isInside(element) || this.#isGone(element)) return;
    const rule = this.#finder.ruleFor(element, this.#inBody);
    if (rule !== null) this.#takeLate(element, rule, bodyLength);
    else this.#reconsiderAround(element, bodyLength);
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

  /** In what the reader has put back stays whatever the page makes of it. */
  #isInKept(element: Element): boolean {
    for (let around: Node | null = element; around instanceof Element; around = parentOf(around)) if (this.#isKept(around)) return true;
    return false;
  }

  #takeLate(element: Element, rule: NoiseSigns | RemovedBy, bodyLength: () => number): void {
    if (this.#isInKept(element)) return;
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
      this.#take(element, rule, bodyLength);
    }
  }

  #take(element: Element, rule: RemovedBy, bodyLength = (): number => textOf(this.#body).length): void {
    if (!element.isConnected || this.#isKept(element) || this.#isGone(element)) return;
    if (this.#finder.isTooMuch(element, bodyLength())) return;
    const place = holdsFrame(element) ? null : new Comment('');
    if (place === null) Element.prototype.setAttribute.call(element, GONE, '');
    else Element.prototype.replaceWith.call(element, place);
    this.#taken.push({ element, rule, place, isLine: isOfLines(rule) });
  }
}
