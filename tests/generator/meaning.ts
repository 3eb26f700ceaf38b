// What the blocks of an article mean: the lines, pictures, stocks and outline that must come out of any page that holds them.
import type { Picture, Stock } from '../../src/article/article.ts';
import type { Block, Part, TableCell } from './article.ts';

export interface Meaning {
  lines: string[];
  outline: string[];
  pictures: Picture[];
  stocks: Stock[];
}

/** A line as it reads. */
export const words = (parts: readonly Part[]): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('br' in part) return '\n';
      if ('stock' in part) return part.stock.name;
      if ('mistaken' in part) return part.mistaken;
      return Object.values(part)[0] as string;
    })
    .join('');

/** The same with the meanings of its pieces. */
function marked(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('br' in part) return '\n';
      if ('stock' in part) return part.stock.name;
      if ('mistaken' in part) return part.mistaken;
      if ('letters' in part) return part.letters;
      if ('link' in part) return `[${part.link}](${part.href})`;
      if ('weibo' in part) return `[${part.weibo}](${part.href})`;
      const [[tag, text] = ['', '']] = Object.entries(part);
      return `<${tag}>${text}</${tag}>`;
    })
    .join('');
}

/** Breaks between whole sentences part paragraphs; other breaks are inside one. */
function paragraphs(parts: readonly Part[]): string[] {
  const pieces = words(parts).split('\n');
  const areSentences = pieces.every((piece, at) => piece.length >= 15 && (at === pieces.length - 1 || /[。！？][”）]?$/.test(piece)));
  return (areSentences ? marked(parts).split('\n') : [marked(parts)]).map((line) => `p:${line}`);
}

export function stocksOf(parts: readonly Part[]): Stock[] {
  return parts.flatMap((part) => (typeof part === 'object' && 'stock' in part ? [part.stock] : []));
}

const cellMeaning = ({ text, header, columns, rows }: TableCell): string =>
  `${header ? '#' : ''}${text}${columns > 1 || rows > 1 ? `(${columns}x${rows})` : ''}`;

function blockMeaning(block: Block, caption: 'marked' | 'line'): Meaning {
  const none: Meaning = { lines: [], outline: [], pictures: [], stocks: [] };
  switch (block.kind) {
    case 'p':
      return { ...none, lines: words(block.parts).split('\n'), outline: paragraphs(block.parts), stocks: stocksOf(block.parts) };
    case 'tech-quote':
      return { ...none, lines: [words(block.parts)], outline: [`p:${marked(block.parts)}`] };
    case 'heading': {
      // A line that is bold from end to end is a heading in all but its tag.
      return { ...none, lines: [block.text], outline: [`${block.as === 'h3' ? 'h3' : 'h2'}:${block.text}`] };
    }
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return { ...none, lines: block.items.map(words), outline: block.items.map((item) => `${tag}>li:${marked(item)}`) };
    }
    case 'quote':
      return { ...none, lines: block.lines.map(words), outline: block.lines.map((line) => `blockquote>p:${marked(line)}`) };
    case 'table':
      return {
        ...none,
        lines: block.rows.map((row) => row.map(({ text }) => text).join('\t')),
        outline: [`table:${block.rows.map((row) => row.map(cellMeaning).join('|')).join('/')}`],
        stocks: block.rows.flat().flatMap(({ stock }) => (stock === undefined ? [] : [stock.stock])),
      };
    case 'pre':
      return { ...none, lines: block.text.split('\n'), outline: [`pre:${block.text}`] };
    case 'hr':
      return { ...none, outline: ['hr:'] };
    case 'figure': {
      const isMarked = caption === 'marked' || block.caption === '';
      const below = isMarked ? block.caption : '';
      return {
        ...none,
        lines: isMarked ? [] : [block.caption],
        outline: [`figure:${block.src}|${below}`, ...(isMarked ? [] : [`p:${block.caption}`])],
        pictures: [{ src: block.src, caption: below }],
      };
    }
  }
}

/** `caption` tells whether the template marks its captions: an unmarked one is a line like any other. */
export function meaningOf(blocks: readonly Block[], caption: 'marked' | 'line'): Meaning {
  const all = blocks.map((block) => blockMeaning(block, caption));
  const stocks = all.flatMap((one) => one.stocks);
  return {
    lines: all.flatMap((one) => one.lines),
    outline: all.flatMap((one) => one.outline),
    pictures: all.flatMap((one) => one.pictures),
    stocks: stocks.filter((stock, at) => stocks.findIndex(({ market, code }) => market === stock.market && code === stock.code) === at),
  };
}
