// What the words after `npm run -s extract --` ask for: files, or the folder of a corpus with its manifest.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One page to read. `url` is empty when nobody knows it, `charset` null when the bytes shall tell. */
export interface PageFile {
  file: string;
  path: string;
  url: string;
  charset: string | null;
}

export const USAGE = `usage: npm run -s extract -- [--url URL] [--charset NAME] FILE…
       npm run -s extract -- --post FILE…     (posts of the feed, and any file that the library imports)
       npm run -s extract -- --corpus DIR     (DIR/manifest.jsonl: a JSON object a line with file, url, encoding)
One JSON line a page, in order. Exit 0 when every file could be opened, whatever the pages hold.`;

export class UsageError extends Error {}

function corpusFiles(folder: string): PageFile[] {
  const manifest = join(folder, 'manifest.jsonl');
  if (!existsSync(manifest)) throw new UsageError(`there is no ${manifest}`);
  return readFileSync(manifest, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const row = JSON.parse(line) as { file?: unknown; url?: unknown; encoding?: unknown };
      if (typeof row.file !== 'string') throw new UsageError(`${manifest}, line ${index + 1}: no file`);
      return {
        file: row.file,
        path: join(folder, row.file),
        url: typeof row.url === 'string' ? row.url : '',
        charset: typeof row.encoding === 'string' ? row.encoding : null,
      };
    });
}

/** What was asked for: pages to read under their address, or files to import. */
export interface Asked {
  as: 'pages' | 'posts';
  files: PageFile[];
}

export function readOptions(given: readonly string[]): Asked {
  const args = given.filter((word) => word !== '--post');
  const files = filesIn(args);
  if (args.length === given.length) return { as: 'pages', files };
  if (args.some((word) => word.startsWith('--'))) throw new UsageError('--post goes with files alone');
  return { as: 'posts', files };
}

function filesIn(args: readonly string[]): PageFile[] {
  const files: string[] = [];
  const named = { url: '', charset: '', corpus: '' };
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? '';
    const [, name = '', glued] = /^--([a-z]+)(?:=(.*))?$/.exec(word) ?? [];
    if (name === '') files.push(word);
    else if (name === 'url' || name === 'charset' || name === 'corpus') {
      const value = glued ?? args[++index];
      if (!value) throw new UsageError(`--${name} needs a value`);
      named[name] = value;
    } else throw new UsageError(`unknown option ${word}`);
  }
  if (named.corpus !== '') {
    if (files.length > 0) throw new UsageError('either --corpus or files');
    return corpusFiles(named.corpus);
  }
  if (files.length === 0) throw new UsageError('no file given');
  if (named.url !== '' && files.length > 1) throw new UsageError('--url goes with one file');
  if (named.url !== '' && !/^https?:\/\//.test(named.url)) throw new UsageError('--url is no http address');
  return files.map((path) => ({ file: path, path, url: named.url, charset: named.charset || null }));
}
