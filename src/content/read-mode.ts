// Read mode: only title, byline and text, in place. Nothing is moved or added but a style and marks, and leaving takes both away again; bare words that are no part of the article have a box meanwhile, by which they are hidden.
import { contains, find, parentOf, textOf } from '../extract/dom.ts';
import type { Line } from '../extract/line.ts';
import { LINE, PART } from '../reading/marks.ts';
import type { Template } from '../sites/site.ts';
import { breaksBehind, holderOf, nodesOf } from './bare-lines.ts';
import { settings } from './read-lines.ts';
import { ReadProgress } from './read-progress.ts';

interface Parts {
  title: Element | null;
  byline: Element[];
  body: Element;
  /** Title and byline of pages that have them in the cell of the text, with the setting of each. */
  head: [Element, 'title' | 'byline'][];
}

/** What is read, and which lines of the body are none of the article: above it those that say once more what the page's head says, and those that are Sina's own. */
export interface Read {
  template: Template;
  body: Element;
  repeated: readonly Line[];
  dropped: readonly Line[];
}

/** The first place of the title that is an element of the page and says something. */
function titleOf(document: Document, { fields }: Template): Element | null {
  for (const place of fields.title) {
    if (!('select' in place) || place.select === 'title') continue;
    const element = find(document, place.select);
    if (element !== null && textOf(element).trim() !== '') return element;
  }
  return null;
}

function partsOf(document: Document, template: Template, body: Element): Parts {
  const title = titleOf(document, template);
  const all = template.byline.flatMap((select) => find(document, select) ?? []);
  const byline = all.filter((element) => !all.some((other) => other !== element && other.contains(element)));
  const apart = (element: Element): boolean => !element.contains(body) && !body.contains(element) && !(title?.contains(element) ?? false);
  const head: Parts['head'] = byline.filter((element) => body.contains(element)).map((element) => [element, 'byline']);
  if (title !== null && body.contains(title)) head.push([title, 'title']);
  return { title: title !== null && !title.contains(body) && !body.contains(title) ? title : null, byline: byline.filter(apart), body, head };
}

/** What holds several parts of a byline and none of the `others`, so that they can stand in one row. */
function rowOf(byline: readonly Element[], others: readonly Element[]): Element | null {
  const [first] = byline;
  if (first === undefined || byline.length < 2) return null;
  for (let above = parentOf(first); above instanceof Element; above = parentOf(above)) {
    const here = above;
    if (others.some((other) => here.contains(other))) return null;
    if (byline.every((element) => here.contains(element))) return here;
  }
  return null;
}

export class ReadMode {
  readonly #document: Document;
  readonly #lost: () => void;
  readonly #sheet: HTMLStyleElement;
  readonly #progress: ReadProgress;
  readonly #observer: MutationObserver;
  readonly #body: Element;
  readonly #marked = new Map<Element, string>();
  /** The boxes around bare words. An inline box changes nothing of how the page is read. */
  readonly #boxes: [HTMLElement, Text][] = [];
  readonly #scroll: { left: number; top: number };

