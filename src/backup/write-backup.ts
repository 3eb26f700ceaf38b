// Writes a backup entry by entry, so that neither the library nor the file is ever whole in memory.
import { fingerprintOf } from '../article/fingerprint.ts';
import { envelopeOf } from '../formats/envelope.ts';
import type { Entry, ReadPicture, Saved } from '../formats/format.ts';
import { type PictureFile, pictureFilesOf } from '../formats/picture-files.ts';
import type { Kept } from '../imports/imported.ts';
import { type BackupRecord, FORMAT, INDEX, MANIFEST, type Manifest, picturePath, recordPath, VERSION } from './layout.ts';

/** The pictures of all copies, earlier ones too. */
const everyImage = (copy: Saved, kept: Kept) => [...kept.revisions.flatMap(({ article }) => article.images), ...copy.images];

/** The same items, each made while the one before is worked on. Holds two of them. */
async function* ahead<T>(items: AsyncGenerator<T>): AsyncGenerator<T> {
  // Settled: what fails is thrown when its turn has come.
  const next = () => Promise.allSettled([items.next()]);
  let coming = next();
  try {
    for (;;) {
      const [made] = await coming;
      if (made.status === 'rejected') throw made.reason;
      if (made.value.done) return;
      coming = next();
      yield made.value.value;
    }
  } finally {
    await items.return(undefined);
  }
}

async function* recordsOf(
  copies: AsyncIterable<{ copy: Saved; kept: Kept }>,
  picture: ReadPicture,
): AsyncGenerator<{ record: BackupRecord; files: PictureFile[] }> {
  for await (const { copy, kept } of copies) {
    const files = await pictureFilesOf({ id: copy.id, images: everyImage(copy, kept) }, picture);
    const [envelope, keptSha256] = await Promise.all([envelopeOf(copy, files, false), fingerprintOf(kept)]);
    yield { record: { ...envelope, kept, keptSha256 }, files };
  }
}

export async function* backupEntries(
  copies: AsyncIterable<{ copy: Saved; kept: Kept }>,
  picture: ReadPicture,
  about: Pick<Manifest, 'made' | 'extension' | 'articles'>,
): AsyncIterable<Entry> {
  yield { path: MANIFEST, content: JSON.stringify({ format: FORMAT, version: VERSION, ...about } satisfies Manifest) };
  const records: string[] = [];
  const written = new Set<string>();
  for await (const { record, files } of ahead(recordsOf(copies, picture))) {
    for (const [at, { sha256 }] of record.pictures.entries()) {
      const file = files[at];
      // Many articles share one picture.
      if (file === undefined || written.has(sha256)) continue;
      written.add(sha256);
      yield { path: picturePath(sha256), content: file.bytes };
    }
    // After its pictures: a file that breaks off holds no record without them.
    yield { path: recordPath(records.length + 1), content: JSON.stringify(record) };
    records.push(record.sha256);
  }
  yield { path: INDEX, content: JSON.stringify({ records: records.length, sha256: await fingerprintOf(records) }) };
}
