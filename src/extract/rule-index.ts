// Which rules could mean an element at all: asking each of two hundred selectors of each element is most of what cleaning would cost.
import type { RuleKeys } from '../sites/rule-keys.ts';
import type { Hint } from '../sites/selector-signs.ts';
import type { NoiseSigns } from '../sites/site.ts';
import { attribute, hasAttribute, hasAttributes, matches, nameOf } from './dom.ts';

/** Compared by ourselves, because the browser's matcher is entered hundreds of times for nothing. */
function holds({ sign, wanted }: Hint, value: string): boolean {
  if (sign === '^') return value.startsWith(wanted);
  return sign === '$' ? value.endsWith(wanted) : value.includes(wanted);
}

/** A rule in its place in a list, and what its selector comes to. */
export interface Indexed {
  rule: NoiseSigns;
  order: number;
  isKey: boolean;
  hint: Hint | null;
  inside: string | null;
  text: RegExp | null;
}

const KEY_IS_ALL: RuleKeys['beyond'][string] = { isKey: true };

function indexed(rule: NoiseSigns, order: number, { isKey = false, hint = null, inside = null } = KEY_IS_ALL): Indexed {
  return { rule, order, isKey, hint, inside, text: rule.text === undefined ? null : new RegExp(rule.text) };
}

/** More different class attributes than any page has; one that makes up new ones without end must not fill the memory. */
const MOST_CLASSES = 1_000;
const NONE: readonly Indexed[] = [];
const NO_LISTS: readonly (readonly Indexed[])[] = [];

/** The rules of a list by what an element must have. A page has the keys of few of them, and the others cost nothing. */
export class RuleIndex {
  readonly rules: readonly NoiseSigns[];
  readonly #keys: RuleKeys;
  readonly #byKey = new Map<string, readonly Indexed[]>();
  readonly #byName = new Map<string, readonly (readonly Indexed[])[]>();
  readonly #byClasses = new Map<string, readonly (readonly Indexed[])[]>();
  readonly #anyMark: string;

  /** `keys` are those of just these rules. */
  constructor(rules: readonly NoiseSigns[], keys: RuleKeys) {
    this.rules = rules;
    this.#keys = keys;
    this.#anyMark = keys.marks.join();
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
    if (id !== '') lists = [...lists, this.#of(`#${id.toLowerCase()}`), this.#of('[id]')];
    return this.#hasMark(element) ? [...lists, ...this.#ofMarks(element)] : lists;
  }

  #of(key: string): readonly Indexed[] {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const { places, beyond } = this.#keys;
    // A page may name an element like a part of every object.
    if (!Object.hasOwn(places, key)) return NONE;
    const list = (places[key] ?? []).map((order) => indexed(this.rules[order] as NoiseSigns, order, beyond[order]));
    this.#byKey.set(key, list);
    return list;
  }

  #ofName(name: string): readonly (readonly Indexed[])[] {
    if (!Object.hasOwn(this.#keys.places, name)) return NO_LISTS;
    const lists = this.#byName.get(name) ?? [this.#of(name)];
    this.#byName.set(name, lists);
    return lists;
  }

  /** Attributes, other than `id` and `class`, by whose presence alone rules know an element: hardly one has any, and one question costs less than six. */
  #hasMark(element: Element): boolean {
    return this.#anyMark !== '' && matches(element, this.#anyMark);
  }

  #ofMarks(element: Element): readonly (readonly Indexed[])[] {
    return this.#keys.marks.filter((mark) => hasAttribute(element, mark.slice(1, -1))).map((mark) => this.#of(mark));
  }

  /** The rules by name and by classes, found out once for each pair of them. */
  #ofClasses(name: string, classes: string): readonly (readonly Indexed[])[] {
    const key = `${name} ${classes}`;
    const before = this.#byClasses.get(key);
    if (before !== undefined) return before;
    const found: Indexed[] = [];
    for (const one of classes.toLowerCase().split(/\s+/)) found.push(...this.#of(`.${one}`));
    for (const one of this.#of('[class]')) if (one.hint === null || holds(one.hint, classes)) found.push(one);
    found.push(...this.#of(name));
    const lists = found.length === 0 ? NO_LISTS : [found.sort((a, b) => a.order - b.order)];
    if (this.#byClasses.size >= MOST_CLASSES) this.#byClasses.clear();
    this.#byClasses.set(key, lists);
    return lists;
  }
}

/** Whether the rule's selector means an element that has the rule's key. */
export function isMeant(element: Element, { rule, isKey, hint }: Indexed): boolean {
  if (hint !== null && !holds(hint, attribute(element, hint.name))) return false;
  return (isKey && hasKeyAsWritten(element, rule.select)) || matches(element, rule.select);
}

/** The word as it stands on the page: only in quirks mode does one in other letters match the selector, and then the browser is asked. */
function hasKeyAsWritten(element: Element, key: string): boolean {
  if (key.startsWith('.')) return ` ${attribute(element, 'class')} `.includes(` ${key.slice(1)} `);
  if (key.startsWith('#')) return attribute(element, 'id') === key.slice(1);
  return true;
}
