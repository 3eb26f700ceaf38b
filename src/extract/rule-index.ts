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

export interface RuleIndex {
  /** All elements that any rule could mean: presence of an attribute or a name is what the browser's matcher tells fastest. */
  suspects: string;
  byKey: Map<string, NoiseRule[]>;
  attributes: string[];
}

const indexes = new WeakMap<readonly NoiseRule[], RuleIndex>();

export function indexOf(rules: readonly NoiseRule[]): RuleIndex {
  const known = indexes.get(rules);
  if (known !== undefined) return known;
  const byKey = new Map<string, NoiseRule[]>();
  for (const rule of rules) byKey.set(keyOf(rule.select), [...(byKey.get(keyOf(rule.select)) ?? []), rule]);
  const keys = [...byKey.keys()];
  const hooks = keys.map((key) => (key.startsWith('#') ? '[id]' : key.startsWith('.') ? '[class]' : key));
  const attributes = keys.filter((key) => key.startsWith('[')).map((key) => key.slice(1, -1));
  const index = { suspects: [...new Set(hooks)].join(','), byKey, attributes };
  indexes.set(rules, index);
  return index;
}

/** The few rules that could mean the element, in the order of the list. */
export function candidates(element: Element, rules: readonly NoiseRule[]): readonly NoiseRule[] {
  const { byKey, attributes } = indexOf(rules);
  const found: NoiseRule[] = [];
  const add = (key: string): void => {
    const keyed = byKey.get(key);
    if (keyed !== undefined) found.push(...keyed);
  };
  add(nameOf(element));
  add(`#${attribute(element, 'id').toLowerCase()}`);
  const classes = attribute(element, 'class').toLowerCase();
  if (classes !== '') for (const name of classes.split(/\s+/)) add(`.${name}`);
  for (const name of attributes) if (Element.prototype.hasAttribute.call(element, name)) add(`[${name}]`);
  return found.length < 2 ? found : found.sort((a, b) => rules.indexOf(a) - rules.indexOf(b));
}
