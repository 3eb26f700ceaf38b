// Gathers the inline content of one line: text with folded white space, and the few inline tags that keep a meaning.
import { escapeText, type InlineTag } from './markup.ts';

const CJK = '\\u3000-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef';
/** A line end inside Chinese text is how the file was wrapped, not a space. */
const WRAPPED = new RegExp(`([${CJK}])[ \\t\\r]*\\n\\s*(?=[${CJK}])`, 'g');
const EDGE = /^[\s\u00a0\u3000\u200b\ufeff]+|[\s\u00a0\u3000\u200b\ufeff]+$/g;

/** `trim` knows all of them but the zero-width space. */
function trimmed(text: string): string {
  const bare = text.trim();
  return bare.startsWith('\u200b') || bare.endsWith('\u200b') ? bare.replace(EDGE, '') : bare;
}

interface Opened extends InlineTag {
  written: boolean;
}

/** Tags are written when text comes, so that an empty one leaves no trace and one around two paragraphs is in both. */
export class Paragraph {
  #text = '';
  #html = '';
  #break = false;
  readonly #opened: Opened[] = [];

  get isEmpty(): boolean {
    return this.#text.replace(EDGE, '') === '';
  }

  /** True when a line break stands before the next text. */
  get isBroken(): boolean {
    return this.#break;
  }

  add(data: string): void {
    let text = data.includes('\n') ? data.replace(WRAPPED, '$1') : data;
    text = text.replace(/[ \t\r\n\f\u00a0\u200b\ufeff]+/g, ' ');
    if (this.#text === '' || this.#break) text = text.replace(/^[ \u3000]+/, '');
    else if (this.#text.endsWith(' ')) text = text.replace(/^ /, '');
    if (text === '') return;
    if (this.#break && this.#text !== '') {
      this.#text = `${this.#text.trimEnd()}\n`;
      this.#html = `${this.#html.trimEnd()}<br>`;
    }
    this.#break = false;
    for (const tag of this.#opened) {
      if (!tag.written) this.#html += tag.open;
      tag.written = true;
    }
    this.#text += text;
    this.#html += escapeText(text);
  }

  addPreformatted(data: string): void {
    this.#text += data;
    this.#html += escapeText(data);
  }

  breakLine(): void {
    if (this.#text !== '') this.#break = true;
  }

  open(tag: InlineTag): void {
    this.#opened.push({ ...tag, written: false });
  }

  close(): void {
    const tag = this.#opened.pop();
    if (tag?.written) this.#html += tag.close;
  }

  /** Ends the line and gives its text and HTML; the tags still open go on in the next one. */
  take(): { text: string; html: string } {
    let html = this.#html;
    for (const tag of [...this.#opened].reverse()) if (tag.written) html += tag.close;
    const taken = { text: trimmed(this.#text), html: trimmed(html) };
    this.#text = '';
    this.#html = '';
    this.#break = false;
    for (const tag of this.#opened) tag.written = false;
    return taken;
  }
}
