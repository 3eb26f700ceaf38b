// Opening: the stores and indexes of each version, and the ways in which it can be refused.
// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase, openDatabase } from '../../../src/shelf/database.ts';
import { STEPS } from '../../../src/shelf/steps.ts';
import { sampleRow } from '../sample-article.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

describe('openDatabase', () => {
  it('makes the stores and indexes', async () => {
    const database = await openDatabase();
    expect(database.version).toBe(STEPS.length);
    expect([...database.objectStoreNames]).toEqual(['articles', 'bodies', 'pictures', 'revisions', 'segments', 'stories', 'tables', 'uses']);
    expect([...database.transaction('articles').store.indexNames]).toEqual(['savedAt']);
  });

  it('opens once, however often it is asked', async () => {
    expect(await openDatabase()).toBe(await openDatabase());
  });

  it('is busy when a newer version of the extension wrote the database', async () => {
    (await openDB('jingdu', STEPS.length + 1)).close();
    await expect(openDatabase()).rejects.toMatchObject({ code: 'shelf-busy' });
  });

  it('is busy while another page holds an older version, and tries again the next time', async () => {
    const older = await openDB('jingdu', STEPS.length);
    STEPS.push(() => undefined);
    try {
      await expect(openDatabase()).rejects.toMatchObject({ code: 'shelf-busy' });
      older.close();
      expect((await openDatabase()).version).toBe(STEPS.length);
    } finally {
      STEPS.pop();
    }
  });

  it('leaves the old version as it was when a step fails', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    await openDatabase();
    await closeDatabase();
    STEPS.push(async (_database, transaction) => {
      await transaction.objectStore('articles').put(sampleRow());
      throw new TypeError('our mistake');
    });
    try {
      await expect(openDatabase()).rejects.toMatchObject({ code: 'shelf-unavailable' });
    } finally {
      STEPS.pop();
    }
    const database = await openDatabase();
    expect([database.version, await database.count('articles')]).toEqual([STEPS.length, 0]);
  });

  it('makes way for a page that wants a newer version', async () => {
    await openDatabase();
    const newer = await openDB('jingdu', STEPS.length + 1);
    expect(newer.version).toBe(STEPS.length + 1);
    newer.close();
  });

  it('is unavailable when the browser refuses, and says the same twice', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError');
    });
    await expect(openDatabase()).rejects.toMatchObject({ code: 'shelf-unavailable' });
    await expect(openDatabase()).rejects.toMatchObject({ code: 'shelf-unavailable' });
    vi.restoreAllMocks();
    expect((await openDatabase()).version).toBe(STEPS.length);
  });

  it('is unavailable where there is no database at all', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    await expect(openDatabase()).rejects.toMatchObject({ code: 'shelf-unavailable' });
  });
});
