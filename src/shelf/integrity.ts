// Whether everything on the shelf is as it was written: each copy, each earlier copy, each picture, and what belongs together.
import { articleOf } from '../article/article-of.ts';
import { fingerprintOf, sha256 } from '../article/fingerprint.ts';
import { tellChanged } from './changes.ts';
import { earlierOf, orLost } from './lost.ts';
import { recount } from './pictures.ts';
import { type BodyRow, copyOf, type RevisionRow } from './record.ts';
import { seal } from './seal.ts';
import { inTransaction, type Over } from './transaction.ts';

/** What can be wrong. The words for each are in `_locales` under `damage_<kind>`. */
export const DAMAGES = ['copy', 'revision', 'no-text', 'no-row', 'picture', 'no-picture', 'idle-picture'] as const;
export type Damage = (typeof DAMAGES)[number];

export interface Finding {
  damage: Damage;
  /** The article's id; for a picture without an article its hash. */
  id: string;
  title: string;
  /** The picture's hash, or empty. */
  hash: string;
}

export interface Watch {
  progress(done: number, all: number): void;
  /** False once the reader has had enough. */
  isWanted(): boolean;
}

const ALL = ['articles', 'bodies', 'revisions', 'pictures', 'uses'] as const;

/** So much of a text tells which one it is. */
const LONGEST_BEGINNING = 40;

/** What a text without its row is of, as far as anybody can say. */
function nameOf(body: BodyRow | undefined, revisions: readonly RevisionRow[]): string {
  const said = revisions.at(-1)?.article.title ?? '';
  const line = [...(body?.text.trim().split('\n')[0] ?? '')];
  return said || (line.length > LONGEST_BEGINNING ? `${line.slice(0, LONGEST_BEGINNING).join('')}…` : line.join(''));
}

async function checkCopy(id: string): Promise<Finding[]> {
  const { row, body, revisions, lost } = await inTransaction(['articles', 'bodies', 'revisions'], 'readonly', async (transaction) => {
    const found = transaction.objectStore('articles').get(id);
    const text = orLost(transaction.objectStore('bodies').get(id));
    const earlier = earlierOf(transaction.objectStore('revisions'), id);
    return { row: await found, body: await text, ...(await earlier) };
  });
  // Erased in the meantime.
  if (row === undefined && body === undefined && revisions.length + lost.length === 0) return [];
  const findings: Finding[] = [];
  const title = row?.title ?? nameOf(body, revisions);
  const find = (damage: Damage): void => void findings.push({ damage, id, title, hash: '' });
  if (row === undefined) find('no-row');
  else if (body === undefined) find('no-text');
  else if (row.hash === '') await seal(id);
  else if ((await fingerprintOf(articleOf(copyOf(row, body)))) !== row.hash) find('copy');
  for (const _number of lost) find('revision');
  for (const { hash, article } of revisions) if (hash !== '' && (await fingerprintOf(article)) !== hash) find('revision');
  return findings;
}

async function checkPicture(hash: string): Promise<Finding[]> {
  const { picture, uses, titles } = await inTransaction(['pictures', 'uses', 'articles'], 'readonly', async (transaction) => {
    const shown = await transaction.objectStore('uses').index('hash').getAll(hash);
    const rows = await Promise.all(shown.map((use) => transaction.objectStore('articles').get(use.id)));
    return { picture: await orLost(transaction.objectStore('pictures').get(hash)), uses: shown, titles: rows.map((row) => row?.title ?? '') };
  });
  if (picture !== undefined && uses.length === 0) return [{ damage: 'idle-picture', id: hash, title: '', hash }];
  const damage = picture === undefined ? 'no-picture' : (await sha256(picture.bytes)) === hash ? null : 'picture';
  return damage === null ? [] : uses.map(({ id }, at) => ({ damage, id, title: titles[at] ?? '', hash }));
}

/** Reads everything once, one record at a time. Gives what is wrong, or null when it was broken off. */
export async function checkShelf({ progress, isWanted }: Watch): Promise<Finding[] | null> {
  const { ids, hashes } = await inTransaction([...ALL], 'readonly', async (transaction) => {
    const articles = await transaction.objectStore('articles').getAllKeys();
    const bodies = await transaction.objectStore('bodies').getAllKeys();
    const earlier = (await transaction.objectStore('revisions').getAllKeys()).map(([id]) => id);
    const pictures = await transaction.objectStore('pictures').getAllKeys();
    const used: string[] = [];
    // The keys of an index's cursor are read without the records: no picture is loaded for this.
    let cursor = await transaction.objectStore('uses').index('hash').openKeyCursor(null, 'nextunique');
    for (; cursor !== null; cursor = await cursor.continue()) if (cursor.key !== '') used.push(cursor.key);
    return { ids: [...new Set([...articles, ...bodies, ...earlier])], hashes: [...new Set([...pictures, ...used])] };
  });
  const all = ids.length + hashes.length;
  const findings: Finding[] = [];
  let done = 0;
  for (const check of [...ids.map((id) => () => checkCopy(id)), ...hashes.map((hash) => () => checkPicture(hash))]) {
    if (!isWanted()) return null;
    findings.push(...(await check()));
    done += 1;
    progress(done, all);
  }
  return findings;
}

type Clearing = Over<['articles', 'bodies', 'uses', 'pictures'], 'readwrite'>;

/** What another page may have done since the check: an article that is saved shows the picture, or it is there again. */
async function isMended(transaction: Clearing, { damage, hash }: Finding): Promise<boolean> {
  if (damage === 'idle-picture') return (await transaction.objectStore('uses').index('hash').count(hash)) > 0;
  return damage === 'no-picture' && (await orLost(transaction.objectStore('pictures').get(hash))) !== undefined;
}

/**
 * Throws away pictures that are damaged or that nobody shows, and notes that the damaged ones are missing.
 * Gives the articles whose pictures are to be fetched again. Texts are never touched: only saving again or a backup mends them.
 */
export async function clearDamage(findings: readonly Finding[]): Promise<string[]> {
  const byHash = new Map(findings.filter(({ hash }) => hash !== '').map((finding) => [finding.hash, finding]));
  const ids = await inTransaction(['articles', 'bodies', 'uses', 'pictures'], 'readwrite', async (transaction) => {
    const uses = transaction.objectStore('uses');
    const again = new Set<string>();
    for (const [hash, finding] of byHash) {
      if (await isMended(transaction, finding)) continue;
      await transaction.objectStore('pictures').delete(hash);
      for (const use of await uses.index('hash').getAll(hash)) {
        await uses.put({ ...use, hash: '', fault: 'unreachable' });
        again.add(use.id);
      }
    }
    for (const id of again) await recount(transaction, id);
    return [...again];
  });
  tellChanged(ids);
  return ids;
}
