// One line of an article: a paragraph, heading, list item, table, picture … as text and as HTML, with the element it came from.
import type { Picture } from '../article/article.ts';

export type LineKind = 'p' | 'h2' | 'h3' | 'li' | 'pre' | 'table' | 'figure' | 'hr';

export interface Line {
  kind: LineKind;
  /** One paragraph a line; a line break inside a paragraph is a line break. Empty for pictures and rules. */
  text: string;
  html: string;
  element: Element;
  picture?: Picture;
}

/** The containers whose meaning is kept around lines. */
export type Container = 'blockquote' | 'ul' | 'ol';

export type Item = Line | { open: Container } | { close: Container };

export function isLine(item: Item): item is Line {
  return 'kind' in item;
}

function lineMarkup(line: Line): string {
  if (line.kind === 'figure' || line.kind === 'table') return line.html;
  if (line.kind === 'hr') return '<hr>';
  return `<${line.kind}>${line.html}</${line.kind}>`;
}

/** The article's HTML: containers in which nothing is left are left out. */
export function markupOf(items: readonly Item[]): string {
  const parts: string[] = [];
  const opened: { at: number; empty: boolean }[] = [];
  for (const item of items) {
    if (isLine(item)) {
      for (const container of opened) container.empty = false;
      parts.push(lineMarkup(item));
    } else if ('open' in item) {
      opened.push({ at: parts.length, empty: true });
      parts.push(`<${item.open}>`);
    } else {
      const container = opened.pop();
      if (container?.empty) parts.length = container.at;
      else parts.push(`</${item.close}>`);
    }
  }
  return parts.join('\n');
}

export function textOfLines(items: readonly Item[]): string {
  const texts: string[] = [];
  for (const item of items) if (isLine(item) && item.text !== '') texts.push(item.text);
  return texts.join('\n');
}
