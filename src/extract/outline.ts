// How a page is built, without a word of what it says: by this, somebody can tell a template that is not known yet.
import type { PageOutline } from '../article/page-outline.ts';
import { TEMPLATES } from '../sites/templates.ts';
import { attribute, find, findAll, firstElementOf, nameOf, nextElementOf, textOf } from './dom.ts';

/** Deeper than any template's text stands. */
const DEEPEST = 16;
const MOST_LINES = 600;
const LONGEST_NAME = 120;

/** Elements that tell where a text is even without a name. */
const TELLING = new Set(['table', 'iframe', 'article', 'section', 'main', 'h1', 'h2', 'time']);

/** `div#text.wide`; of an element that tells nothing only its name. */
function signOf(element: Element): string {
  const id = attribute(element, 'id').trim();
  const classes = attribute(element, 'class')
    .split(/\s+/)
    .filter((name) => name !== '');
  return [nameOf(element), id === '' ? '' : `#${id}`, ...classes.map((name) => `.${name}`)].join('').slice(0, LONGEST_NAME);
}

/** One line an element, those inside it further in, each with the number of characters of text in it. */
function linesOf(root: Element): string[] {
  const lines: string[] = [];
  const visit = (element: Element, depth: number, indent: number): void => {
    for (let child = firstElementOf(element); child !== null && lines.length < MOST_LINES; child = nextElementOf(child)) {
      const [name, sign] = [nameOf(child), signOf(child)];
      const isTold = sign !== name || TELLING.has(name);
      if (isTold) lines.push(`${'  '.repeat(indent)}${sign} ${textOf(child).length}`);
      if (depth < DEEPEST) visit(child, depth + 1, isTold ? indent + 1 : indent);
    }
  };
  visit(root, 0, 0);
  return lines;
}

/** By template: which of its witnesses the page does not have. */
function missingIn(document: Document): PageOutline['templates'] {
  return TEMPLATES.map(({ id, witnesses }) => {
    const missing = witnesses.map((witness) => [witness].flat()).filter((list) => list.every((selector) => find(document, selector) === null));
    return { id, missing: missing.map((list) => list.join(', ')) };
  });
}

/** Reads only. Nothing of the page's text, and of its attributes only ids, classes and the names of its metadata. */
export function outlineOf(document: Document): PageOutline {
  const named = [...findAll(document, 'meta')].map((meta) => attribute(meta, 'name') || attribute(meta, 'property'));
  const body = find(document, 'body');
  return {
    templates: missingIn(document),
    metas: [...new Set(named)].filter((name) => name !== '').map((name) => name.slice(0, LONGEST_NAME)),
    lines: body === null ? [] : linesOf(body),
  };
}
