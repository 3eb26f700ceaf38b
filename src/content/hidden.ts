// What style hides on the page now, thing by thing.
import { firstElementOf, hasAttribute, nameOf, nextElementOf, parentOf } from '../extract/dom.ts';
import type { Among } from '../extract/noise.ts';
import type { NoiseSigns, RemovedBy } from '../sites/site.ts';
import type { NoiseFinder } from './cleaner.ts';
import { GONE, type Hidden } from './curtain.ts';

export interface Removed {
  element: Element;
  rule: RemovedBy;
}

/** `body`: the element of the text, once it is known. `isKept`: the reader has put it back. */
interface Cleaned {
  document: Document;
  body: Element | null;
  isKept(element: Element): boolean;
}

const hiding = (rules: readonly NoiseSigns[]): Among => new Set(rules.filter(({ text }) => text === undefined));

/** The text and all that is around it: what is no stray even where it looks like one. */
function aroundOf(body: Element | null): ReadonlySet<Element> {
  const around = new Set<Element>();
  for (let element: Node | null = body; element instanceof Element; element = parentOf(element)) around.add(element);
  return around;
}

/** The same as the curtain hides by these rules: the outermost elements, each under the first rule that means it. What is inside is not looked at. */
export function hiddenBy({ around, inside, strays }: Hidden, finder: NoiseFinder, { document, body, isKept }: Cleaned): Removed[] {
  const anywhere = hiding([...around, ...inside]);
  const outside = hiding([...around, ...inside, ...strays]);
  const withText = aroundOf(body);
  const found: Removed[] = [];
  let isInText = false;
  /** Whether the walk goes on inside. */
  const enter = (element: Element): boolean => {
    if (nameOf(element) === 'head' || hasAttribute(element, GONE)) return false;
    const rule = isKept(element) ? null : finder.ruleFor(element, isInText || withText.has(element) ? anywhere : outside);
    if (rule !== null) found.push({ element, rule });
    return rule === null;
  };
  const root = document.documentElement;
  let element: Element | null = root === null ? null : firstElementOf(root);
  while (element !== null) {
    const goesOn = enter(element);
    isInText ||= element === body;
    let next: Element | null = goesOn ? firstElementOf(element) : null;
    for (let left: Element = element; next === null && left !== root; left = parentOf(left) as Element) {
      if (left === body) isInText = false;
      next = nextElementOf(left);
    }
    element = next;
  }
  return found;
}
