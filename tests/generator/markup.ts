// Writes an article's blocks as the templates do, with the whims of their editors: indents, wrappers, bare text, empty paragraphs.
import type { Block, Part, TableCell } from './article.ts';
import type { Random } from './random.ts';

export const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Where noise may come in between; each gives markup or nothing. */
export interface Gaps {
  /** In the middle of a paragraph. */
  inside(): string;
  /** Between a picture and its caption. */
  caption(): string;
  /** The live price behind a stock. */
  chip(mark: string): string;
  /** The card behind a weibo name. */
  card(): string;
}

export type Flow = 'paragraphs' | 'nested' | 'breaks';
type Figure = Extract<Block, { kind: 'figure' }>;

export interface Style {
  flows: readonly Flow[];
  /** What paragraphs begin with, and the attributes they carry. */
  indents: readonly string[];
  attributes: readonly string[];
  figure(figure: Figure, random: Random, gaps: Gaps): string;
  /** Whether captions are marked as such. */
  captions: 'marked' | 'line';
}

const QUOTES: Record<string, string> = {
  stock: 'https://finance.sina.com.cn/realstock/company/CODE/nc.shtml',
  hkstock: 'https://stock.finance.sina.com.cn/hkstock/quotes/CODE.html',
  usstock: 'https://stock.finance.sina.com.cn/usstock/quotes/CODE.html',
};

/** Without quotation marks round the attributes, as the linker writes it. */
function stockMarkup(name: string, mark: string, random: Random, chip: string): string {
  const [kind = ''] = mark.split('_');
  const address = (QUOTES[kind] ?? 'https://finance.sina.com.cn/futures/quotes/CODE.shtml').replace('CODE', mark.slice(kind.length + 1));
  const space = random.chance(0.2) ? ' ' : '';
  return `<span id=${mark}><a href=${address} class="keyword" target=_blank data-sudaclick="content_marketkeywords_p"${space}>${escaped(name)}</a></span>${chip}`;
}

/** Lines of Chinese text are wrapped in the file wherever it pleases. */
function wrapped(text: string, random: Random): string {
  const html = escaped(text);
  if (!random.chance(0.08)) return html;
  return html.replace(/([\u4e00-\u9fff，。])([\u4e00-\u9fff])/, '$1\n$2');
}

function partMarkup(part: Part, random: Random, gaps: Gaps): string {
  if (typeof part === 'string') {
    const html = wrapped(part, random);
    return random.chance(0.1) ? `<span style="font-size:16px">${html}</span>` : html;
  }
  if ('br' in part) return random.pick(['<br>', '<br/>', '<br />\n']);
  if ('stock' in part) return stockMarkup(part.stock.name, part.mark, random, gaps.chip(part.mark));
  if ('mistaken' in part) return stockMarkup(part.mistaken, part.mark, random, gaps.chip(part.mark));
  if ('letters' in part) return [...part.letters].map((letter) => `<span>${escaped(letter)}</span>`).join('');
  if ('link' in part) return `<a href="${escaped(part.href)}" target="_blank" onclick="return true">${escaped(part.link)}</a>`;
  if ('weibo' in part)
    return `<a class="wt_article_link" href="${part.href}" onmouseover="WeiboCard.show(1000000001,'cj',this)">${escaped(part.weibo)}</a>${gaps.card()}`;
  if ('strong' in part) return random.pick([`<strong>${escaped(part.strong)}</strong>`, `<b>${escaped(part.strong)}</b>`]);
  if ('em' in part) return random.pick([`<em>${escaped(part.em)}</em>`, `<i>${escaped(part.em)}</i>`]);
  const [[tag, text] = ['', '']] = Object.entries(part);
  return `<${tag}>${escaped(String(text))}</${tag}>`;
}

/** Words and marks in a row; noise may stand between two of them. */
export function partsMarkup(parts: readonly Part[], random: Random, gaps: Gaps): string {
  const drawn = random.whole(1, Math.max(1, parts.length - 1));
  // Nothing ever stands inside a word.
  const isWordPiece = (part: Part | undefined): boolean => typeof part === 'object' && 'mistaken' in part;
  const at = isWordPiece(parts[drawn - 1]) || isWordPiece(parts[drawn]) ? 0 : drawn;
  return parts.map((part, index) => (index === at && at > 0 ? gaps.inside() : '') + partMarkup(part, random, gaps)).join('');
}

