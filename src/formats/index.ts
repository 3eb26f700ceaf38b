// The list of formats, which is the export menu, and what files copies become in one of them.
import { articlesCsv } from './articles-csv.ts';
import { epub } from './epub.ts';
import { fileNameOf, uniqueNames } from './file-name.ts';
import type { ArticleFormat, Entry, Exported, Format, ReadPicture } from './format.ts';
import { hexoPost } from './hexo-post.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { hexo, hugo, markdown, obsidian } from './markdown.ts';
import { tablesCsv } from './tables-csv.ts';
import { text } from './text.ts';

export const FORMATS: readonly Format[] = [html, markdown, obsidian, hexo, hugo, hexoPost, text, json, epub, tablesCsv, articlesCsv];

/** The files of one copy under its own name. */
export function filesOf(format: ArticleFormat, copy: Exported, picture: ReadPicture): Promise<Entry[]> {
  return format.write(copy, fileNameOf(copy), picture);
}

/** The files of many copies, one after the other, no name twice. */
export async function* filesOfAll(format: ArticleFormat, copies: AsyncIterable<Exported>, picture: ReadPicture): AsyncIterable<Entry> {
  const unique = uniqueNames();
  for await (const copy of copies) yield* await format.write(copy, unique(fileNameOf(copy)), picture);
}
