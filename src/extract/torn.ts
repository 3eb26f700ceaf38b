// Puts sentences together again that a block inside their paragraph has torn.
import { ELEMENT_NODE, kindOf, nameOf, previousOf, TEXT_NODE, textOf } from './dom.ts';
import { type Item, isLine } from './line.ts';
import { isEnded, joined } from './pieces.ts';

/** The paragraph that an empty one is the end of: the last one before it among its siblings. */
function paragraphBefore(empty: Element): Element | null {
  for (let node = previousOf(empty); node !== null; node = previousOf(node)) {
    if (kindOf(node) === ELEMENT_NODE && nameOf(node as Element) === 'p') return node as Element;
  }
  return null;
}

/** Whether a line break stands in front of it: then the sentence there was at its end before any tag closed it. */
function isBehindBreak(empty: Element): boolean {
  let node = previousOf(empty);
  while (node !== null && kindOf(node) === TEXT_NODE && textOf(node).trim() === '') node = previousOf(node);
  return node !== null && kindOf(node) === ELEMENT_NODE && nameOf(node as Element) === 'br';
}

/**
 * A block inside a paragraph ends it, says the parser: what follows stands bare in the `container`, and the paragraph's own end becomes an empty one.
 * So an empty paragraph behind bare text proves that the sentence before it was torn.
 * https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody (start tags of blocks; an end tag "p" without its start)
 */
export function mendTorn(items: Item[], empty: Element, container: Element | undefined): void {
  let at = items.length - 1;
  const second = items[at];
  if (second === undefined || !isLine(second) || second.kind !== 'p' || second.element !== container || isBehindBreak(empty)) return;
  for (at -= 1; at >= 0; at -= 1) {
    const first = items[at];
    if (first === undefined || !isLine(first)) return;
    if (first.kind === 'figure') continue;
    if (first.kind !== 'p' || first.element !== paragraphBefore(empty) || isEnded(first.text)) return;
    items[at] = joined(first, second);
    items.pop();
    return;
  }
}
