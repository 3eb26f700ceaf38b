// Finds the words of one line on the page where no element is theirs alone, and the line breaks that go with them.
import { ELEMENT_NODE, find, kindOf, nameOf, nextOf, parentOf, TEXT_NODE, textOf, walker } from '../extract/dom.ts';

const letters = (text: string): string => text.replace(/\s+/g, '');

/** The last text nodes in a row under `element` that say `line` and nothing else, or the first; none where a node says more than the line. */
export function nodesOf(element: Element, line: string, which: 'first' | 'last'): Text[] {
  const wanted = letters(line);
  const tree = walker(element);
  let whole: Text[] = [];
  let found: Text[] = [];
  let said = '';
  for (let node = tree.nextNode(); node !== null; node = tree.nextNode()) {
    const more = kindOf(node) === TEXT_NODE ? letters(textOf(node)) : '';
    if (more === '') continue;
    if (!wanted.startsWith(said + more)) {
      found = [];
      said = '';
    }
    if (wanted.startsWith(said + more)) {
      found.push(node as Text);
      said += more;
    }
    if (said !== wanted) continue;
    if (which === 'first') return found;
    whole = found;
    found = [];
    said = '';
  }
  return whole;
}

/** The outermost element inside `body` that says no more than the words do and shows no picture, or the words themselves. */
export function holderOf(words: Text, body: Element): Element | Text {
  const said = letters(textOf(words));
  let holder: Element | Text = words;
  for (let around = parentOf(words); around instanceof Element && around !== body; around = parentOf(around)) {
    if (letters(textOf(around)) !== said || find(around, 'img') !== null) break;
    holder = around;
  }
  return holder;
}

/** The line breaks right behind a node. */
export function breaksBehind(node: Node): Element[] {
  const breaks: Element[] = [];
  for (let next = nextOf(node); next !== null; next = nextOf(next)) {
    const kind = kindOf(next);
    if (kind === ELEMENT_NODE && nameOf(next as Element) === 'br') breaks.push(next as Element);
    else if (kind === ELEMENT_NODE || (kind === TEXT_NODE && textOf(next).trim() !== '')) break;
  }
  return breaks;
}
