// Finds what the rules take away, and guards the article against rules that would take too much.
import type { NoiseRule, RemovedBy } from '../sites/site.ts';
import { find, findAll, matches, nameOf, textOf } from './dom.ts';
import { candidates, indexOf, insideOf } from './rule-index.ts';
import { fold } from './values.ts';

/** No single removal may take more of a body's text than this, unless it is one of Sina's own boxes without paragraphs of prose. */
export const LARGEST_SHARE = 0.2;
/** Below this many characters a removal is no loss to guard against: a promo line in a two-line flash is a large share. */
const SMALL = 200;

export interface Found {
  element: Element;
  rule: RemovedBy;
}

/** One selector for all rules: one pass of the browser's own matcher instead of one for each rule. */
export function joined(rules: readonly NoiseRule[]): string {
  return rules.map((rule) => rule.select).join(',');
}

/** The rule that takes an element, the first in the order of the list; null when its text or what it holds says otherwise. `idle` ones are known not to. */
export function ruleFor(element: Element, rules: readonly NoiseRule[], idle?: ReadonlySet<NoiseRule>): NoiseRule | null {
  for (const { rule, isCertain } of candidates(element, rules)) {
    if (idle?.has(rule) || !(isCertain || matches(element, rule.select))) continue;
    if (rule.text !== undefined && !new RegExp(rule.text).test(fold(textOf(element)))) continue;
    if (rule.unless !== undefined && find(element, rule.unless) !== null) continue;
    return rule;
  }
  return null;
}

/** Rules with `:has()` for which nothing is there. Asked of each of thousands of nested quotes, one would look through all the others. */
function idleRules(body: Element, rules: readonly NoiseRule[]): ReadonlySet<NoiseRule> {
  return new Set(
    rules.filter(({ select }) => {
      const inside = insideOf(select);
      return inside !== null && find(body, inside) === null;
    }),
  );
}

function proseIn(element: Element): number {
  let length = 0;
  for (const paragraph of findAll(element, 'p')) {
    const text = fold(textOf(paragraph));
    if (text.length >= 40 && find(paragraph, 'a') === null) length += text.length;
  }
  return length;
}

/** Whether a removal would cost the reader: much prose, or a picture that has a caption. */
export function isTooMuch(element: Element, bodyLength: number): boolean {
  if (find(element, '.img_wrapper .img_descr:not(:empty)') !== null) return true;
  const length = textOf(element).length;
  if (length <= SMALL || length <= bodyLength * LARGEST_SHARE) return false;
  const prose = nameOf(element) === 'p' ? length : proseIn(element);
  return prose > bodyLength * LARGEST_SHARE;
}

/** `taken` is in document order; `skipped` is what the guard left to the article. */
export interface Noise<Rule extends RemovedBy> {
  taken: Map<Element, Rule>;
  skipped: Found[];
}

/** Everything in the body that rules take, outermost elements only. `bodyLength` is in UTF-16 units, for who has counted them already. */
export function findNoise(body: Element, rules: readonly NoiseRule[], bodyLength = textOf(body).length): Noise<NoiseRule> {
  const taken = new Map<Element, NoiseRule>();
  const skipped: Found[] = [];
  const idle = idleRules(body, rules);
  let last: Element | null = null;
  for (const element of findAll(body, indexOf(rules).suspects)) {
    const rule = ruleFor(element, rules, idle);
    if (rule === null || (last !== null && Node.prototype.contains.call(last, element))) continue;
    if (isTooMuch(element, bodyLength)) {
      skipped.push({ element, rule });
      continue;
    }
    taken.set(element, rule);
    last = element;
  }
  return { taken, skipped };
}
