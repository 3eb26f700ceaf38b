// Walks the body of an article once, leaf by leaf, and writes its lines. It reads the page and never changes it.

import type { Picture } from '../article/article.ts';
import type { RemovedBy } from '../sites/site.ts';
import type { BodyLength } from './body-length.ts';
import { isCaption } from './captions.ts';
import {
  attribute,
  COMMENT_NODE,
  contains,
  ELEMENT_NODE,
  firstOf,
  hasAttributes,
  hasClass,
  hasElements,
  isEmpty,
  kindOf,
  nameOf,
  nextOf,
  parentOf,
  TEXT_NODE,
  textOf,
} from './dom.ts';
import { type Traits, traitsOf } from './elements.ts';
import { isHidden } from './hidden.ts';
import { isTooLarge } from './judge.ts';
import { type Item, isLine, type Line, type LineKind, textOfLines } from './line.ts';
import { escapeText, figureMarkup, inlineTag, linkTag, NO_TAG, tableMarkup } from './markup.ts';
import { Paragraph } from './paragraph.ts';
import { pictureAddress } from './pictures.ts';
import { areParagraphs, piecesOf } from './pieces.ts';
import { type Removed, saidBy } from './removed.ts';
import { type MarkedStock, markedStock } from './stocks.ts';
import { isSubheading } from './subheading.ts';
import { readTable, tableCaption } from './tables.ts';
import { mendTorn } from './torn.ts';
import { readUrl } from './values.ts';

/** Sina's editor marks bold text only in this attribute. */
const BOLD = /(?:^|\s)strong-Bold(?:\s|$)/;

export interface Walk {
  items: Item[];
  stocks: MarkedStock[];
  /** What was left out, in document order. */
  removed: Removed[];
  /** The text has no end in sight: only its beginning was read. */
  isTooLong: boolean;
}

/** What a walker needs to know of the page. `placed` tells what a comment keeps the place of. */
export interface WalkOptions {
  address: string;
  /** Only what is a small part of it may be left out because the page hides it. */
  bodyLength: BodyLength;
  /** The rule that takes an element away, if any; asked once of each element on the way. `isPlain`: it has no attributes. */
  noise(element: Element, name: string, isPlain: boolean): RemovedBy | null;
  /** True where nothing has been taken off the page, so that no comment keeps a place. */
  isWhole: boolean;
  placed(comment: Comment): { element: Element; rule: RemovedBy; isLine: boolean } | null;
}

class BodyWalk implements Walk {
  readonly items: Item[] = [];
  readonly stocks: MarkedStock[] = [];
  readonly removed: Removed[] = [];
  isTooLong = false;
  readonly #options: WalkOptions;
  readonly #isAgain: boolean;
  readonly #paragraph = new Paragraph();
  /** The kind of the line at the place of the walk, and those of the blocks around it. */
  #kind: LineKind = 'p';
  readonly #kinds: LineKind[] = [];
  /** The blocks around the place of the walk, the body first. */
  readonly #blocks: Element[];
  /** What all elements around the place of the walk are. */
  readonly #around: Traits[] = [];
  #caption: Element | null = null;
  /** The last picture was none of the article's; words that follow as its caption are none either. */
  #isPictureHidden = false;

  constructor(body: Element, options: WalkOptions, isAgain: boolean) {
    this.#options = options;
    this.#isAgain = isAgain;
    this.#blocks = [body];
  }

