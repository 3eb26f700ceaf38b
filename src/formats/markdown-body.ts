// The article's HTML as Markdown that renders the same everywhere, Chinese punctuation included.
import TurndownService from 'turndown';
import { sanitizeToFragment } from '../html/sanitize.ts';
import { isHeldAtEdge, isOther, prepare, released, withoutLineEnds } from './markdown-nodes.ts';

const INLINE = ['A', 'EM', 'STRONG', 'SUB', 'SUP'];
type Side = 'previousSibling' | 'nextSibling';

/** What stands beside an inline element in its line: a node, or null at the line's end. */
function besides(node: Node, side: Side): Node | null {
  for (let at: Node | null = node; at !== null; at = at.parentNode) {
    if (at[side] !== null) return at[side];
    if (at.parentNode === null || !INLINE.includes(at.parentNode.nodeName)) return null;
  }
  return null;
}

/** Whether the marks would not be read as such on this side of what is written between them: after a full stop or a bracket, with a letter right behind. */
function sticks(content: string, node: Node, side: Side): boolean {
  const beside = besides(node, side);
  if (beside === null) return false;
  if (INLINE.includes(beside.nodeName)) return true;
  const letters = (text: string) => (side === 'previousSibling' ? [...text].at(0) : [...text].at(-1)) ?? '';
  const near = [...(beside.textContent ?? '')].at(side === 'previousSibling' ? -1 : 0) ?? '';
  return /[\p{P}\p{S}]/u.test(letters(content.trim())) && /[^\p{P}\p{S}\s]/u.test(near);
}

/** Three stars are read the other way round: as the one that is strong in the one that is not. */
const isAlone = ({ nodeName, parentNode, previousSibling, nextSibling }: Node): boolean =>
  nodeName === 'EM' && parentNode?.nodeName === 'STRONG' && previousSibling === null && nextSibling === null;

/** Marks where CommonMark reads them, the tag where it does not (https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run). */
function emphasised(content: string, node: Node, marks: string, tag: string): string {
  if (content.trim() === '') return content;
  const bare = isHeldAtEdge(content) || isAlone(node) || sticks(content, node, 'previousSibling') || sticks(content, node, 'nextSibling');
  return bare ? `<${tag}>${content}</${tag}>` : `${marks}${content}${marks}`;
}

const destination = (address: string) => address.replace(/[\s<>]/g, encodeURIComponent).replace(/[\\()]/g, '\\$&');

/**
 * Marks wherever they stand: with Markdown's own tags, entities, formulas, strikethrough (3~5), templates of Hexo and Hugo, Obsidian's marks and
 * tags, the end of a heading, and an exclamation mark that would make a picture of the link behind it. All are plain text in the article.
 */
