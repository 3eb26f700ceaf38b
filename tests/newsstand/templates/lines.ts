// The prose of a replica article: lines made of plain words, stock links, bold words and links, and how desktop pages write them.

export type Part = string | { stock: string; name: string } | { bold: string } | { link: string; words: string };
export type Line = string | Part[];

export type Block =
  | { line: Line }
  | { heading: string }
  | { picture: string; caption: string }
  | { table: string[][] }
  /** Markup that no builder writes: what a test wants to see handled. */
  | { raw: string };

export const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

function wordsOf(part: Part): string {
  if (typeof part === 'string') return part;
  if ('stock' in part) return part.name;
  return 'bold' in part ? part.bold : part.words;
}

/** The line as a reader would copy it, without the quotes that scripts put behind stock names. */
export const plain = (line: Line): string => (typeof line === 'string' ? line : line.map(wordsOf).join(''));

const QUOTES = 'https://finance.sina.com.cn/realstock/company';

function partMarkup(part: Part): string {
  if (typeof part === 'string') return escaped(part);
  if ('bold' in part) return `<strong>${escaped(part.bold)}</strong>`;
  if ('link' in part) return `<a href="${escaped(part.link)}" target="_blank">${escaped(part.words)}</a>`;
  // The attributes of the real auto-linker carry no quotation marks.
  return (
    `<span id=stock_${part.stock}><a href=${QUOTES}/${part.stock}/nc.shtml class="keyword" target=_blank data-sudaclick="content_marketkeywords_p">` +
    `${escaped(part.name)}</a></span><span id=quote_${part.stock}></span>`
  );
}

export const markup = (line: Line): string => (typeof line === 'string' ? escaped(line) : line.map(partMarkup).join(''));

/** A block as desktop pages of every age write it. */
export function desktopBlock(block: Block): string {
  if ('line' in block) return `<p>　　${markup(block.line)}</p>`;
  if ('heading' in block) return `<p>　　<strong>${escaped(block.heading)}</strong></p>`;
  if ('raw' in block) return block.raw;
  if ('table' in block) {
    const rows = block.table.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`);
    return `<table border="1" cellspacing="0" width="100%"><tbody>${rows.join('\n')}</tbody></table>`;
  }
  return `<div class="img_wrapper"><img src="${escaped(block.picture)}" alt="${escaped(block.caption)}"><span class="img_descr">${escaped(block.caption)}</span></div>`;
}

/** The lines of prose among the blocks, as the truth states them. */
export function paragraphsOf(blocks: Block[]): string[] {
  return blocks.flatMap((block) => ('line' in block ? [plain(block.line)] : 'heading' in block ? [block.heading] : []));
}

export function picturesOf(blocks: Block[]): { src: string; caption: string }[] {
  return blocks.flatMap((block) => ('picture' in block ? [{ src: block.picture.replace(/^\/\//, 'https://'), caption: block.caption }] : []));
}

export function stocksOf(blocks: Block[]): string[] {
  const parts = blocks.flatMap((block) => ('line' in block && typeof block.line !== 'string' ? block.line : []));
  return [...new Set(parts.flatMap((part) => (typeof part !== 'string' && 'stock' in part ? [part.stock] : [])))];
}
