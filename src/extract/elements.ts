// What the walk makes of each element: passed over, part of a line, a heading, a container. Everything else begins a line of its own.
import type { Container, LineKind } from './line.ts';

/** Nothing inside is text of the article. */
const SKIPPED = [
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
];

/** Part of the line they stand in. */
const INLINE = [
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
];

/** The kind of line inside an element. Maps, because a page may name an element `constructor`. */
const KINDS = new Map<string, LineKind>([
  ['h1', 'h2'],
  ['h2', 'h2'],
  ['h3', 'h3'],
  ['h4', 'h3'],
  ['h5', 'h3'],
  ['h6', 'h3'],
  ['li', 'li'],
  ['pre', 'pre'],
]);

/** What the walk has to know of an element, in one look. */
export interface Traits {
  is: 'skipped' | 'inline' | 'block';
  /** The kind of the lines inside; null where it is that of the lines around. */
  kind: LineKind | null;
  container: Container | null;
}

const BLOCK: Traits = { is: 'block', kind: null, container: null };

const CONTAINERS = new Map<string, Container>([
  ['blockquote', 'blockquote'],
  ['ul', 'ul'],
  ['ol', 'ol'],
]);

const TRAITS = new Map<string, Traits>([
  ...SKIPPED.map((name) => [name, { ...BLOCK, is: 'skipped' }] as const),
  ...INLINE.map((name) => [name, { ...BLOCK, is: 'inline' }] as const),
  ...[...KINDS].map(([name, kind]) => [name, { ...BLOCK, kind }] as const),
  ...[...CONTAINERS].map(([name, container]) => [name, { ...BLOCK, container }] as const),
]);

export function traitsOf(name: string): Traits {
  return TRAITS.get(name) ?? BLOCK;
}