const MARK = /[\\`*_[\]<&~${}]|==|%%|(?<=[\s\ufdd0-\ufdef])#|!$/g;
/** Marks at the beginning of a line: a quotation, a heading or the line under one, a list. */
const FIRST_MARK = /^(?:>|[+=](?=\s|$)|#{1,6}(?=\s|$))/;
/** The same, and what stands under a table's header: `|:--|`. */
const FIRST_DASH = /^(\|?\s*:?)-(?=[-\s:|]|$)/;
const FIRST_NUMBER = /^(\d{1,9})([.)])(?=\s|$)/;

/** A piece of text as Markdown that says just that. A piece may begin a line, so that each is written as if it did. */
const escaped = (text: string): string =>
  withoutLineEnds(text.replace(MARK, (mark) => mark.replace(/./g, '\\$&')))
    .replace(FIRST_MARK, '\\$&')
    .replace(FIRST_DASH, '$1\\-')
    .replace(FIRST_NUMBER, '$1\\$2');

/** In one line, what breaks lines to some readers too. */
const inOneLine = (text: string): string => escaped(text.replace(/\s+/g, ' '));

function itemOf(content: string, item: HTMLElement): string {
  const list = item.parentNode as Element;
  const number = () => Array.prototype.indexOf.call(list.children, item) + 1;
  const mark = list.nodeName === 'OL' ? `${number()}${isOther(list) ? ')' : '.'}  ` : `${isOther(list) ? '+' : '-'}   `;
  const isSpaced = content.endsWith('\n');
  const lines = `${content.replace(/^\n+|\n+$/g, '')}${isSpaced ? '\n' : ''}`.replace(/\n/g, `\n${' '.repeat(mark.length)}`);
  return `${mark}${lines}${item.nextSibling === null ? '' : '\n'}`;
}

function hasHeader(table: HTMLTableElement): boolean {
  const first = table.querySelector('tr');
  return first !== null && first.querySelector('td') === null;
}

function tableOf(table: HTMLTableElement, service: TurndownService): string {
  // Markdown has no merged cells and no tables in tables; the tags say it exactly.
  if (table.querySelector('[colspan], [rowspan], table') !== null) return table.outerHTML.replace(/\s*\n\s*/g, ' ');
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('td, th')].map((cell) =>
      service
        .turndown(cell as HTMLElement)
        .trim()
        .replace(/\s*\n+\s*/g, '<br>')
        .replace(/\|/g, '\\|'),
    ),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return '';
  const line = (cells: string[]) => `| ${Array.from({ length: width }, (_, i) => cells[i] ?? '').join(' | ')} |`;
  const [head = [], ...body] = rows;
  const caption = table.querySelector('caption');
  const said = caption === null ? [] : [service.turndown(caption), ''];
  return [...said, line(head), line(Array.from({ length: width }, () => '---')), ...body.map(line)].join('\n');
}

function makeService(): TurndownService {
  // Underscores are not read inside a word, and Chinese has no spaces between words: stars for both.
  const service = new TurndownService({ headingStyle: 'atx', hr: '---', codeBlockStyle: 'fenced', emDelimiter: '*' });
  service.escape = escaped;
  service.addRule('strong', { filter: 'strong', replacement: (content, node) => emphasised(content, node, '**', 'strong') });
  service.addRule('em', { filter: 'em', replacement: (content, node) => emphasised(content, node, '*', 'em') });
  service.addRule('item', { filter: 'li', replacement: (content, node) => itemOf(content, node as HTMLElement) });
  service.addRule('break', { filter: 'br', replacement: (_content, node) => ((node as Element).closest('h2, h3, h4') === null ? '  \n' : '<br>') });
  service.addRule('sub', {
    filter: ['sub', 'sup'],
    replacement: (content, node) => `<${node.nodeName.toLowerCase()}>${content}</${node.nodeName.toLowerCase()}>`,
  });
  service.addRule('pre', {
    filter: 'pre',
    replacement: (_content, node) => {
      const text = (node.textContent ?? '').replace(/^\n+|\n+$/g, '');
      // Longer than any run of the same mark inside.
      const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
      return `\n\n${fence}\n${text}\n${fence}\n\n`;
    },
  });
  service.addRule('image', {
    filter: 'img',
    replacement: (_content, node) => {
      const picture = node as HTMLImageElement;
      return `![${inOneLine(picture.alt)}](${destination(picture.getAttribute('src') ?? '')})`;
    },
  });
  service.addRule('caption', { filter: 'figcaption', replacement: (content) => (content.trim() === '' ? '' : `\n\n*${content.trim()}*\n\n`) });
  service.addRule('table', { filter: 'table', replacement: (_content, node) => `\n\n${tableOf(node as HTMLTableElement, service)}\n\n` });
  return service;
}

export interface MarkdownBody {
  /** One line, without the mark of a heading. */
  title: string;
  body: string;
  /** Which tables have no header of their own: Markdown knows none without, so their first row is set as one. */
  headless: number[];
}

/** `addresses` says where pictures lie whose files go with the text; all others keep their address. */
export function markdownOf(article: { title: string; html: string }, addresses: ReadonlyMap<string, string>): MarkdownBody {
  const service = makeService();
  const nodes = sanitizeToFragment(article.html);
  prepare(nodes);
  for (const picture of nodes.querySelectorAll('img')) {
    const address = addresses.get(picture.getAttribute('src') ?? '');
    if (address !== undefined) picture.setAttribute('src', address);
  }
  const headless = [...nodes.querySelectorAll('table')].flatMap((table, at) => (hasHeader(table) ? [] : [at]));
  return { title: inOneLine(article.title), body: released(service.turndown(nodes).trim()), headless };
}