function tableMarkup(rows: readonly TableCell[][], random: Random, gaps: Gaps): string {
  const inP = random.chance(0.3);
  const cell = ({ text, header, columns, rows: down, stock }: TableCell): string => {
    const name = header ? 'th' : 'td';
    const spans = (columns > 1 ? ` colspan="${columns}"` : '') + (down > 1 ? ` rowspan=${down}` : '');
    const inner = stock === undefined ? escaped(text) : stockMarkup(text, stock.mark, random, gaps.chip(stock.mark));
    return `<${name}${spans} style="padding:2px">${inP ? `<p cms-style="isIntable">${inner}</p>` : inner}</${name}>`;
  };
  const html = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  const table = `<table border="1" cellspacing="0" width="100%">${random.chance(0.5) ? `<tbody>${html}</tbody>` : html}</table>`;
  return random.chance(0.3) ? `<div class="table_wrap">${table}</div>` : table;
}

type Heading = Extract<Block, { kind: 'heading' }>;
function headingMarkup({ as, text }: Heading, style: Style, random: Random): string {
  const inner = escaped(text);
  if (as === 'h2') return random.pick([`<h2>${inner}</h2>`, `<h1 class="sub">${inner}</h1>`]);
  if (as === 'h3') return random.pick([`<h3>${inner}</h3>`, `<h4>${inner}</h4>`]);
  if (as === 'cms') return `<p cms-style="font-L"><font cms-style="font-L strong-Bold">${inner}</font></p>`;
  const indent = random.pick(style.indents);
  return random.pick([`<p>${indent}<${as}>${inner}</${as}></p>`, `<p><${as}>${indent}${inner}</${as}></p>`]);
}

const EMPTY = [
  '<p></p>',
  '<p>&nbsp;</p>',
  '<p>　　</p>',
  '<div style="font-size: 0px; height: 0px; clear: both"></div>',
  '<p><br></p>',
  '\n',
  '<div></div>',
];

function paragraphMarkup(inner: string, style: Style, flow: Flow, random: Random): string {
  const indent = random.pick(style.indents);
  if (flow === 'breaks') return `　　${inner}${random.pick(['<br>\n', '<br><br>\n', '<br/><br/>', '<br>\n<br>'])}`;
  if (flow === 'nested') {
    // Bare text needs the line break: nothing else would tell it from the next.
    return random.pick([
      `<div>${indent}${inner}</div>`,
      `<p>${inner}</p>`,
      `<div><div>${inner}</div></div>`,
      `${inner}<br><br>`,
      `<section><p>${inner}</p></section>`,
    ]);
  }
  return `<p${random.pick(style.attributes)}>${indent}${inner}${random.chance(0.1) ? '&nbsp;' : ''}</p>`;
}

function blockMarkup(block: Block, style: Style, flow: Flow, random: Random, gaps: Gaps): string {
  const inline = (parts: readonly Part[]): string => partsMarkup(parts, random, gaps);
  switch (block.kind) {
    case 'p':
      return paragraphMarkup(inline(block.parts), style, flow, random);
    case 'heading':
      return headingMarkup(block, style, random);
    case 'figure':
      return style.figure(block, random, gaps);
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const inP = random.chance(0.3);
      const item = (parts: Part[]): string => `<li>${inP ? `<p>${inline(parts)}</p>` : inline(parts)}</li>`;
      return `<${tag} class="list">\n${block.items.map(item).join('\n')}\n</${tag}>`;
    }
    case 'quote': {
      const name = block.as === 'fin_reference' ? ' class="fin_reference"' : '';
      return `<blockquote${name}>${block.lines.map((line) => `<p>　　${inline(line)}</p>`).join('')}</blockquote>`;
    }
    case 'tech-quote':
      return `<div class="tech-quotation clearfix"><div class="tech-con"><p>${inline(block.parts)}</p></div></div>`;
    case 'table':
      return tableMarkup(block.rows, random, gaps);
    case 'pre':
      return `<pre>${escaped(block.text)}</pre>`;
    case 'hr':
      return '<hr>';
  }
}

/** The blocks in order; between any two of them noise may stand. */
export function chunksOf(blocks: readonly Block[], style: Style, flow: Flow, random: Random, gaps: Gaps): string[] {
  return blocks.map((block) => {
    const html = blockMarkup(block, style, flow, random, gaps);
    return flow !== 'breaks' && random.chance(0.12) ? `${html}\n${random.pick(EMPTY)}` : html;
  });
}

export function flowMarkup(chunks: readonly string[], flow: Flow): string {
  const inner = chunks.join('\n');
  return flow === 'nested' ? `<div class="index_cententWrap"><div>\n${inner}\n</div></div>` : inner;
}
