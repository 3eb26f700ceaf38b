// Opens a backup of unknown worth: says what it is, reads its records one by one, and trusts none before its hash.
import { firstNameIn, mendedZip } from '../archive/mend-zip.ts';
import { filesInZip, type ZipFile } from '../archive/read-zip.ts';
import { ZipFault } from '../archive/zip-fault.ts';
import { fingerprintOf } from '../article/fingerprint.ts';
import { fieldsOf, isEnvelope, parseJson, readEnvelope } from '../imports/envelope.ts';
import { type Imported, type ImportedPicture, RefusedFile } from '../imports/imported.ts';
import { parseKept } from '../imports/kept.ts';
import { pictureFrom } from '../imports/pictures.ts';
import { refusalOf } from '../imports/refusal.ts';
import { FORMAT, INDEX, MANIFEST, picturePath, RECORD, VERSION } from './layout.ts';

/** A record is an article and its revisions; a picture has some megabytes at most. */
const LONGEST = 64_000_000;

export interface Backup {
  /** ISO 8601 in UTC, or empty when it does not say. */
  made: string;
  /** The records' places, in the order they were written. */
  records: readonly string[];
  /** How many records it says that it holds; fewer are there when it was damaged. */
  stated: number;
  /** Throws `RefusedFile` when the record is not what its hash says. Pictures come only `withPictures`; those that are damaged are left out and counted. */
  read(record: string, withPictures: boolean): Promise<{ imported: Imported; described: { src: string }[]; missing: number }>;
}

async function bytesOf(file: ZipFile): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await file.read();
  } catch (thrown) {
    if (!(thrown instanceof ZipFault)) throw thrown;
    throw new RefusedFile('damaged', thrown.message, { cause: thrown });
  }
}

async function jsonOf(file: ZipFile | undefined): Promise<Record<string, unknown>> {
  if (file === undefined) return {};
  return fieldsOf(parseJson(new TextDecoder().decode(await bytesOf(file))));
}

/** The files of a zip, its faults as refusals. */
async function filesOf(blob: Blob): Promise<Map<string, ZipFile>> {
  try {
    return new Map((await filesInZip(blob, LONGEST)).map((file) => [file.path, file]));
  } catch (thrown) {
    throw refusalOf(thrown);
  }
}

/** Whether the file calls itself a backup: looks at its table of contents only. */
export function isBackup(blob: Blob): Promise<boolean> {
  return filesOf(blob).then((files) => files.has(MANIFEST), answerNo);
}

/** Whether the file began as a backup and is torn, so that its table of contents cannot be read. */
export async function isTornBackup(blob: Blob): Promise<boolean> {
  const isOne = await firstNameIn(blob).then((name) => name === MANIFEST, answerNo);
  return isOne && !(await isBackup(blob));
}

/** What is whole of a torn backup. Throws `RefusedFile` as `openBackup` does, and when nothing is. */
export async function salvageBackup(blob: Blob): Promise<Backup> {
  try {
    const backup = await openBackup((await mendedZip(blob)) ?? blob);
    if (backup.records.length === 0) throw new RefusedFile('broken-archive', 'it is torn before its first article');
    return backup;
  } catch (thrown) {
    throw refusalOf(thrown);
  }
}

async function picturesOf(
  files: ReadonlyMap<string, ZipFile>,
  article: Pick<Imported['article'], 'images'>,
  described: readonly { src: string; sha256: string }[],
): Promise<{ pictures: ImportedPicture[]; missing: number }> {
  const pictures: ImportedPicture[] = [];
  for (const { src, sha256: hash } of described) {
    const file = files.get(picturePath(hash));
    const bytes = file === undefined ? null : await file.read().catch(answerNull);
    const picture = await pictureFrom(article, src, bytes, hash);
    if (picture !== null) pictures.push(picture);
  }
  return { pictures, missing: described.length - pictures.length };
}

/** A damaged picture costs the picture, not the article. */
function answerNull(thrown: unknown): null {
  if (thrown instanceof ZipFault) return null;
  throw thrown;
}

/** A file that cannot be read is no backup; importing it says why it cannot. */
function answerNo(thrown: unknown): false {
  refusalOf(thrown);
  return false;
}

function answerEmpty(thrown: unknown): Record<string, unknown> {
  if (thrown instanceof RefusedFile) return {};
  throw thrown;
}

/** Throws `RefusedFile` for what is no backup, one from a newer extension, or one so damaged that nothing of it can be read. */
export async function openBackup(blob: Blob): Promise<Backup> {
  const files = await filesOf(blob);
  const records = [...files.keys()].filter((path) => RECORD.test(path)).sort();
  // Records vouch for themselves: one whose cover is damaged is still a backup.
  const manifest = await jsonOf(files.get(MANIFEST)).catch(answerEmpty);
  if (!files.has(MANIFEST) || (records.length === 0 && manifest.format !== FORMAT)) throw new RefusedFile('unknown-kind', 'no backup of ours');
  if (typeof manifest.version === 'number' && manifest.version > VERSION)
    throw new RefusedFile('newer', `version ${manifest.version}, this is ${VERSION}`);
  const index = await jsonOf(files.get(INDEX)).catch(answerEmpty);
  return {
    made: typeof manifest.made === 'string' ? manifest.made : '',
    records,
    stated: typeof index.records === 'number' ? index.records : Number(manifest.articles) || records.length,
    async read(record, withPictures) {
      const raw = await jsonOf(files.get(record));
      if (!isEnvelope(raw)) throw new RefusedFile('damaged', `${record} is no record`);
      const { imported, described } = await readEnvelope(raw);
      if (raw.keptSha256 !== (await fingerprintOf(raw.kept))) throw new RefusedFile('damaged', `${record} is not what its hash says`);
      const kept = parseKept(raw.kept);
      if (!withPictures) return { imported: { ...imported, kept }, described, missing: 0 };
      const images = [...kept.revisions.flatMap(({ article }) => article.images), ...imported.article.images];
      const { pictures, missing } = await picturesOf(files, { images }, described);
      return { imported: { ...imported, pictures, kept }, described, missing };
    },
  };
}
