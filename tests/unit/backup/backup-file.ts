// A backup of three articles that share a picture, as a file, for tests to read and to damage.
import { zipStream } from '../../../src/archive/write-zip.ts';
import { backupEntries } from '../../../src/backup/write-backup.ts';
import type { Entry, Exported } from '../../../src/formats/format.ts';
import type { Kept } from '../../../src/imports/imported.ts';
import { everyPicture, sampleArticle, sampleCopy } from '../sample-article.ts';

export const COPIES: Exported[] = ['甲', '乙', '丙'].map((title, at) =>
  sampleCopy({ id: `id-${at}`, title: `港口的${title}`, text: title.repeat(400), html: `<p>${title.repeat(400)}</p>` }),
);
/** More than are kept together. */
export const MANY: Exported[] = Array.from({ length: 40 }, (_, at) =>
  sampleCopy({ id: `many-${at}`, title: `第${at}篇`, text: '短', html: '<p>短</p>' }),
);
export const ABOUT = { made: '2026-11-12T08:00:00.000Z', extension: '0.1.0', articles: COPIES.length };

export const KEPT: Kept = {
  copiedAt: '2026-10-01T08:00:00.000Z',
  extension: '0.1.0',
  revisions: [{ article: sampleArticle({ id: 'id-0', title: '旧题' }), removed: [], copiedAt: '2026-09-28T13:05:00.000Z', extension: '0.0.9' }],
  star: true,
  read: false,
  tags: ['航运'],
  note: '第一行\n第二行',
  deletedAt: '',
};

async function* all(copies: readonly Exported[]) {
  for (const copy of copies) yield { copy, kept: KEPT };
}

export async function entriesOf(copies: readonly Exported[] = COPIES): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of backupEntries(all(copies), everyPicture, { ...ABOUT, articles: copies.length })) entries.push(entry);
  return entries;
}

export async function packed(entries: readonly Entry[]): Promise<Uint8Array<ArrayBuffer>> {
  async function* each() {
    yield* entries;
  }
  return new Uint8Array(await new Response(zipStream(each())).arrayBuffer());
}
