// Finds the lines of Sina's own in a text by a short look: which elements hold one and nothing else. The whole reading finds the same and much more, and weighs eight times as much.
import type { BodyLength } from '../extract/body-length.ts';
import { isCaption } from '../extract/captions.ts';
import {
  COMMENT_NODE,
  contains,
  ELEMENT_NODE,
  firstOf,
  hasAttribute,
  hasAttributes,
  kindOf,
  nameOf,
  nextOf,
  parentOf,
  TEXT_NODE,
  textOf,
} from '../extract/dom.ts';
import { traitsOf } from '../extract/elements.ts';
import { isHidden } from '../extract/hidden.ts';
import { LONGEST_LINE } from '../extract/line-gates.ts';
import { areParagraphs } from '../extract/pieces.ts';
import { type LinkedLine, listsAt } from '../extract/related-lists.ts';
import { cellsOf, isColumn } from '../extract/tables.ts';
import { fold } from '../extract/values.ts';
import { DROPPED } from '../sites/at-start.ts';
import type { RemovedBy } from '../sites/site.ts';
import type { LeftOut } from './left-out.ts';

/** A line as it is seen in a short look; it may share its element with others. */
interface SeenLine extends LinkedLine {
  element: Element;
}

/** What stands in one element between other blocks, taken apart at its breaks. */
interface SeenBlock {
  element: Element;
  pieces: readonly string[];
  beside: string;
  hasLink: boolean;
}

/** A line of Sina's own, by the element that holds nothing else. */
export interface OwnLine {
  element: Element;
  rule: RemovedBy;
}

const isOfFigures = (table: Element): boolean => cellsOf(table)?.every((cells) => [...cells].every((cell) => !isColumn(textOf(cell)))) ?? false;

/** Gathers lines on a walk through a text as `extract/walk.ts` does it, without what makes a line more than words. */
class Look {
  readonly blocks: SeenBlock[] = [];
  readonly pictures: Element[] = [];
  readonly #open: Element[];
  readonly #leftOut: LeftOut;
  readonly #bodyLength: BodyLength;
  #pieces = [''];
  #beside = '';
  #hasLink = false;
  /** How many links are open. */
  #links = 0;
  #isBroken = false;
  #caption: Element | null = null;
  #isBehindPicture = false;

  constructor(body: Element, leftOut: LeftOut, bodyLength: BodyLength) {
    this.#open = [body];
    this.#leftOut = leftOut;
    this.#bodyLength = bodyLength;
  }

