// The pages of a corpus whose text was cut by hand, and how much of what is seen is theirs.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type PageFile, readOptions } from '../extract/options.ts';
import { charsetOf } from '../start/saved-page.ts';

export interface GoldPage {
  name: string;
  address: string;
  body: Buffer;
  charset: string;
  title: string;
  /** Source, author and editor, those that there are. */
  names: string[];
  captions: string[];
  /** `needed` lines must be seen; the others may be. */
  lines: { text: string; needed: boolean }[];
}

interface GoldFile {
  title: string | null;
  source: string | null;
  author: string | null;
  editor: string | null;
  captions: string[];
  optional_lines: string[];
}

const folded = (text: string): string => text.replace(/\s+/g, '');
/** Where a page is shown whose address nobody wrote down: one of the same age. */
const standIn = (name: string): string => {
  const [, day = '20120101', tail = '0000'] = /-(\d{8})-(\w{4})$/.exec(name) ?? [];
  return `http://finance.sina.com.cn/china/${day}/0800${Number.parseInt(tail, 16).toString().padStart(8, '0')}.shtml`;
};

function goldOf(corpus: string, { file, path, url, charset }: PageFile): GoldPage | null {
  const name = basename(file).replace(/\.html?$/, '');
  const stem = join(corpus, 'gold', name);
  if (!existsSync(`${stem}.json`)) return null;
  const gold = JSON.parse(readFileSync(`${stem}.json`, 'utf8')) as GoldFile;
  const body = readFileSync(path);
  const optional = new Set(gold.optional_lines.map(folded));
  return {
    name,
    address: url === '' ? standIn(name) : url.replace(/#.*$/, ''),
    body,
    charset: charset ?? charsetOf(body),
    title: folded(gold.title ?? ''),
    names: [gold.source, gold.author, gold.editor].flatMap((value) => (value ? [folded(value)] : [])),
    captions: gold.captions.map(folded),
    lines: readFileSync(`${stem}.txt`, 'utf8')
      .split('\n')
      .map(folded)
      .filter((line) => line !== '')
      .map((text) => ({ text, needed: !optional.has(text) })),
  };
}

export const goldPages = (corpus: string): GoldPage[] => readOptions(['--corpus', corpus]).files.flatMap((file) => goldOf(corpus, file) ?? []);

/** Lines are looked for piece by piece: links and prices that pages put into a sentence break one piece, not the line. */
const PIECE = 10;
const TIME = /(?:\d{4}[年./-])?\d{1,2}[月./-]\d{1,2}日?\d{1,2}:\d{2}(?::\d{2})?/;

function shownOf(line: string, text: string): number {
  let shown = 0;
  for (let at = 0; at < line.length; at += PIECE) {
    const piece = line.slice(at, at + PIECE);
    if (text.includes(piece)) shown += piece.length;
  }
  return shown;
}

/** Most of a line that is seen is the line seen. */
export const isShown = (line: string, text: string): boolean => shownOf(line, text) >= line.length * 0.8;

/** The part of the seen text that is the article's: its lines and captions, and once each its title, names and time. */
export function articlePart(page: GoldPage, text: string): number {
  if (text === '') return 0;
  const once = [page.title, ...page.names, TIME.exec(text)?.[0] ?? ''].filter((words) => words !== '' && text.includes(words));
  const lines = [...page.lines.map((line) => line.text), ...page.captions];
  const shown = lines.reduce((sum, line) => sum + shownOf(line, text), 0) + once.reduce((sum, words) => sum + words.length, 0);
  return Math.min(1, shown / text.length);
}
