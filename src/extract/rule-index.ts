// Which rules could mean an element at all: asking each of two hundred selectors of each element is most of what cleaning would cost.
import type { RuleKeys } from '../sites/rule-keys.ts';
import type { Hint } from '../sites/selector-signs.ts';
import type { NoiseSigns } from '../sites/site.ts';
import { attribute, hasAttribute, hasAttributes, matches, nameOf } from './dom.ts';

/** Compared by ourselves, because the browser's matcher is entered hundreds of times for nothing. */
function holds({ sign, wanted }: Hint, value: string): boolean {
  if (sign === '') return value !== '';
  if (sign === '^') return value.startsWith(wanted);
  if (sign === '=') return value === wanted;
  return sign === '$' ? value.endsWith(wanted) : value.includes(wanted);
}

/** A rule in its place in a list, and what its selector comes to. */
export interface Indexed {
  rule: NoiseSigns;
  order: number;
  words: RegExp | null;
  name: string | undefined;
  exact: string | undefined;
  hint: Hint | undefined;
  inside: string | undefined;
  /** A selector of what any rule of the same key looks for inside: hardly a body has any of it, and one question costs less than five. */
  anyInside: string | undefined;
  isMore: boolean;
}

function indexed(rule: NoiseSigns, order: number, signs: RuleKeys['beyond'][string] = { exact: rule.select }): Indexed {
  const { name, exact, hint, inside, isMore = false } = signs;
  const words = rule.text === undefined ? null : new RegExp(rule.text);
  return { rule, order, words, name, exact, hint, inside, anyInside: inside, isMore };
}

/** All rules with a key. */
function indexedTogether(rules: readonly NoiseSigns[], orders: readonly number[], beyond: RuleKeys['beyond']): readonly Indexed[] {
  const list = orders.map((order) => indexed(rules[order] as NoiseSigns, order, beyond[order]));
  const insides = list.flatMap(({ inside }) => inside ?? []);
  if (insides.length < 2) return list;
  return list.map((one) => (one.inside === undefined ? one : { ...one, anyInside: insides.join() }));
}

/** More different names and class attributes than any page has; one that makes up new ones without end must not fill the memory. */
const MOST_NAMES = 1_000;
const NONE: readonly Indexed[] = [];
const NO_LISTS: readonly (readonly Indexed[])[] = [];

/** The rules of a list by what an element must have. A page has the keys of few of them, and the others cost nothing. */
export class RuleIndex {
  readonly rules: readonly NoiseSigns[];
  readonly #keys: RuleKeys;
  readonly #byKey = new Map<string, readonly Indexed[]>();
  readonly #byName = new Map<string, readonly (readonly Indexed[])[]>();
  readonly #byClasses = new Map<string, readonly (readonly Indexed[])[]>();
  /** Attributes, other than `id` and `class`, by whose presence alone rules know an element, each with its key. */
  readonly #marks: readonly { name: string; key: string }[];
  /** The ids that rules know, in small letters. */
  readonly #ids: ReadonlySet<string>;

  /** `keys` are those of just these rules. */
  constructor(rules: readonly NoiseSigns[], keys: RuleKeys) {
    this.rules = rules;
    this.#keys = keys;
    this.#marks = keys.marks.map((key) => ({ name: key.slice(1, -1), key }));
    this.#ids = new Set(Object.keys(keys.places).flatMap((key) => (key.startsWith('#') ? [key.slice(1)] : [])));
  }

  /** A selector of all elements that any rule could mean. Asked of each thing that comes late. */
  get suspects(): string {
    return this.#keys.suspects;
  }

  /** The few rules that could mean the element, each list in the order of the whole. `isPlain`: it has no attributes. */
  listsFor(element: Element, name = nameOf(element), isPlain = !hasAttributes(element)): readonly (readonly Indexed[])[] {
    // Most elements of a text have no attribute, and hardly a rule knows an element by its name.
    if (isPlain) return this.#ofName(name);
    const classes = attribute(element, 'class');
    let lists = classes === '' ? this.#ofName(name) : this.#ofClasses(name, classes);
    const id = attribute(element, 'id');
    if (id !== '') lists = this.#withId(lists, id);
    // Asked one by one, and hardly an element has any: a selector of all of them the browser would read anew for each document.
    for (const { name, key } of this.#marks) if (hasAttribute(element, name)) lists = [...lists, this.#of(key)];
    return lists;
  }

  #of(key: string): readonly Indexed[] {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const { places, beyond } = this.#keys;
    // A page may name an element like a part of every object.
    if (!Object.hasOwn(places, key)) return NONE;
    const list = indexedTogether(this.rules, places[key] ?? [], beyond);
    this.#byKey.set(key, list);
    return list;
  }

  /** Found out once for each name: most have no rule. */
  #ofName(name: string): readonly (readonly Indexed[])[] {
    const before = this.#byName.get(name);
    if (before !== undefined) return before;
    const list = this.#of(name);
    const lists = list.length === 0 ? NO_LISTS : [list];
    if (this.#byName.size >= MOST_NAMES) this.#byName.clear();
    this.#byName.set(name, lists);
    return lists;
  }

  /** Also with the rules for this id and for ids like it: nearly every id is a security's, and no rule knows it. */
  #withId(lists: readonly (readonly Indexed[])[], id: string): readonly (readonly Indexed[])[] {
    const known = id.toLowerCase();
    const own = this.#ids.has(known) ? this.#of(`#${known}`) : NONE;
    const like: Indexed[] = [];
    for (const one of this.#of('[id]')) if (one.hint === undefined || holds(one.hint, id)) like.push(one);
    return own.length + like.length === 0 ? lists : [...lists, own, like];
  }

  /** The rules by name and by classes, found out once for each pair of them. */
  #ofClasses(name: string, classes: string): readonly (readonly Indexed[])[] {
    const key = `${name} ${classes}`;
    const before = this.#byClasses.get(key);
    if (before !== undefined) return before;
    const found: Indexed[] = [];
    for (const one of classes.toLowerCase().split(/\s+/)) found.push(...this.#of(`.${one}`));
    for (const one of this.#of('[class]')) if (one.hint === undefined || holds(one.hint, classes)) found.push(one);
    found.push(...this.#of(name));
    const lists = found.length === 0 ? NO_LISTS : [found.sort((a, b) => a.order - b.order)];
    if (this.#byClasses.size >= MOST_NAMES) this.#byClasses.clear();
    this.#byClasses.set(key, lists);
    return lists;
  }
}

/** Whether an element that has the rule's key has the name and the attribute that the selector asks for: what costs next to nothing to know. */
export function isHinted(element: Element, { name, hint }: Indexed): boolean {
  return (name === undefined || nameOf(element) === name) && (hint === undefined || holds(hint, attribute(element, hint.name)));
}

/** Whether the rule's selector means an element that is hinted at. */
export function isMeant(element: Element, { rule, exact, isMore }: Indexed): boolean {
  if (!isMore && (exact === undefined || isWritten(element, exact))) return true;
  return matches(element, rule.select);
}

/** The class or id as it stands on the page: only in quirks mode does one in other letters match the selector, and then the browser is asked. */
function isWritten(element: Element, exact: string): boolean {
  if (exact.startsWith('.')) return ` ${attribute(element, 'class')} `.includes(` ${exact.slice(1)} `);
  if (exact.startsWith('#')) return attribute(element, 'id') === exact.slice(1);
  return true;
}