  text(data: string): void {
    if (data.trim() === '') {
      this.#pieces.push(`${this.#pieces.pop()}${data}`);
      return;
    }
    if (this.#isBroken && /^\s*\u3000\u3000/.test(data)) this.flush();
    if (this.#isBroken) this.#pieces.push('');
    this.#isBroken = false;
    this.#pieces.push(`${this.#pieces.pop()}${data}`);
    if (this.#links === 0) this.#beside += data;
  }

  flush(): void {
    const element = this.#open.at(-1) as Element;
    const pieces = this.#pieces.map(fold).filter((text) => text !== '');
    const [beside, hasLink] = [this.#beside, this.#hasLink || this.#links > 0];
    this.#pieces = [''];
    this.#beside = '';
    this.#hasLink = false;
    this.#isBroken = false;
    if (pieces.length === 0) return;
    const isCaptioned = this.#caption !== null && this.#isBehindPicture;
    this.#isBehindPicture = false;
    if (isCaptioned) return;
    this.blocks.push({ element, pieces, beside, hasLink });
  }

  /** True when the walk goes on inside the element. */
  enter(element: Element): boolean {
    const name = nameOf(element);
    const isPlain = !hasAttributes(element);
    if (this.#leftOut.has(element, name, isPlain)) return false;
    const { is } = traitsOf(name);
    if (is === 'skipped' || (!isPlain && isHidden(element, this.#bodyLength))) return false;
    if (name === 'br') {
      if (this.#isBroken) this.flush();
      else this.#isBroken = this.#pieces.some((piece) => piece.trim() !== '');
      return false;
    }
    if (name === 'img' || name === 'hr') {
      this.flush();
      this.#isBehindPicture = name === 'img';
      if (name === 'img') this.pictures.push(element);
      return false;
    }
    const isLink = name === 'a' && hasAttribute(element, 'href');
    if (isLink) {
      this.#links += 1;
      this.#hasLink = true;
    }
    if (is !== 'inline') {
      this.flush();
      if (name === 'table' && isOfFigures(element)) {
        this.blocks.push({ element, pieces: [fold(textOf(element))], beside: '', hasLink: false });
        return false;
      }
      this.#open.push(element);
    }
    if (isCaption(element, name, isPlain)) {
      this.flush();
      this.#caption = element;
    }
    return true;
  }

  leave(element: Element): void {
    const isInline = traitsOf(nameOf(element)).is === 'inline';
    if (!isInline || this.#caption === element) this.flush();
    if (this.#caption === element) this.#caption = null;
    if (!isInline) this.#open.pop();
    else if (nameOf(element) === 'a' && hasAttribute(element, 'href')) this.#links -= 1;
  }
}

function look(body: Element, leftOut: LeftOut, bodyLength: BodyLength): Pick<Look, 'blocks' | 'pictures'> {
  const seen = new Look(body, leftOut, bodyLength);
  let node = firstOf(body);
  let around: Element | null = body;
  while (around !== null) {
    if (node === null) {
      if (around === body) break;
      seen.leave(around);
      node = nextOf(around);
      around = parentOf(around) as Element | null;
      continue;
    }
    const kind = kindOf(node);
    if (kind === ELEMENT_NODE && seen.enter(node as Element)) {
      around = node as Element;
      node = firstOf(node);
      continue;
    }
    if (kind === TEXT_NODE) seen.text(textOf(node));
    else if (kind === COMMENT_NODE) leftOut.meet(node as Comment);
    node = nextOf(node);
  }
  seen.flush();
  return seen;
}

const expressions = new Map<string, RegExp>();
function expressionOf(line: string): RegExp {
  const expression = expressions.get(line) ?? new RegExp(line);
  expressions.set(line, expression);
  return expression;
}

/** Whether the text has a word of the expression; true also where nobody has looked for its words. */
function hasWord({ line, words }: (typeof DROPPED)[number], text: string): boolean {
  if (words === undefined) return true;
  for (let at = 0; at < words.length; at += 2) {
    const from = words[at] ?? 0;
    if (text.includes(line.slice(from, from + (words[at + 1] ?? 0)))) return true;
  }
  return false;
}

/** Which lines any rule could mean. Of all expressions a page is asked the handful whose words it has: the browser compiles each for every page anew. */
function suspicion(blocks: readonly SeenBlock[]): (text: string) => boolean {
  const said = blocks.map(({ pieces }) => pieces.join('\n')).join('\n');
  const possible = DROPPED.filter((rule) => hasWord(rule, said));
  if (possible.length === 0) return () => false;
  const any = expressionOf(possible.map(({ line }) => `(?:${line})`).join('|'));
  return (text) => text.length <= LONGEST_LINE && any.test(text);
}

/** What stands between breaks is a line of its own where it is a paragraph or one of Sina's. */
function linesOf(blocks: readonly SeenBlock[], mayDrop: (text: string) => boolean): SeenLine[] {
  return blocks.flatMap(({ element, pieces, beside, hasLink }): SeenLine[] =>
    pieces.length > 1 && (areParagraphs(pieces.map((text) => ({ text }))) || pieces.some(mayDrop))
      ? pieces.map((text) => ({ element, text, beside: text, hasLink: false }))
      : [{ element, text: pieces.join('\n'), beside, hasLink }],
  );
}

function ruleAt(text: string, index: number, count: number): RemovedBy | null {
  const found = DROPPED.findIndex(
    ({ within, line }) =>
      (within === undefined || ('first' in within ? index < within.first : index >= count - within.last)) && expressionOf(line).test(text),
  );
  return found < 0 ? null : { id: `line:${found}`, category: DROPPED[found]?.category ?? 'tools' };
}

/** As in `extract/line-rules.ts`: a line's place is counted among those that stay. */
const MOST_PASSES = 5;

/** What a text says without Sina's own lines, and those of them that are `whole` elements; asked once the noise beside them has gone. */
export interface TextSeen {
  text: string;
  whole(): OwnLine[];
}

export function seeText(body: Element, leftOut: LeftOut, bodyLength: BodyLength): TextSeen {
  const { blocks, pictures } = look(body, leftOut, bodyLength);
  const mayDrop = suspicion(blocks);
  let rest = linesOf(blocks, mayDrop);
  const suspects = new Set(rest.filter(({ text }) => mayDrop(text)));
  const dropped: { line: SeenLine; rule: RemovedBy }[] = [];
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const lines = rest;
    rest = lines.filter((line, index) => {
      const rule = suspects.has(line) ? ruleAt(line.text, index, lines.length) : null;
      if (rule !== null) dropped.push({ line, rule });
      return rule === null;
    });
    for (const { from, to, rule } of listsAt(rest)) dropped.push(...rest.splice(from, to - from).map((line) => ({ line, rule })));
    if (rest.length === lines.length) break;
  }
  /** Whether the line shares its element with a picture of the article: then it goes only when the text is read. The picture beside an offer is a code and goes with it. */
  const leavesPicture = (element: Element, { category }: RemovedBy): boolean =>
    category !== 'qr' && category !== 'promo' && pictures.some((image) => contains(element, image));
  const isWhole = ({ element, text }: SeenLine): boolean => element !== body && fold(textOf(element)) === text;
  return {
    text: rest.map(({ text }) => text).join('\n'),
    whole: () => dropped.flatMap(({ line, rule }) => (isWhole(line) && !leavesPicture(line.element, rule) ? [{ element: line.element, rule }] : [])),
  };
}
