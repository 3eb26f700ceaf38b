// Which rules could mean an element at all: asking each of two hundred selectors of each element is most of what cleaning would cost.
import { type Hint, signsOf } from '../sites/selector-signs.ts';
import type { NoiseSigns } from '../sites/site.ts';
import { attribute, hasAttribute, hasAttributes, matches, nameOf } from './dom.ts';

/** Compared by ourselves, because the browser's matcher is entered hundreds of times for nothing. */
function holds({ sign, wanted }: Hint, value: string): boolean {
  if (sign === '^') return value.startsWith(wanted);
  return sign === '$' ? value.endsWith(wanted) : value.includes(wanted);
}

/** What a rule's selector comes to. */
interface Known {
  rule: NoiseSigns;
  key: string;
  isKey: boolean;
  hint: Hint | null;
  inside: string | null;
  text: RegExp | null;
}

/** A rule in its place in a list. */
export interface Indexed extends Known {
  order: number;
}

/** Each rule stands in several lists, and its selector is taken apart once for all of them. */
const known = new WeakMap<NoiseSigns, Known>();

function knownOf(rule: NoiseSigns): Known {
  const before = known.get(rule);
  if (before !== undefined) return before;
  const { select, text, signs: { key, isKey = false, hint = null, inside = null } = signsOf(select) } = rule;
  const now = { rule, key, isKey, hint, inside, text: text === undefined ? null : new RegExp(text) };
  known.set(rule, now);
  return now;
}

/** More different class attributes than any page has; one that makes up new ones without end must not fill the memory. */
const MOST_CLASSES = 1_000;
const NONE: readonly Indexed[] = [];
const NO_LISTS: readonly (readonly Indexed[])[] = [];

/** The rules of a list by what an element must have. */
export class RuleIndex {
  /** All elements that any rule could mean: presence of an attribute or a name is what the browser's matcher tells fastest. */
  readonly suspects: string;
  readonly #byKey = new Map<string, Indexed[]>();
  readonly #byName = new Map<string, readonly (readonly Indexed[])[]>();
  readonly #byClasses = new Map<string, readonly (readonly Indexed[])[]>();
  /** The attributes, other than `id` and `class`, by whose presence alone rules know an element. */
  readonly #marks: { name: string; rules: readonly Indexed[] }[];
  /** Any of them: hardly an element has one, and one question costs less than six. */
  readonly #anyMark: string;

  constructor(rules: readonly NoiseSigns[]) {
    for (const [order, rule] of rules.entries()) {
      const indexed: Indexed = { ...knownOf(rule), order };
      const like = this.#byKey.get(indexed.key);
      if (like === undefined) this.#byKey.set(indexed.key, [indexed]);
      else like.push(indexed);
    }
    const keys = [...this.#byKey.keys()];
    for (const [key, rules] of this.#byKey) if (/^\w/.test(key)) this.#byName.set(key, [rules]);
    this.suspects = [...new Set(keys.map((key) => (key.startsWith('#') ? '[id]' : key.startsWith('.') ? '[class]' : key)))].join(',');
    const marks = keys.filter((key) => key.startsWith('[') && key !== '[id]' && key !== '[class]');
    this.#marks = marks.map((key) => ({ name: key.slice(1, -1), rules: this.#byKey.get(key) ?? NONE }));
    this.#anyMark = marks.join();
  }

  /** The few rules that could mean the element, each list in the order of the whole. `isPlain`: it has no attributes. */
  listsFor(element: Element, name = nameOf(element), isPlain = !hasAttributes(element)): readonly (readonly Indexed[])[] {
    // Most elements of a text have no attribute, and hardly a rule knows an element by its name.
    if (isPlain) return this.#ofName(name);
    const classes = attribute(element, 'class');
    let lists = classes === '' ? this.#ofName(name) : this.#ofClasses(name, classes);
    const id = attribute(element, 'id');
    if (id !== '') lists = [...lists, this.#byKey.get(`#${id.toLowerCase()}`) ?? NONE, this.#byKey.get('[id]') ?? NONE];
    if (this.#anyMark !== '' && matches(element, this.#anyMark))
      for (const mark of this.#marks) if (hasAttribute(element, mark.name)) lists = [...lists, mark.rules];
    return lists;
  }

  #ofName(name: string): readonly (readonly Indexed[])[] {
    return this.#byName.get(name) ?? NO_LISTS;
  }

  /** The rules by name and by classes, found out once for each pair of them. */
  #ofClasses(name: string, classes: string): readonly (readonly Indexed[])[] {
    const key = `${name} ${classes}`;
    const before = this.#byClasses.get(key);
    if (before !== undefined) return before;
    const found: Indexed[] = [];
    for (const one of classes.toLowerCase().split(/\s+/)) {
      const like = this.#byKey.get(`.${one}`);
      if (like !== undefined) found.push(...like);
    }
    for (const indexed of this.#byKey.get('[class]') ?? NONE) if (indexed.hint === null || holds(indexed.hint, classes)) found.push(indexed);
    found.push(...(this.#byKey.get(name) ?? NONE));
    const lists = found.length === 0 ? NO_LISTS : [found.sort((a, b) => a.order - b.order)];
    if (this.#byClasses.size >= MOST_CLASSES) this.#byClasses.clear();
    this.#byClasses.set(key, lists);
    return lists;
  }
}

const indexes = new WeakMap<readonly NoiseSigns[], RuleIndex>();

export function indexOf(rules: readonly NoiseSigns[]): RuleIndex {
  const before = indexes.get(rules);
  if (before !== undefined) return before;
  const index = new RuleIndex(rules);
  indexes.set(rules, index);
  return index;
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
