// Which rules could mean an element at all: asking each of two hundred selectors of each element is most of what cleaning would cost.
import { type Hint, signsOf } from '../sites/selector-signs.ts';
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

function indexed(rule: NoiseSigns, order: number): Indexed {
  const { select, text, signs: { isKey = false, hint = null, inside = null } = signsOf(select) } = rule;
  return { rule, order, isKey, hint, inside, text: text === undefined ? null : new RegExp(text) };
}

/** More different class attributes than any page has; one that makes up new ones without end must not fill the memory. */
const MOST_CLASSES = 1_000;
const NONE: readonly Indexed[] = [];
const NO_LISTS: readonly (readonly Indexed[])[] = [];

/** The rules of a list by what an element must have. A page has the keys of few of them, and the others cost nothing. */
export class RuleIndex {
  readonly rules: readonly NoiseSigns[];
  #known: ReadonlyMap<string, readonly number[]> | undefined;
  readonly #byKey = new Map<string, readonly Indexed[]>();
  readonly #byName = new Map<string, readonly (readonly Indexed[])[]>();
  readonly #byClasses = new Map<string, readonly (readonly Indexed[])[]>();
  #suspects: string | undefined;
  #marks: readonly string[] | undefined;
  #anyMark = '';

  constructor(rules: readonly NoiseSigns[]) {
    this.rules = rules;
  }

  /** All elements that any rule could mean: presence of an attribute or a name is what the browser's matcher tells fastest. Asked of each thing that comes late. */
  get suspects(): string {
    this.#suspects ??= [...new Set([...this.#keys.keys()].map((key) => (key.startsWith('#') ? '[id]' : key.startsWith('.') ? '[class]' : key)))].join(
      ',',
    );
    return this.#suspects;
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

  /** The places of the rules in their list. */
  get #keys(): ReadonlyMap<string, readonly number[]> {
    if (this.#known !== undefined) return this.#known;
    const keys = new Map<string, number[]>();
    for (const [place, { select, signs }] of this.rules.entries()) {
      const key = (signs ?? signsOf(select)).key;
      const like = keys.get(key);
      if (like === undefined) keys.set(key, [place]);
      else like.push(place);
    }
    this.#known = keys;
    return keys;
  }

  #of(key: string): readonly Indexed[] {
    const places = this.#keys.get(key);
    if (places === undefined) return NONE;
    const list = this.#byKey.get(key) ?? places.map((order) => indexed(this.rules[order] as NoiseSigns, order));
    this.#byKey.set(key, list);
    return list;
  }

  #ofName(name: string): readonly (readonly Indexed[])[] {
    if (!this.#keys.has(name)) return NO_LISTS;
    const lists = this.#byName.get(name) ?? [this.#of(name)];
    this.#byName.set(name, lists);
    return lists;
  }

  /** Attributes, other than `id` and `class`, by whose presence alone rules know an element: hardly one has any, and one question costs less than six. */
  #hasMark(element: Element): boolean {
    if (this.#marks === undefined) {
      this.#marks = [...this.#keys.keys()].filter((key) => key.startsWith('[') && key !== '[id]' && key !== '[class]');
      this.#anyMark = this.#marks.join();
    }
    return this.#anyMark !== '' && matches(element, this.#anyMark);
  }

  #ofMarks(element: Element): readonly (readonly Indexed[])[] {
    return (this.#marks ?? []).filter((mark) => hasAttribute(element, mark.slice(1, -1))).map((mark) => this.#of(mark));
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
