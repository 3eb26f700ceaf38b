// Brings onto the shelf what comes from elsewhere, a backup or a file, in one transaction: it joins what is there, and nothing of that is lost; a damaged copy is mended.
import { articleOf } from '../article/article-of.ts';
import { tellChanged } from './changes.ts';
import { earlierOf, isHeld, isOfLost, orLost } from './lost.ts';
import { type ArticleRow, type BodyRow, copyOf, NO_MARKS, picturesOf, type RevisionRow, recordsOf, SCHEMA } from './record.ts';
import { seal } from './seal.ts';
import { inTransaction, type Over } from './transaction.ts';
import { isSame, type SavedCopy, united, type Whole } from './united.ts';

/** A picture that comes with an article. `hash` is the SHA-256 of the bytes, `type` what they themselves say. */
export interface ComingPicture {
  src: string;
  hash: string;
  type: string;
  bytes: ArrayBuffer;
}

/** `withheld`: what is here of it cannot be read now, and is not given up for another text. */
export type United = 'added' | 'merged' | 'present' | 'withheld';

const STORES = ['articles', 'bodies', 'revisions', 'uses', 'pictures'] as const;
type Writing = Over<[...typeof STORES], 'readwrite'>;

const idOf = ({ copies }: Whole): string => copies[0]?.article.id ?? '';

const earlierFrom = (revisions: readonly RevisionRow[]): SavedCopy[] =>
  revisions.map(({ article, removed, extension, copiedAt, hash }) => ({ article, removed, extension, copiedAt, hash }));

function marksOf({ savedAt, deletedAt, star, read, tags, note }: ArticleRow): Omit<Whole, 'copies'> {
  return { savedAt, deletedAt, star, read, tags, note };
}

/** Null where there is no copy. */
function wholeFrom(row: ArticleRow | undefined, body: BodyRow | undefined, revisions: readonly RevisionRow[]): Whole | null {
  if (row === undefined || body === undefined) return null;
  const { extension, copiedAt, hash } = row;
  const newest = { article: articleOf(copyOf(row, body)), removed: body.removed, extension, copiedAt, hash };
  return { copies: [...earlierFrom(revisions), newest], ...marksOf(row) };
}

/** What comes into the trash lies there from now on: by the time in its backup it could be erased at once. */
const added = (theirs: Whole): Whole => ({ ...theirs, deletedAt: theirs.deletedAt === '' ? '' : new Date().toISOString() });

/** What comes for an article whose text or row is lost, or that is not there: what the reader noted of it and its earlier copies stay. */
function joinedToRest(row: ArticleRow | undefined, revisions: readonly RevisionRow[], theirs: Whole): Whole {
  const earlier = earlierFrom(revisions);
  if (row === undefined && earlier.length === 0) return added(theirs);
  const marks = row === undefined ? { ...NO_MARKS, savedAt: theirs.savedAt, deletedAt: '' } : marksOf(row);
  return united({ copies: earlier.length === 0 ? theirs.copies : earlier, ...marks }, theirs);
}

const allOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** What can be read of an article among whose records some cannot; null where its text is one of them. */
function restOf(id: string): Promise<Whole | null> {
  return inTransaction(['articles', 'bodies', 'revisions'], 'readonly', async (transaction) => {
    const [row, body, { revisions }] = await Promise.all([
      transaction.objectStore('articles').get(id),
      orLost(transaction.objectStore('bodies').get(id)),
      earlierOf(transaction.objectStore('revisions'), id),
    ]);
    return wholeFrom(row, body, revisions);
  });
}

/**
 * Everything that is kept of these articles, in the trash or not; those of which nothing is are left out. They have to be neighbours in the order
 * of their ids: what lies from the first to the last is read at once, which takes half the time of asking for each. All are in memory: give few.
 */