  text(data: string): void {
    if (!this.#isAgain) this.isTooLong = isTooLarge(this.#options.bodyLength.meet(data.length));
    if (this.#kind === 'pre') {
      this.#paragraph.addPreformatted(data);
      return;
    }
    // Old pages separate paragraphs by a line break and two ideographic spaces.
    if (this.#paragraph.isBroken && /^\s*\u3000\u3000/.test(data)) this.flush();
    this.#paragraph.add(data);
  }

  flush(): void {
    const { text, html } = this.#paragraph.take();
    if (text === '') return;
    if (this.#caption !== null && this.#captionPicture(text)) return;
    this.#isPictureHidden = false;
    const line: Line = { kind: this.#kind, text, html, element: this.#blocks[this.#blocks.length - 1] as Element };
    if (line.kind === 'p' && isSubheading(line)) {
      this.items.push({ ...line, kind: 'h2', html: escapeText(text) });
      return;
    }
    const pieces = line.kind === 'p' && text.includes('\n') ? piecesOf(line) : [];
    if (areParagraphs(pieces)) this.items.push(...pieces);
    else this.items.push(line);
  }

  /** True when the words are the caption of a picture: of the last one, or of one that is not shown and takes them with it. */
  #captionPicture(caption: string): boolean {
    const last = this.#awaitsCaption();
    if (this.#isPictureHidden && !(last !== null && this.#isBesideCaption(last.element))) return true;
    if (last === null) return false;
    last.picture.caption = caption;
    last.html = figureMarkup(last.picture.src, caption);
    return true;
  }

  /** A hidden one between a picture and its caption, in their common box, leaves the caption to the picture. */
  #isBesideCaption(image: Element): boolean {
    const box = this.#caption === null ? null : parentOf(this.#caption);
    return box !== null && contains(box, image);
  }

  #awaitsCaption(): (Line & { picture: Picture }) | null {
    const last = this.items.at(-1);
    if (last === undefined || !isLine(last) || last.picture === undefined || last.picture.caption !== '') return null;
    return last as Line & { picture: Picture };
  }

  #picture(image: Element): void {
    const src = pictureAddress(image, this.#options.address);
    this.#isPictureHidden = src === '';
    if (src === '') return;
    this.flush();
    this.items.push({ kind: 'figure', text: '', html: figureMarkup(src, ''), element: image, picture: { src, caption: '' } });
  }

  #table(table: Element): boolean {
    const walks: Walk[] = [];
    const read = (cell: Element): string => {
      const walk = walkBody(cell, this.#options, true);
      walks.push(walk);
      return textOfLines(walk.items).replaceAll('\n', ' ');
    };
    const rows = readTable(table, read);
    if (rows === null) return false;
    this.flush();
    for (const walk of walks) {
      this.stocks.push(...walk.stocks);
      this.removed.push(...walk.removed);
    }
    const caption = tableCaption(table);
    if (caption !== '') this.items.push({ kind: 'p', text: caption, html: escapeText(caption), element: table });
    const text = rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n');
    this.items.push({ kind: 'table', text, html: tableMarkup(rows), element: table });
    return true;
  }

  #enterInline(element: Element, name: string, isPlain: boolean): void {
    if (isPlain) {
      this.#paragraph.open(inlineTag(name) ?? NO_TAG);
      return;
    }
    const stock = name === 'span' ? markedStock(element) : null;
    if (stock !== null) this.stocks.push(stock);
    // The linker of the channels: each mention of a word leads to the same search.
    const href = name === 'a' && !hasClass(element, 'keyword') ? readUrl(attribute(element, 'href'), this.#options.address) : '';
    const bold = name === 'font' && BOLD.test(attribute(element, 'cms-style'));
    const tag = href !== '' ? linkTag(href) : inlineTag(bold ? 'strong' : name);
    this.#paragraph.open(tag ?? NO_TAG);
    if (isCaption(element, name, false)) this.#enterCaption(element);
  }

  #enterCaption(element: Element): void {
    this.flush();
    this.#caption = element;
  }

  /** True when the walk goes on inside the element. */
  enter(element: Element): boolean {
    const name = nameOf(element);
    const isPlain = !hasAttributes(element);
    const rule = this.#options.noise(element, name, isPlain);
    if (rule !== null) {
      this.removed.push({ rule, text: saidBy(element, rule.category) });
      return false;
    }
    const traits = traitsOf(name);
    if (traits.is === 'skipped' || (!isPlain && isHidden(element, this.#options.bodyLength))) return false;
    if (name === 'img') {
      this.#picture(element);
      return false;
    }
    if (name === 'br') {
      if (this.#kind === 'pre') this.#paragraph.addPreformatted('\n');
      else if (this.#paragraph.isBroken) this.flush();
      else this.#paragraph.breakLine();
      return false;
    }
    if (name === 'hr') {
      this.flush();
      this.items.push({ kind: 'hr', text: '', html: '', element });
      return false;
    }
    if (traits.is === 'inline') {
      this.#around.push(traits);
      this.#enterInline(element, name, isPlain);
      return true;
    }
    if (name === 'table' && this.#table(element)) return false;
    this.flush();
    this.#around.push(traits);
    this.#blocks.push(element);
    if (traits.container !== null) this.items.push({ open: traits.container });
    this.#kinds.push(this.#kind);
    this.#kind = traits.kind ?? this.#kind;
    if (isCaption(element, name, isPlain)) this.#enterCaption(element);
    return true;
  }

  /** An element without children: nothing of it has to be gone through, its text is one piece. */
  leaf(element: Element): void {
    const text = textOf(element);
    if (text !== '') this.text(text);
    this.leave(element, text === '');
  }

  /** `isBare`: it may hold nothing at all. */
  leave(element: Element, isBare: boolean): void {
    const { is, container } = this.#around.pop() as Traits;
    if (is === 'inline') {
      if (this.#caption === element) {
        this.flush();
        this.#caption = null;
      }
      this.#paragraph.close();
      return;
    }
    this.flush();
    if (this.#caption === element) this.#caption = null;
    if (isBare && nameOf(element) === 'p' && isEmpty(element)) mendTorn(this.items, element, this.#blocks.at(-2));
    this.#blocks.pop();
    this.#kind = this.#kinds.pop() ?? 'p';
    if (container !== null) this.items.push({ close: container });
  }

  comment(node: Comment): void {
    const placed = this.#options.placed(node);
    if (placed === null) return;
    if (!placed.isLine) {
      this.removed.push({ rule: placed.rule, text: saidBy(placed.element, placed.rule.category) });
      return;
    }
    this.flush();
    this.#paragraph.add(textOf(placed.element));
    this.flush();
  }
}

/** Reads the body's lines; `isAgain`, they may be read a second time and do not count as met. Iterative, because broken pages nest tens of thousands of elements deep. */
export function walkBody(body: Element, options: WalkOptions, isAgain = false): Walk {
  const walk = new BodyWalk(body, options, isAgain);
  const around: Element[] = [];
  let node = firstOf(body);
  for (;;) {
    if (node === null) {
      const left = around.pop();
      if (left === undefined) break;
      walk.leave(left, !options.isWhole);
      node = nextOf(left);
      continue;
    }
    const kind = kindOf(node);
    if (kind === ELEMENT_NODE && walk.enter(node as Element)) {
      // Half of all elements hold text alone; comments count only where some of them keep a place.
      if (options.isWhole && !hasElements(node as Element)) {
        walk.leaf(node as Element);
      } else {
        around.push(node as Element);
        node = firstOf(node);
        continue;
      }
    }
    if (walk.isTooLong) break;
    if (kind === TEXT_NODE) walk.text(textOf(node));
    else if (kind === COMMENT_NODE) walk.comment(node as Comment);
    node = nextOf(node);
  }
  walk.flush();
  return walk;
}