  /** Enters at once. `lost` is called when the page has thrown its text away or put it elsewhere, after which only leaving makes sense. */
  constructor(document: Document, { template, body, repeated, dropped }: Read, style: string, lost: () => void) {
    const view = document.defaultView as Window;
    this.#document = document;
    this.#body = body;
    this.#lost = lost;
    this.#scroll = { left: view.scrollX, top: view.scrollY };
    const anchor = anchorIn(body);
    const parts = partsOf(document, template, body);
    this.#mark(parts);
    for (const { element, text } of repeated) this.#leaveOut(nodesOf(element, text, 'first'), parts);
    for (const { element, text } of dropped) this.#leaveOut(nodesOf(element, text, 'last'), parts);
    this.#sheet = document.createElement('style');
    this.#sheet.textContent = style;
    document.documentElement.append(this.#sheet);
    this.#progress = new ReadProgress(view, this.#sheet);
    this.#observer = new MutationObserver(() => this.#check());
    const path = [...this.#marked.keys()].filter((element) => this.#marked.get(element) === PART && element !== body);
    for (const parent of [document, document.documentElement, ...path]) this.#observer.observe(parent, { childList: true });
    view.scrollTo({ left: 0, top: anchor === null ? 0 : Math.max(0, placeOf(anchor.element) + view.scrollY - anchor.top), behavior: 'instant' });
  }

  /** Another style of the reader's choice; the place in the text stays where it is on the screen. */
  dress(style: string): void {
    const view = this.#document.defaultView as Window;
    const anchor = anchorIn(this.#body);
    this.#sheet.textContent = style;
    this.#progress.restart();
    if (anchor !== null) view.scrollBy({ top: placeOf(anchor.element) - anchor.top, behavior: 'instant' });
  }

  /** The document is to the letter what it would be without read mode, and the page stands where the reader had left it. */
  leave(): void {
    this.#observer.disconnect();
    this.#progress.stop();
    this.#sheet.remove();
    for (const [element, attribute] of this.#marked) Element.prototype.removeAttribute.call(element, attribute);
    this.#marked.clear();
    for (const [box, words] of this.#boxes) box.replaceWith(words);
    this.#document.defaultView?.scrollTo({ ...this.#scroll, behavior: 'instant' });
  }

  #set(element: Element, attribute: string, value: string): void {
    Element.prototype.setAttribute.call(element, attribute, value);
    this.#marked.set(element, attribute);
  }

  #mark({ title, byline, body, head }: Parts): void {
    const set = this.#set.bind(this);
    const named: [string, Element][] = [['body', body], ...byline.map((element): [string, Element] => ['byline', element])];
    if (title !== null) named.unshift(['title', title]);
    for (const [name, element] of named) if (!this.#marked.has(element)) set(element, PART, name);
    const way = (from: Element, to: Element, name: string): void => {
      for (let above = parentOf(from); above instanceof Element && above !== to && !this.#marked.has(above); above = parentOf(above))
        set(above, PART, name);
    };
    const row = rowOf(byline, title === null ? [body] : [title, body]);
    if (row !== null) {
      for (const element of byline) way(element, row, 'row-path');
      set(row, PART, 'row');
      way(row, this.#document.documentElement, 'path');
    }
    for (const [, element] of named) way(element, this.#document.documentElement, 'path');
    for (const [paragraph, setting] of settings(body)) set(paragraph, LINE, setting);
    for (const [element, setting] of head) set(element, LINE, setting);
  }

  /** Hides what holds such words and nothing else, and the line breaks behind it. */
  #leaveOut(line: readonly Text[], { body, head }: Parts): void {
    for (const words of line) {
      if (head.some(([part]) => contains(part, words))) continue;
      const holder = holderOf(words, body);
      for (const lineBreak of breaksBehind(holder)) this.#set(lineBreak, LINE, 'empty');
      this.#set(holder instanceof Element ? holder : this.#boxAround(words), LINE, 'empty');
    }
  }

  #boxAround(words: Text): HTMLElement {
    const box = this.#document.createElement('span');
    words.replaceWith(box);
    box.append(words);
    this.#boxes.push([box, words]);
    return box;
  }

  /** All that the text stands in is marked, or it cannot be seen. */
  #check(): void {
    let above = parentOf(this.#body);
    while (above instanceof Element && this.#marked.has(above)) above = parentOf(above);
    if (above !== this.#document.documentElement) this.#lost();
  }
}

/** The first piece of the text that ends below the top of the window, and of a piece that begins above it the same; null before the text. */
function anchorIn(whole: Element): { element: Element; top: number } | null {
  if (placeOf(whole) >= 0) return null;
  for (const element of whole.children) {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom > 0 && bottom > top) return anchorIn(element) ?? { element, top };
  }
  return null;
}

const placeOf = (element: Element): number => element.getBoundingClientRect().top;
