// Writes the article's HTML: the only tags and attributes there are, everything else escaped. What it writes is safe by construction.

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeText(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '') : text;
}

export interface InlineTag {
  /** Its name: inside a tag of the same name it says nothing more. */
  name: string;
  open: string;
  close: string;
}

/** In the place of a tag that says nothing. */
export const NO_TAG: InlineTag = { name: '', open: '', close: '' };

const tagOf = (name: string): InlineTag => ({ name, open: `<${name}>`, close: `</${name}>` });

/** Inline tags that keep a meaning, by the names that pages use; the rest of a page's inline markup is looks and falls away. */
const INLINE = new Map([...['strong', 'em', 'sub', 'sup'].map((name) => [name, tagOf(name)] as const), ['b', tagOf('strong')], ['i', tagOf('em')]]);

export function inlineTag(name: string): InlineTag | null {
  return INLINE.get(name) ?? null;
}

/** `href` must have gone through `readUrl`. */
export function linkTag(href: string): InlineTag {
  return { name: 'a', open: `<a href="${escapeText(href)}">`, close: '</a>' };
}

export function figureMarkup(src: string, caption: string): string {
  const words = escapeText(caption);
  const below = caption === '' ? '' : `<figcaption>${words}</figcaption>`;
  return `<figure><img src="${escapeText(src)}" alt="${words}">${below}</figure>`;
}

export interface Cell {
  header: boolean;
  columns: number;
  rows: number;
  text: string;
}

export function tableMarkup(rows: readonly (readonly Cell[])[]): string {
  const cell = ({ header, columns, rows: down, text }: Cell) => {
    const name = header ? 'th' : 'td';
    const spans = (columns > 1 ? ` colspan="${columns}"` : '') + (down > 1 ? ` rowspan="${down}"` : '');
    return `<${name}${spans}>${escapeText(text)}</${name}>`;
  };
  return `<table><tbody>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</tbody></table>`;
}
