// Records that the browser cannot read any more, as Firefox says it when the file of a large value is gone: each costs itself and nothing else.
// @vitest-environment node
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fingerprintOf, sha256 } from '../../../src/article/fingerprint.ts';
import { get, keep, textsOf } from '../../../src/shelf/articles.ts';
import { closeDatabase } from '../../../src/shelf/database.ts';
import { checkShelf, clearDamage } from '../../../src/shelf/integrity.ts';
import { keepPicture, picturesBy } from '../../../src/shelf/pictures.ts';
import { revisionsOf } from '../../../src/shelf/revisions.ts';
import { sortIntoStories } from '../../../src/shelf/stories.ts';
import { unite, wholesOf } from '../../../src/shelf/unite.ts';
import { sampleArticle, sampleDraft } from '../sample-article.ts';

const bytes = new Uint8Array([1, 2, 3]).buffer;
let picture = '';

/** The records with these keys can be neither read by themselves nor among others; they are written and erased as ever. */
function lose(store: string, keys: readonly unknown[]): void {
  const { get: one, getAll: all, put } = IDBObjectStore.prototype;
  let lost = keys.map((key) => JSON.stringify(key));
  const refused = (on: IDBObjectStore) => {
    const operation = () => {
      throw new DOMException('The operation failed for reasons unrelated to the database itself.', 'UnknownError');
    };
    return (on.transaction as unknown as { _execRequestAsync(asked: object): IDBRequest })._execRequestAsync({ operation, source: on });
  };
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key: IDBValidKey) {
    return this.name === store && lost.includes(JSON.stringify(key)) ? refused(this) : one.call(this, key);
  } as never);
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
    return this.name === store && lost.length > 0 ? refused(this) : all.apply(this, given as never);
  } as never);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: { id: string; revision: number }) {
    const written = JSON.stringify(store === 'revisions' ? [value.id, value.revision] : value.id);
    if (this.name === store) lost = lost.filter((key) => key !== written);
    return put.call(this, value);
  } as never);
}

const watch = { progress: () => undefined, isWanted: () => true };
const found = async () => (await checkShelf(watch))?.map(({ damage, id }) => `${damage} ${id}`);
const draftOf = async (id: string, text: string) => {
  const draft = sampleDraft({ id, text, html: `<p>${text}</p>` });
  return { ...draft, hash: await fingerprintOf(draft.article) };
};

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  picture = await sha256(bytes);
  for (const id of ['a', 'b', 'c']) await keep(await draftOf(id, `${id}的正文`));
  for (const id of ['a', 'b', 'c']) await keepPicture(id, sampleArticle().images[0]?.src ?? '', { hash: picture, type: 'image/png', bytes });
});
afterEach(() => vi.restoreAllMocks());

it('a text costs its article alone: the others are read, backed up, searched and sorted', async () => {
  lose('bodies', ['b']);
  expect([await get('b'), (await get('a'))?.text]).toEqual([null, 'a的正文']);
  expect((await wholesOf(['a', 'b', 'c'])).map(({ copies }) => copies.at(-1)?.article.text)).toEqual(['a的正文', 'c的正文']);
  expect(await textsOf(['a', 'b', 'c'])).toEqual(['a的正文', '', 'c的正文']);
  await sortIntoStories(['a', 'b', 'c']);
  expect(await found()).toEqual(['no-text b']);
});

it('a text comes back out of a backup that has it, and is not given up for another', async () => {
  const [whole] = await wholesOf(['b']);
  const otherOf = async (id: string) => {
    const { article, removed, hash } = await draftOf(id, '别的');
    return { ...whole!, copies: [{ article, removed, hash, extension: '0.1.0', copiedAt: '2026-01-01T08:00:00.000Z' }] };
  };
  lose('bodies', ['b']);
  const both = [await otherOf('b'), await otherOf('d')].map((one) => ({ whole: one, pictures: [], fromBackup: true }));
  expect(await unite(both), 'The others of its batch are kept.').toEqual(['withheld', 'added']);
  expect([await get('b'), await found()]).toEqual([null, ['no-text b']]);
  expect(await unite([{ whole: whole!, pictures: [], fromBackup: true }])).toEqual(['added']);
  expect([(await get('b'))?.text, await found()]).toEqual(['b的正文', []]);
});

it('a text comes back when its page is saved again as it was, and is not given up for another', async () => {
  lose('bodies', ['b']);
  await expect(keep(await draftOf('b', '别的'))).rejects.toMatchObject({ code: 'text-unreadable' });
  await keep(await draftOf('b', 'b的正文'));
  expect([(await get('b'))?.text, await found()]).toEqual(['b的正文', []]);
});

it('an earlier copy costs itself', async () => {
  await keep(await draftOf('b', '改过'));
  lose('revisions', [['b', 1]]);
  expect((await wholesOf(['a', 'b', 'c'])).map(({ copies }) => copies.map(({ article }) => article.text))).toEqual([
    ['a的正文'],
    ['改过'],
    ['c的正文'],
  ]);
  expect(await found()).toEqual(['revision b']);
});

it('an earlier copy stays where it lies while others join its article, and is back with a backup that has it', async () => {
  for (const [at, text] of ['改过', '又改过'].entries()) await keep({ ...(await draftOf('b', text)), now: `2027-01-0${at + 1}T08:00:00.000Z` });
  const [before] = await wholesOf(['b']);
  lose('revisions', [['b', 1]]);
  const [rest] = await wholesOf(['b']);
  const texts = async () => (await wholesOf(['b']))[0]?.copies.map(({ article }) => article.text);
  const numbers = async () => (await revisionsOf('b')).map(({ revision }) => revision);
  expect(await unite([{ whole: { ...rest!, star: true }, pictures: [], fromBackup: false }])).toEqual(['merged']);
  expect([await texts(), await numbers(), (await get('b'))?.revision, await found()]).toEqual([['改过', '又改过'], [2], 3, ['revision b']]);
  const { article, removed, hash } = await draftOf('b', '另一份');
  const other = { ...rest!, copies: [{ article, removed, hash, extension: '0.1.0', copiedAt: '2027-01-03T08:00:00.000Z' }] };
  expect(await unite([{ whole: other, pictures: [], fromBackup: false }])).toEqual(['merged']);
  expect([await texts(), await numbers(), await found()]).toEqual([['改过', '又改过', '另一份'], [2, 3], ['revision b']]);
  expect(await unite([{ whole: before!, pictures: [], fromBackup: true }])).toEqual(['merged']);
  expect([await texts(), await numbers(), await found()]).toEqual([['b的正文', '改过', '又改过', '另一份'], [1, 2, 3], []]);
});

it('a picture costs itself, and is cleared to be fetched again', async () => {
  lose('pictures', [picture]);
  expect(await picturesBy([picture])).toEqual([]);
  const findings = (await checkShelf(watch)) ?? [];
  expect(findings.map(({ damage, id }) => `${damage} ${id}`)).toEqual(['no-picture a', 'no-picture b', 'no-picture c']);
  expect(await clearDamage(findings)).toEqual(['a', 'b', 'c']);
});
