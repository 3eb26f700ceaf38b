// Writes the article's HTML: the only tags and attributes there are, everything else escaped. What it writes is safe by construction.

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeText(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '') : text;
}

/** Inline tags that keep a meaning; the rest of a page's inline markup is looks and falls away. */
const INLINE: Record<string, string> = { strong: 'strong', b: 'strong', em: 'em', i: 'em', sub: 'sub', sup: 'sup' };

export interface InlineTag {
  open: string;
  close: string;
}

export function inlineTag(name: string): InlineTag | null {
  const tag = INLINE[name];
  return tag === undefined ? null : { open: `<${tag}>`, close: `</${tag}>` };
}

/** `href` must have gone through `readUrl`. */
export function linkTag(href: string): InlineTag {
  return { open: `<a href="${escapeText(href)}">`, close: '</a>' };
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