export async function wholesOf(ids: readonly string[]): Promise<Whole[]> {
  const [first, last] = [ids[0], ids.at(-1)];
  if (first === undefined || last === undefined) return [];
  const together = () =>
    inTransaction(['articles', 'bodies', 'revisions'], 'readonly', async (transaction) => {
      const range = IDBKeyRange.bound(first, last);
      const [rows, bodies, revisions] = await Promise.all([
        transaction.objectStore('articles').getAll(range),
        transaction.objectStore('bodies').getAll(range),
        transaction.objectStore('revisions').getAll(IDBKeyRange.bound([first], [last, []])),
      ]);
      const [rowBy, bodyBy] = [new Map(rows.map((row) => [row.id, row])), new Map(bodies.map((body) => [body.id, body]))];
      const earlier = (id: string) => revisions.filter((revision) => revision.id === id);
      return ids.map((id) => ({ id, whole: wholeFrom(rowBy.get(id), bodyBy.get(id), earlier(id)) }));
    });
  const oneByOne = () => Promise.all(ids.map(async (id) => ({ id, whole: await restOf(id) })));
  const read = () =>
    together().catch((thrown: unknown) => {
      if (!isOfLost(thrown)) throw thrown;
      return oneByOne();
    });
  const found = await read();
  const unsealed = found.flatMap(({ id, whole }) => (whole?.copies.at(-1)?.hash === '' ? id : []));
  if (unsealed.length === 0) return found.flatMap(({ whole }) => whole ?? []);
  for (const id of unsealed) await seal(id);
  return (await read()).flatMap(({ whole }) => whole ?? []);
}

/** Everything that is kept of an article, in the trash or not; null when there is nothing. */
export const wholeOf = async (id: string): Promise<Whole | null> => (await wholesOf([id]))[0] ?? null;

/** Notes the pictures of all copies, and keeps those that come. Gives the counts for the newest copy. */
async function keepPictures(
  transaction: Writing,
  id: string,
  copies: readonly SavedCopy[],
  coming: readonly ComingPicture[],
): Promise<ArticleRow['pictures']> {
  const uses = transaction.objectStore('uses');
  const shown = new Set(picturesOf(copies.at(-1)?.article.images ?? []));
  const count = { all: shown.size, kept: 0, failed: 0 };
  for (const src of new Set(copies.flatMap(({ article }) => picturesOf(article.images)))) {
    const picture = coming.find((one) => one.src === src);
    // Not waiting to be fetched: reading a file in is not yet a word of the reader's that Sina may be asked.
    const use = (await uses.get([id, src])) ?? { id, src, schema: SCHEMA, hash: '', fault: 'not-asked' as const };
    const next = use.hash === '' && picture !== undefined ? { ...use, hash: picture.hash, fault: '' as const } : use;
    await uses.put(next);
    const pictures = transaction.objectStore('pictures');
    if (picture !== undefined && next.hash === picture.hash && (await pictures.getKey(picture.hash)) === undefined) {
      await pictures.put({ hash: picture.hash, schema: SCHEMA, type: picture.type, bytes: picture.bytes });
    }
    if (!shown.has(src)) continue;
    if (next.hash !== '') count.kept += 1;
    else if (next.fault !== '') count.failed += 1;
  }
  return count;
}

/** What is written with an article. */
interface Written {
  pictures: readonly ComingPicture[];
  inBackup: boolean;
  /** The numbers of earlier copies that cannot be read and are not given up. */
  lost: readonly number[];
}

/** So many numbers from 1 on that are none of these. */
function numbersBeside(taken: readonly number[], many: number): number[] {
  const numbers: number[] = [];
  for (let number = 1; numbers.length < many; number += 1) if (!taken.includes(number)) numbers.push(number);
  return numbers;
}

