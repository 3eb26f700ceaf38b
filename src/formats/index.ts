// All formats by their ids, and what files copies become in one of them.
import { articlesCsv } from './articles-csv.ts';
import { epub } from './epub.ts';
import { fileNameOf, uniqueNames } from './file-name.ts';
import type { ArticleFormat, Entry, Exported, Format, FormatId, ReadPicture } from './format.ts';
import { hexoPost } from './hexo-post.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { hexo, hugo, markdown, obsidian } from './markdown.ts';
import { tablesCsv } from './tables-csv.ts';
import { text } from './text.ts';

const BY_ID: { readonly [Id in FormatId]: Format } = {
  html,
  markdown,
  obsidian,
  hexo,
  hugo,
  'hexo-post': hexoPost,
  text,
  json,
  epub,
  'tables-csv': tablesCsv,
  'articles-csv': articlesCsv,
};

/** The format of an entry of the export menu. */
export function formatOf(id: FormatId): Format {
  return BY_ID[id];
}

/** The files of one copy under its own name. */
export function filesOf(format: ArticleFormat, copy: Exported, picture: ReadPicture): Promise<Entry[]> {
  return format.write(copy, fileNameOf(copy), picture);
}

/** The file or folder that stands among those of the other articles. */
const topOf = ({ path }: Entry): string => (path.split('/')[0] as string).toLowerCase();

/** The files of many copies, one after the other, no name twice. */
export async function* filesOfAll(format: ArticleFormat, copies: AsyncIterable<Exported>, picture: ReadPicture): AsyncIterable<Entry> {
  const unique = uniqueNames();
  const taken = new Set<string>();
  for await (const copy of copies) {
    const write = () => format.write(copy, unique(fileNameOf(copy)), picture);
    let files = await write();
    // A number or an ending that a format adds may make the name of another article: `A.md` is a file of the one and a folder of the other.
    while (files.some((file) => taken.has(topOf(file)))) files = await write();
    for (const file of files) taken.add(topOf(file));
    yield* files;
  }
}
