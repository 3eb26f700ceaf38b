// Markdown carries what golden articles seldom hold: each of them is made harder in one way, and still comes back to the letter.
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/extract/canonical.ts';
import type { Exported } from '../../src/formats/format.ts';
import { markdown, obsidian } from '../../src/formats/markdown.ts';
import { sanitizeToFragment } from '../../src/html/sanitize.ts';
import { importFiles } from '../../src/imports/import-file.ts';
import { goldenCopies } from './golden-copies.ts';

const COPIES = goldenCopies();

function textsIn(box: Element, selector: string): Text[] {
  return [...box.querySelectorAll(selector)].flatMap((element) => [...element.childNodes].filter((node): node is Text => node instanceof Text));
}

/** Puts a new element of this name around what `element` holds, or around itself. */
function wrap(element: Element, name: string): void {
  const made = element.ownerDocument.createElement(name);
  made.append(...element.childNodes);
  element.append(made);
}

const blocks = (box: Element) => [...box.children].filter((child) => child.nodeName === 'P');

/** Lists out of the paragraphs, three at a time. */
function intoLists(box: Element, names: readonly string[]): void {
  for (const [at, paragraph] of blocks(box).entries()) {
    const name = names[Math.floor(at / 3) % names.length] as string;
    const item = box.ownerDocument.createElement('li');
    item.append(...paragraph.childNodes);
    const before = paragraph.previousElementSibling;
    const list = at % 3 === 0 || before?.nodeName !== name.toUpperCase() ? box.ownerDocument.createElement(name) : before;
    list.append(item);
    if (list === before) paragraph.remove();
    else paragraph.replaceWith(list);
  }
}

const HARDER: Record<string, (box: Element) => void> = {
  'its paragraphs in lists of points, one behind the other': (box) => intoLists(box, ['ul']),
  'its paragraphs in numbered lists, one behind the other': (box) => intoLists(box, ['ol']),
  'its paragraphs in lists of both kinds': (box) => intoLists(box, ['ul', 'ol', 'ol', 'ul']),
  'its lists in quotations': (box) => {
    intoLists(box, ['ol', 'ul']);
    for (const list of box.querySelectorAll('ul, ol')) {
      const quotation = box.ownerDocument.createElement('blockquote');
      list.replaceWith(quotation);
      quotation.append(list, list.cloneNode(true));
    }
  },
  'lists in its lists': (box) => {
    intoLists(box, ['ul', 'ol']);
    for (const list of [...box.querySelectorAll('ul, ol')]) {
      const inner = list.cloneNode(true);
      list.firstElementChild?.after(inner, inner.cloneNode(true));
    }
  },
  'what is strong in italics': (box) => {
    for (const strong of box.querySelectorAll('strong')) {
      const em = box.ownerDocument.createElement('em');
      strong.replaceWith(em);
      em.append(strong);
    }
  },
  'italics in what is strong': (box) => {
    for (const paragraph of blocks(box)) wrap(paragraph, 'strong');
    for (const strong of box.querySelectorAll('strong')) wrap(strong, 'em');
  },
  'wide spaces at the edges of its tags': (box) => {
    for (const element of box.querySelectorAll('strong, em, sub, sup, a')) {
      element.prepend('\u3000');
      element.append('\u3000\u3000');
    }
  },
  'its second half of each paragraph strong, wide spaces at both ends': (box) => {
    for (const text of textsIn(box, 'p')) {
      const half = text.splitText(Math.floor(text.length / 2));
      const strong = box.ownerDocument.createElement('strong');
      half.replaceWith(strong);
      strong.append('\u3000', half, '\u3000');
      strong.after('。');
    }
  },
  'ends of lines that are none': (box) => {
    for (const text of textsIn(box, 'p, h2, h3, li, strong, a, td, th'))
      text.data = `${text.data.slice(0, 1)}\u2028${text.data.slice(1, 2)}\u2029${text.data.slice(2)}`;
  },
  'headings for its paragraphs, each in two lines': (box) => {
    for (const paragraph of blocks(box)) {
      const heading = box.ownerDocument.createElement('h2');
      heading.append(...paragraph.childNodes, box.ownerDocument.createElement('br'), '第二行');
      paragraph.replaceWith(heading);
    }
  },
  'its paragraphs as they are set': (box) => {
    for (const paragraph of blocks(box)) {
      const set = box.ownerDocument.createElement('pre');
      set.append(`\n  ${paragraph.textContent}\n\n\n\t\`\`\` ~~~\n    ${paragraph.textContent}\n\n`);
      paragraph.replaceWith(set);
    }
  },
};

function harder(copy: Exported, change: (box: Element) => void): Exported {
  const box = document.createElement('div');
  box.append(sanitizeToFragment(copy.html));
  change(box);
  // As it is kept: the form in which every article is written.
  const kept = document.createElement('div');
  kept.append(sanitizeToFragment(box.innerHTML));
  return { ...copy, ...canonical(kept) };
}

async function carried(copy: Exported, format = markdown): Promise<{ html: string; text: string }> {
  const [file] = await format.write(copy, 'a', async () => null);
  for await (const outcome of importFiles([{ path: 'a.md', content: new Blob([file?.content ?? '']) }], new AbortController().signal)) {
    if ('refusal' in outcome) throw new Error(`${outcome.refusal}, ${outcome.detail}`);
    return outcome.imported.article;
  }
  throw new Error('nothing came out');
}

describe.each([markdown, obsidian])('as $id', (format) => {
  it.each(Object.entries(HARDER))(
    'every golden article comes back with %s',
    async (_how, change) => {
      let changed = 0;
      for (const copy of COPIES) {
        const given = harder(copy, change);
        if (given.html !== copy.html) changed += 1;
        const { html, text } = await carried(given, format);
        expect({ title: copy.title, html, text }).toEqual({ title: copy.title, html: given.html, text: given.text });
      }
      expect(changed).toBeGreaterThan(4);
    },
    60_000,
  );
});