/** The numbers of revisions are their order, so all are written anew. */
async function write(transaction: Writing, id: string, whole: Whole, { pictures: coming, inBackup, lost }: Written): Promise<void> {
  const { copies, savedAt, deletedAt, star, read, tags, note } = whole;
  const revisions = transaction.objectStore('revisions');
  for (const key of await revisions.getAllKeys(allOf(id))) if (!lost.includes(key[1])) await revisions.delete(key);
  const numbers = numbersBeside(lost, copies.length - 1);
  for (const [at, revision] of numbers.entries()) await revisions.put({ id, revision, schema: SCHEMA, ...(copies[at] as SavedCopy) });
  const { copiedAt: now, ...newest } = copies.at(-1) as SavedCopy;
  const { row, body } = recordsOf({ ...newest, now }, { savedAt, revision: Math.max(0, ...numbers, ...lost) + 1, star, read, tags, note });
  const pictures = await keepPictures(transaction, id, copies, coming);
  await transaction.objectStore('articles').put({ ...row, deletedAt, pictures, ...(inBackup ? { inBackup } : {}) });
  await transaction.objectStore('bodies').put(body);
}

/** What `unite` would do. `pictures` are those that would come. */
export async function foreseeUnion(theirs: Whole, pictures: readonly { src: string }[]): Promise<United> {
  const id = idOf(theirs);
  const mine = await wholeOf(id);
  if (mine === null) return 'added';
  if (!isSame(mine, united(mine, theirs))) return 'merged';
  const uses = await inTransaction(['uses'], 'readonly', (transaction) => transaction.store.getAll(allOf(id)));
  return pictures.some(({ src }) => uses.some((use) => use.src === src && use.hash === '')) ? 'merged' : 'present';
}

/** An article on its way onto the shelf. `fromBackup`: it is in a backup, whole and as it comes. */
export interface Coming {
  whole: Whole;
  pictures: readonly ComingPicture[];
  fromBackup: boolean;
}

async function uniteOne(transaction: Writing, { whole: theirs, pictures, fromBackup }: Coming): Promise<United> {
  const id = idOf(theirs);
  const row = await transaction.objectStore('articles').get(id);
  const bodies = transaction.objectStore('bodies');
  const body = await orLost(bodies.get(id));
  const hashes = theirs.copies.map(({ hash }) => hash);
  if (body === undefined && (await isHeld(bodies, id, row?.hash, hashes))) return 'withheld';
  const { revisions, lost } = await earlierOf(transaction.objectStore('revisions'), id);
  const mine = wholeFrom(row, body, revisions);
  const whole = mine === null ? joinedToRest(row, revisions, theirs) : united(mine, theirs);
  if (mine !== null && isSame(mine, whole)) {
    const uses = await transaction.objectStore('uses').getAll(allOf(id));
    if (!pictures.some(({ src }) => uses.some((use) => use.src === src && use.hash === ''))) return 'present';
  }
  await write(transaction, id, whole, {
    pictures,
    // What is merged is in no backup as it is now.
    inBackup: fromBackup && row === undefined && revisions.length + lost.length === 0,
    // Out of a backup as many come as cannot be read: those are back. Anything else is another copy, and it may be that they can be read tomorrow.
    lost: fromBackup && whole.copies.length - 1 - revisions.length >= lost.length ? [] : lost,
  });
  return mine === null ? 'added' : 'merged';
}

/** Seals those that are there and are not: no transaction can do that. */
async function sealAll(ids: readonly string[]): Promise<void> {
  const rows = await inTransaction(['articles'], 'readonly', (transaction) => Promise.all(ids.map((id) => transaction.store.get(id))));
  for (const row of rows) if (row?.hash === '') await seal(row.id);
}

/** Brings these in together, all or none. What became of each, in their order. */
export async function unite(coming: readonly Coming[]): Promise<United[]> {
  const ids = coming.map(({ whole }) => idOf(whole));
  await sealAll(ids);
  const outcomes = await inTransaction([...STORES], 'readwrite', async (transaction) => {
    const done: United[] = [];
    for (const one of coming) done.push(await uniteOne(transaction, one));
    return done;
  });
  tellChanged(ids.filter((_id, at) => outcomes[at] !== 'present' && outcomes[at] !== 'withheld'));
  return outcomes;
}
