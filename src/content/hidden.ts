// What style hides on the page now, thing by thing.
import { contains, firstElementOf, hasAttribute, hasAttributes, nameOf, nextElementOf, parentOf } from '../extract/dom.ts';
import { ruleFor } from '../extract/noise.ts';
import type { NoiseSigns, RemovedBy } from '../sites/site.ts';
import { GONE, type Hidden } from './curtain.ts';

export interface Removed {
  element: Element;
  rule: RemovedBy;
}

/** The rules that hid when it was last asked: as long as they are the same ones, so is the list, and what is known of it holds. */
let asked: readonly NoiseSigns[] = [];

function hidingOf({ around, strays, inside }: Hidden): readonly NoiseSigns[] {
  const hiding = [...new Set([...around, ...inside, ...strays])].filter(({ text }) => text === undefined);
  if (hiding.length !== asked.length || hiding.some((rule, at) => rule !== asked[at])) asked = hiding;
  return asked;
}

/** The same as the curtain hides by these rules: the outermost elements, each under the first rule that means it. What is inside is not looked at. */
export function hiddenBy(hidden: Hidden, document: Document, body: Element | null, isKept: (element: Element) => boolean): Removed[] {
  const rules = hidingOf(hidden);
  const strays = new Set(hidden.strays.filter((rule) => !hidden.inside.includes(rule)));
  const found: Removed[] = [];
  if (rules.length === 0) return found;
  let isInText = false;
  /** What hides the element, or `gone` where it is hidden by itself. */
  const hides = (element: Element): NoiseSigns | 'gone' | null => {
    if (!hasAttributes(element) && nameOf(element) !== 'iframe') return null;
    if (hasAttribute(element, GONE)) return 'gone';
    const rule = isKept(element) ? null : ruleFor(element, rules);
    if (rule === null || !strays.has(rule)) return rule;
    return isInText || (body !== null && contains(element, body)) ? null : rule;
  };
  const root = document.documentElement;
  let element: Element | null = root === null ? null : firstElementOf(root);
  while (element !== null) {
    const rule = nameOf(element) === 'head' ? 'gone' : hides(element);
    if (rule !== null && rule !== 'gone') found.push({ element, rule });
    if (element === body) isInText = true;
    let next: Element | null = rule === null ? firstElementOf(element) : null;
    for (let left: Element = element; next === null && left !== root; left = parentOf(left) as Element) {
      if (left === body) isInText = false;
      next = nextElementOf(left);
    }
    element = next;
  }
  return found;
}
