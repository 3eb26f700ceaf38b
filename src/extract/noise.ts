// Finds what the rules take away, and guards the article against rules that would take too much.
import type { NoiseSigns, RemovedBy } from '../sites/site.ts';
import { BodyLength } from './body-length.ts';
import { contains, find, findAll, hasAttributes, hasElements, nameOf, textOf } from './dom.ts';
import { type Indexed, isHinted, isMeant, type RuleIndex } from './rule-index.ts';
import { fold } from './values.ts';

/** Below this many characters a removal is no loss to guard against: a promo line in a two-line flash is a large share. */
const SMALL = 200;

export interface Found {
  element: Element;
  rule: RemovedBy;
}

/** What is known of a whole body, so that its elements need not be asked one by one. */
class Knowledge {
  readonly #body: Element;
  readonly #stands = new Map<string, boolean>();

  constructor(body: Element) {
    this.#body = body;
  }

  /** Whether what a rule with `:has()` looks for is there at all. Asked of each of thousands of nested quotes, it would look through all the others. */
  stands(inside: string): boolean {
    const known = this.#stands.get(inside) ?? find(this.#body, inside) !== null;
    this.#stands.set(inside, known);
    return known;
  }
}

function takes(element: Element, indexed: Indexed, body: Knowledge | undefined): boolean {
  const { inside, anyInside } = indexed;
  if (!isHinted(element, indexed)) return false;
  if (inside !== undefined && anyInside !== undefined && (body?.stands(anyInside) === false || body?.stands(inside) === false)) return false;
  if (!isMeant(element, indexed)) return false;
  if (indexed.words !== null && !indexed.words.test(fold(textOf(element)))) return false;
  const { unless } = indexed.rule;
  // Most boxes with such a condition are filled by scripts, and still empty.
  return unless === undefined || !hasElements(element) || find(element, unless) === null;
}

/** Some of the rules of a list: one index of all of them then serves every choice. */
export type Among = ReadonlySet<NoiseSigns>;

interface Asking {
  among?: Among | undefined;
  body?: Knowledge;
}

function firstIn(lists: readonly (readonly Indexed[])[], element: Element, { among, body }: Asking): NoiseSigns | null {
  let first: Indexed | null = null;
  for (const list of lists)
    for (const indexed of list) {
      if (first !== null && indexed.order > first.order) break;
      if (among?.has(indexed.rule) === false || !takes(element, indexed, body)) continue;
      first = indexed;
      break;
    }
  return first?.rule ?? null;
}

/** The rule that takes an element, the first in the order of the list; null when its text or what it holds says otherwise. */
export const ruleFor = (element: Element, rules: RuleIndex, among?: Among): NoiseSigns | null => firstIn(rules.listsFor(element), element, { among });

function proseIn(element: Element): number {
  let length = 0;
  for (const paragraph of findAll(element, 'p')) {
    const text = fold(textOf(paragraph));
    if (text.length >= 40 && find(paragraph, 'a') === null) length += text.length;
  }
  return length;
}

/** Whether a removal would cost the reader: much prose, or a picture that has a caption. */
export function isTooMuch(element: Element, body: BodyLength): boolean {
  const length = textOf(element).length;
  // The simple question first: it costs next to nothing, and hardly anything that goes has a caption.
  const holdsCaption = length > 0 && hasElements(element) && find(element, '.img_descr') !== null;
  if (holdsCaption && find(element, '.img_wrapper .img_descr:not(:empty)') !== null) return true;
  if (length <= SMALL || body.isSmallPart(length)) return false;
  const prose = nameOf(element) === 'p' ? length : proseIn(element);
  return !body.isSmallPart(prose);
}

/** `taken` is in document order; `skipped` is what the guard left to the article. */
export interface Noise<Rule extends RemovedBy> {
  taken: Map<Element, Rule>;
  skipped: Found[];
}

/** Asks the rules of elements that somebody meets on the way through a body, and keeps what came of it. */
export class NoiseSearch implements Noise<NoiseSigns> {
  readonly taken = new Map<Element, NoiseSigns>();
  readonly skipped: Found[] = [];
  readonly #rules: RuleIndex;
  readonly #asking: Asking;
  readonly #bodyLength: BodyLength;

  constructor(body: Element, rules: RuleIndex, bodyLength: BodyLength, among?: Among) {
    this.#rules = rules;
    this.#asking = { among, body: new Knowledge(body) };
    this.#bodyLength = bodyLength;
  }

  /** The rule that takes the element; null where none does, and where the guard leaves it to the article. The rest is for who knows it already. */
  take(element: Element, name = nameOf(element), isPlain = !hasAttributes(element)): NoiseSigns | null {
    const lists = this.#rules.listsFor(element, name, isPlain);
    // Nearly every element.
    if (lists.length === 0) return null;
    const rule = firstIn(lists, element, this.#asking);
    if (rule === null) return null;
    if (isTooMuch(element, this.#bodyLength)) {
      this.skipped.push({ element, rule });
      return null;
    }
    this.taken.set(element, rule);
    return rule;
  }
}

/** Everything in the body that rules take, outermost elements only. `bodyLength` is in UTF-16 units, for who has counted them already. */
export function findNoise(body: Element, rules: RuleIndex, bodyLength?: number, among?: Among): Noise<NoiseSigns> {
  const search = new NoiseSearch(body, rules, new BodyLength(body, bodyLength), among);
  let last: Element | null = null;
  for (const element of findAll(body, rules.suspects)) {
    if (last !== null && contains(last, element)) continue;
    if (search.take(element) !== null) last = element;
  }
  return search;
}
