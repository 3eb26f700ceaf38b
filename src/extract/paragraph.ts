// Gathers the inline content of one line: text with folded white space, and the few inline tags that keep a meaning.
import { escapeText, type InlineTag, NO_TAG } from './markup.ts';

const CJK = '\\u3000-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef';
/** A line end inside Chinese text is how the file was wrapped, not a space. */
const WRAPPED = new RegExp(`([${CJK}])[ \\t\\r]*\\n\\s*(?=[${CJK}])`, 'g');
/** Characters without width, that copying from other pages leaves behind. */
const INVISIBLE = /[\u200b\u2060\ufeff]/g;
/** What has to be folded or taken out. */
const UNEVEN = /[ \t\r\n\f\u00a0\u200b\u2060\ufeff]/;
/** That, and what has to be written in another way in HTML. */
const UNPLAIN = /[ \t\r\n\f\u00a0\u200b\u2060\ufeff&<>"]/;

const NOTHING = Object.freeze({ text: '', html: '' });

/**
 * Tags are written when text comes, so that an empty one leaves no trace and one around two paragraphs is in both.
 * Everything is appended to lists and looked at only at its end: pages hold paragraphs of a hundred thousand pieces.
 */
export class Paragraph {
  #texts: string[] = [];
  #htmls: string[] = [];
  /** White space is written with the text behind it, so that none stands at the end of a line or before a break. */
  #isSpaced = false;
  #isBroken = false;
  readonly #opened: { tag: InlineTag; name: string }[] = [];
  readonly #depths = new Map<string, number>();
  /** How many of the open tags stand in this line already: always the outer ones. */
  #written = 0;

  /** True when a line break stands before the next text. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  add(data: string): void {
    if (this.#texts.length === 0) {
      const begun = data.trim();
      // Half of an old page's text nodes are the white space between its blocks.
      if (begun === '') return;
      // Most paragraphs are one piece without white space inside: nothing has to be folded, and their HTML is their text.
      if (!UNPLAIN.test(begun) && !data.endsWith('\u3000')) {
        this.#write(begun, begun);
        this.#isSpaced = data.at(-1) !== begun.at(-1);
        return;
      }
    }
    let text = data;
    // Most pieces of Chinese text hold no white space but the two ideographic ones of the indent.
    if (UNEVEN.test(data)) {
      // Nearly every text node of an old page begins or ends with a line end, few have one inside.
      if (data.trim().includes('\n')) text = text.replace(WRAPPED, '$1');
      text = text.replace(INVISIBLE, '').replace(/[ \t\r\n\f\u00a0]+/g, ' ');
    }
    if (this.#texts.length === 0 || this.#isBroken) text = text.replace(/^[ \u3000]+/, '');
    if (text === '') return;
    if (text.startsWith(' ')) this.#isSpaced = true;
    const isSpacedBehind = text.endsWith(' ');
    text = text.trim() === '' && !text.includes('\u3000') ? '' : text.slice(text.startsWith(' ') ? 1 : 0, isSpacedBehind ? -1 : undefined);
    if (text === '') return;
    if (this.#isBroken) this.#push('\n', '<br>');
    else if (this.#isSpaced) this.#push(' ', ' ');
    this.#isBroken = false;
    this.#isSpaced = isSpacedBehind;
    this.#write(text);
  }

  /** Writes the tags that are still open before the text. */
  #write(text: string, html = escapeText(text)): void {
    for (; this.#written < this.#opened.length; this.#written += 1) this.#htmls.push(this.#opened[this.#written]?.tag.open ?? '');
    this.#push(text, html);
  }

  addPreformatted(data: string): void {
    this.#push(data, escapeText(data));
  }

  breakLine(): void {
    if (this.#texts.length > 0) this.#isBroken = true;
    this.#isSpaced = false;
  }

  /** A tag inside one of its name says nothing more and is left out. */
  open(tag: InlineTag): void {
    const { name } = tag;
    const depth = this.#depths.get(name) ?? 0;
    this.#depths.set(name, depth + 1);
    this.#opened.push({ tag: depth === 0 ? tag : NO_TAG, name });
  }

  close(): void {
    const closed = this.#opened.pop();
    if (closed === undefined) return;
    this.#depths.set(closed.name, (this.#depths.get(closed.name) ?? 1) - 1);
    if (this.#written > this.#opened.length) {
      this.#htmls.push(closed.tag.close);
      this.#written = this.#opened.length;
    }
  }

  /** Ends the line and gives its text and HTML; the tags still open go on in the next one. */
  take(): { text: string; html: string } {
    if (this.#texts.length === 0) {
      this.#isBroken = false;
      this.#isSpaced = false;
      return NOTHING;
    }
    for (let at = this.#written - 1; at >= 0; at -= 1) this.#htmls.push(this.#opened[at]?.tag.close ?? '');
    const taken = { text: this.#texts.join('').trim(), html: this.#htmls.join('').trim() };
    this.#texts = [];
    this.#htmls = [];
    this.#isBroken = false;
    this.#isSpaced = false;
    this.#written = 0;
    return taken;
  }

  #push(text: string, html: string): void {
    this.#texts.push(text);
    this.#htmls.push(html);
  }
}
