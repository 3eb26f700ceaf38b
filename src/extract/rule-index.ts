// Which rules could mean an element at all: asking each of seventy selectors of each element is most of what cleaning would cost.
import type { NoiseRule } from '../sites/site.ts';
import { attribute, nameOf } from './dom.ts';

/** What an element must have so that a rule can mean it, read off the last part of the rule's selector: `#id`, `.class`, `[attribute]` or a name. */
export function keyOf(selector: string): string {
  const subject = /[^\s>+~]+$/.exec(selector.replace(/:(?:has|not|is)\(.*\)$/, ''))?.[0] ?? '';
  const attributes = [...subject.matchAll(/\[([\w-]+)[^\]]*\]/g)].map(([, name]) => name ?? '');
  const bare = subject.replace(/\[[^\]]*\]/g, '');
  // Old pages are in quirks mode, where ids and classes have no case; `matches` has the last word.
  const exact = /[#.][\w-]+/.exec(bare)?.[0]?.toLowerCase();
  if (exact !== undefined) return exact;
  return attributes.includes('id') || bare === '' ? `[${attributes[0]}]` : bare;
}

/** What must stand inside an element for a rule with `:has()`: the last part of its argument. */
export function insideOf(selector: string): string | null {
  return /:has\((?:[^)]*[\s>])?([^\s>)]+)\)/.exec(selector)?.[1] ?? null;
}

/** A rule in its place in the list. `isKey`: its selector is its key and nothing more, so that having the key is meeting the rule. */
interface Indexed {
  rule: NoiseRule;
  order: number;
  isKey: boolean;
}

export interface RuleIndex {
  /** All elements that any rule could mean: presence of an attribute or a name is what the browser's matcher tells fastest. */
  suspects: string;
  byKey: Map<string, Indexed[]>;
  attributes: string[];
}

const indexes = new WeakMap<readonly NoiseRule[], RuleIndex>();

export function indexOf(rules: readonly NoiseRule[]): RuleIndex {
  const known = indexes.get(rules);
  if (known !== undefined) return known;
  const byKey = new Map<string, Indexed[]>();
  rules.forEach((rule, order) => {
    const key = keyOf(rule.select);
    const indexed = { rule, order, isKey: rule.select.toLowerCase() === key };
    byKey.set(key, [...(byKey.get(key) ?? []), indexed]);
  });
  const keys = [...byKey.keys()];
  const hooks = keys.map((key) => (key.startsWith('#') ? '[id]' : key.startsWith('.') ? '[class]' : key));
  const attributes = keys.filter((key) => key.startsWith('[')).map((key) => key.slice(1, -1));
  const index = { suspects: [...new Set(hooks)].join(','), byKey, attributes };
  indexes.set(rules, index);
  return index;
}

/** A rule that could mean an element, or does: then its selector need not be asked. */
export interface Candidate {
  rule: NoiseRule;
  isCertain: boolean;
}

/** The few rules that could mean the element, in the order of the list. */
export function candidates(element: Element, rules: readonly NoiseRule[]): Candidate[] {
  const { byKey, attributes } = indexOf(rules);
  const found: (Candidate & { order: number })[] = [];
  // `written` is the word as it stands on the page: only in quirks mode does it match a selector in other letters.
  const add = (mark: string, written: string): void => {
    for (const { rule, order, isKey } of byKey.get(mark + written.toLowerCase()) ?? []) {
      found.push({ rule, order, isCertain: isKey && rule.select === mark + written });
    }
  };
  add('', nameOf(element));
  const id = attribute(element, 'id');
  if (id !== '') add('#', id);
  const classes = attribute(element, 'class');
  if (classes !== '') for (const name of classes.split(/\s+/)) add('.', name);
  for (const name of attributes) if (Element.prototype.hasAttribute.call(element, name)) add('', `[${name}]`);
  return found.length < 2 ? found : found.sort((a, b) => a.order - b.order);
}
