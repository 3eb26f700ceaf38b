// A file of whatever kind into its articles: told by its content, read by the reader of its kind, refused with a reason.
import { filesInZip, type ZipFile } from '../archive/read-zip.ts';
import { decodeText } from '../html/decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { type Imported, type Outcome, type Refusal, RefusedFile } from './imported.ts';
import { readHtml } from './read-html.ts';
import { readJson } from './read-json.ts';
import { type ReadBeside, readMarkdown } from './read-markdown.ts';
import { readPost } from './read-post.ts';
import { refusalOf } from './refusal.ts';

/** `path` with the folders it was dropped with. */
export interface OpenFile {
  path: string;
  content: Blob;
}

/** A file as the reader gave it, or why there is nothing to read of it. */
export type GivenFile = OpenFile | { path: string; refusal: Refusal };

/** An article may keep 80 MB of pictures and some more that were under way together, and as text they are a third more. */
const LONGEST = 200_000_000;
const LONGEST_ARCHIVE = 4_000_000_000;

/** The file that marks a backup; those are restored, which shows first what would change. */
const BACKUP_MARK = 'jingdu-backup.json';

/** Files that go with others or are left by the system: no news for the reader. */
const SILENT = /\.(?:jpe?g|png|gif|webp|avif|bmp|css|js|ico|svg|woff2?)$|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|__MACOSX\/.*)$/i;

async function readText(text: string, beside: ReadBeside): Promise<Imported> {
  if (/^\s*\{/.test(text)) return readJson(text);
  const post = splitFrontMatter(text);
  if (post !== null) return 'jingdu' in post.matter ? readMarkdown(post.matter, post.body, beside) : readPost(post.matter, post.body, beside);
  if (/^\s*</.test(text)) return readHtml(text);
  throw new RefusedFile('unknown-kind', 'neither HTML, nor Markdown with front matter, nor JSON');
}

function refused(file: string, thrown: unknown): Outcome {
  const { refusal, message } = refusalOf(thrown);
  return { file, refusal, detail: message };
}

async function outcomeOf(file: string, read: () => Promise<Imported>): Promise<Outcome> {
  try {
    return { file, imported: await read() };
  } catch (thrown) {
    return refused(file, thrown);
  }
}

/** `a/b.md` names `c.jpg` as `a/c.jpg`; a name that climbs out of its folder finds nothing. */
function besidePath(file: string, name: string): string {
  const folder = file.split('/').slice(0, -1);
  return [...folder, ...name.split('/').map(decoded)].join('/');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (thrown) {
    if (thrown instanceof URIError) return part;
    throw thrown;
  }
}

/** What lies beside `file` and cannot be read costs the picture, not the article. */
function besideOf(file: string, read: (path: string) => Promise<Uint8Array<ArrayBuffer> | undefined>): ReadBeside {
  return async (name) => {
    try {
      return (await read(besidePath(file, name))) ?? null;
    } catch (thrown) {
      refusalOf(thrown);
      return null;
    }
  };
}

async function readBytes(bytes: Uint8Array<ArrayBuffer>, beside: ReadBeside): Promise<Imported> {
  if (bytes.length === 0) throw new RefusedFile('empty', 'no byte');
  return readText(decodeText(bytes), beside);
}

async function isZip(content: Blob): Promise<boolean> {
  const [first, second, third] = new Uint8Array(await content.slice(0, 4).arrayBuffer());
  return first === 0x50 && second === 0x4b && (third === 3 || third === 5);
}

/** The files of an archive; null for what is none. */
async function filesInArchive({ content }: OpenFile): Promise<ZipFile[] | null> {
  if (!(await isZip(content))) return null;
  if (content.size > LONGEST_ARCHIVE) throw new RefusedFile('too-large', `${content.size} bytes`);
  const files = await filesInZip(content, LONGEST);
  if (files.some((file) => file.path === BACKUP_MARK)) throw new RefusedFile('a-backup', 'it holds a backup');
  return files;
}

async function* readArchive(archive: string, files: readonly ZipFile[]): AsyncIterable<Outcome> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const file of files) {
    if (SILENT.test(file.path)) continue;
    const beside = besideOf(file.path, async (path) => byPath.get(path)?.read());
    yield await outcomeOf(`${archive} › ${file.path}`, async () => readBytes(await file.read(), beside));
  }
}

async function bytesOf({ content }: OpenFile): Promise<Uint8Array<ArrayBuffer>> {
  if (content.size > LONGEST) throw new RefusedFile('too-large', `${content.size} bytes`);
  return new Uint8Array(await content.arrayBuffer());
}

async function* readFile(file: OpenFile, beside: ReadBeside): AsyncIterable<Outcome> {
  let files: ZipFile[] | null;
  try {
    files = await filesInArchive(file);
  } catch (thrown) {
    yield refused(file.path, thrown);
    return;
  }
  if (files !== null) yield* readArchive(file.path, files);
  else yield await outcomeOf(file.path, async () => readBytes(await bytesOf(file), beside));
}

/** One outcome for each file that could be an article, those inside archives each by itself. Never throws for what a file holds. */
export async function* importFiles(given: readonly GivenFile[], signal: AbortSignal): AsyncIterable<Outcome> {
  let isAnyTold = false;
  const byPath = new Map(given.flatMap((file) => ('content' in file ? [[file.path, file] as const] : [])));
  for (const file of given) {
    signal.throwIfAborted();
    if ('refusal' in file) {
      isAnyTold = true;
      yield { file: file.path, refusal: file.refusal, detail: 'not opened' };
      continue;
    }
    if (SILENT.test(file.path)) continue;
    const beside = besideOf(file.path, async (path) => {
      const other = byPath.get(path);
      return other && bytesOf(other);
    });
    for await (const outcome of readFile(file, beside)) {
      isAnyTold = true;
      yield outcome;
      signal.throwIfAborted();
    }
  }
  // What goes with articles came without any: nobody is left wondering where it went.
  if (!isAnyTold) for (const { path } of given) yield { file: path, refusal: 'unknown-kind', detail: 'no article beside it' };
}
