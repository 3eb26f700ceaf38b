// The shelf on a database in memory: what is added is there, whole, once.
// @vitest-environment node
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { add, addNew, count, find, get, list, recent, remove } from '../../../src/shelf/articles.ts';
import { closeDatabase } from '../../../src/shelf/database.ts';
import { sampleArticle, sampleRemovals } from '../sample-article.ts';

const draftOf = (id: string, minute: number, changes = {}) => ({
  article: sampleArticle({ id, ...changes }),
  removed: sampleRemovals,
  extension: '0.1.0',
  now: `2026-09-28T13:${String(minute).padStart(2, '0')}:00.000Z`,
});

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

describe('the shelf', () => {
  it('is empty at first', async () => {
    expect([await count(), await list(), await recent(3), await find('a'), await get('a')]).toEqual([0, [], [], null, null]);
  });

  it('gives back what was added', async () => {
    const row = await add(draftOf('a', 1));
    expect(row).toMatchObject({ id: 'a', savedAt: '2026-09-28T13:01:00.000Z' });
    expect(await find('a')).toEqual(row);
    expect(await get('a')).toMatchObject({ ...sampleArticle({ id: 'a' }), removed: sampleRemovals, savedAt: row.savedAt });
  });

  it('adds what is new and leaves what is there', async () => {
    expect(await addNew(draftOf('a', 1))).toMatchObject({ id: 'a', savedAt: '2026-09-28T13:01:00.000Z' });
    expect(await addNew(draftOf('a', 2, { title: '别的' }))).toBeNull();
    expect(await get('a')).toMatchObject({ ...sampleArticle({ id: 'a' }), removed: sampleRemovals });
  });

  it('lists the last saved first', async () => {
    for (const [id, minute] of [
      ['a', 1],
      ['c', 3],
      ['b', 2],
    ] as const)
      await add(draftOf(id, minute));
    expect((await list()).map((row) => row.id)).toEqual(['c', 'b', 'a']);
    expect((await recent(2)).map((row) => row.id)).toEqual(['c', 'b']);
    expect((await recent(9)).map((row) => row.id)).toEqual(['c', 'b', 'a']);
    expect(await recent(0)).toEqual([]);
  });

  it('keeps one copy of an article, the newest, with the time it was first saved', async () => {
    await add(draftOf('a', 1));
    await add(draftOf('b', 2));
    const again = await add(draftOf('a', 3, { title: '更正', text: '新。', html: '<p>新。</p>' }));
    expect(again).toMatchObject({ title: '更正', savedAt: '2026-09-28T13:01:00.000Z', copiedAt: '2026-09-28T13:03:00.000Z', characters: 2 });
    expect(await get('a')).toMatchObject({ html: '<p>新。</p>' });
    expect(await count()).toBe(2);
    expect((await list()).map((row) => row.id)).toEqual(['b', 'a']);
  });

  it('keeps both of two saved at the same time', async () => {
    await Promise.all([add(draftOf('a', 1)), add(draftOf('b', 1)), add(draftOf('a', 2))]);
    expect(await count()).toBe(2);
    expect((await get('a'))?.savedAt).toBe('2026-09-28T13:01:00.000Z');
  });

  it('forgets a removed one altogether', async () => {
    await add(draftOf('a', 1));
    expect(await remove('a')).toBe(true);
    expect(await remove('a')).toBe(false);
    expect([await count(), await get('a'), await find('a')]).toEqual([0, null, null]);
  });
});

describe('a disk that is full', () => {
  it.each(['articles', 'bodies'])('leaves nothing half saved when %s refuses', async (store) => {
    await add(draftOf('a', 1));
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === store) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    });
    await expect(add(draftOf('b', 2))).rejects.toMatchObject({ code: 'shelf-full' });
    await expect(add(draftOf('a', 3, { title: '更正' }))).rejects.toMatchObject({ code: 'shelf-full' });
    vi.restoreAllMocks();
    expect((await list()).map((row) => row.id)).toEqual(['a']);
    expect(await get('a')).toMatchObject({ title: sampleArticle().title, text: sampleArticle().text });
    expect(await get('b')).toBeNull();
  });
});
