// A file of whatever kind into its articles: told by its content, read by the reader of its kind, refused with a reason.
import { filesInZip, type ZipFile } from '../archive/read-zip.ts';
import { ZipFault } from '../archive/zip-fault.ts';
import { decodeText } from '../html/decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { type Imported, type Outcome, RefusedFile } from './imported.ts';
import { readHtml } from './read-html.ts';
import { readJson } from './read-json.ts';
import { type ReadBeside, readMarkdown } from './read-markdown.ts';
import { readPost } from './read-post.ts';

/** A file as the reader gave it: `path` with the folders it was dropped with. */
export interface GivenFile {
  path: string;
  content: Blob;
}

/** A self-contained page with many pictures has some tens of megabytes. */
const LONGEST = 100_000_000;
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

async function outcomeOf(file: string, read: () => Promise<Imported>): Promise<Outcome> {
  try {
    return { file, imported: await read() };
  } catch (thrown) {
    if (thrown instanceof RefusedFile) return { file, refusal: thrown.refusal, detail: thrown.message };
    if (thrown instanceof ZipFault) return { file, refusal: `${thrown.kind}-archive`, detail: thrown.message };
    throw thrown;
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

async function readBytes(bytes: Uint8Array<ArrayBuffer>, beside: ReadBeside): Promise<Imported> {
  if (bytes.length === 0) throw new RefusedFile('empty', 'no byte');
  return readText(decodeText(bytes), beside);
}

async function* readArchive({ path, content }: GivenFile): AsyncIterable<Outcome> {
  let files: ZipFile[];
  try {
    if (content.size > LONGEST_ARCHIVE) throw new RefusedFile('too-large', `${content.size} bytes`);
    files = await filesInZip(content, LONGEST);
    if (files.some((file) => file.path === BACKUP_MARK)) throw new RefusedFile('a-backup', 'it holds a backup');
  } catch (thrown) {
    yield await outcomeOf(path, () => Promise.reject(thrown));
    return;
  }
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const file of files) {
    if (SILENT.test(file.path)) continue;
    const beside: ReadBeside = async (name) => (await byPath.get(besidePath(file.path, name))?.read()) ?? null;
    yield await outcomeOf(`${path} › ${file.path}`, async () => readBytes(await file.read(), beside));
  }
}

const isZip = (head: Uint8Array) => head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5);

/** One outcome for each file that could be an article, those inside archives each by itself. Never throws for what a file holds. */
export async function* importFiles(given: readonly GivenFile[], signal: AbortSignal): AsyncIterable<Outcome> {
  const byPath = new Map(given.map((file) => [file.path, file]));
  for (const file of given) {
    signal.throwIfAborted();
    if (SILENT.test(file.path)) continue;
    if (isZip(new Uint8Array(await file.content.slice(0, 4).arrayBuffer()))) {
      for await (const outcome of readArchive(file)) {
        yield outcome;
        signal.throwIfAborted();
      }
      continue;
    }
    const beside: ReadBeside = async (name) => {
      const other = byPath.get(besidePath(file.path, name));
      return other === undefined || other.content.size > LONGEST ? null : new Uint8Array(await other.content.arrayBuffer());
    };
    yield await outcomeOf(file.path, async () => {
      if (file.content.size > LONGEST) throw new RefusedFile('too-large', `${file.content.size} bytes`);
      return readBytes(new Uint8Array(await file.content.arrayBuffer()), beside);
    });
  }
}
