// What the walk makes of each element: passed over, part of a line, a heading, a container. Everything else begins a line of its own.
import type { Container, LineKind } from './line.ts';

/** Nothing inside is text of the article. */
export const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'link',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'video',
  'audio',
  'canvas',
  'select',
  'button',
  'textarea',
  'input',
  'map',
]);

/** Part of the line they stand in. */
export const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  'ruby',
  'rb',
  'rt',
  'rp',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
  'nobr',
]);

/** The kind of line inside an element. Maps, because a page may name an element `constructor`. */
export const KINDS = new Map<string, LineKind>([
  ['h1', 'h2'],
  ['h2', 'h2'],
  ['h3', 'h3'],
  ['h4', 'h3'],
  ['h5', 'h3'],
  ['h6', 'h3'],
  ['li', 'li'],
  ['pre', 'pre'],
]);

export const CONTAINERS = new Map<string, Container>([
  ['blockquote', 'blockquote'],
  ['ul', 'ul'],
  ['ol', 'ol'],
]);
