// Opening: the stores and indexes of each version, and the ways in which it can be refused.
// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase, openDatabase, STEPS } from '../../../src/shelf/database.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

describe('openDatabase', () => {
  it('makes the stores and indexes', async () => {
    const database = await openDatabase();
    expect(database.version).toBe(STEPS.length);
    expect([...database.objectStoreNames]).toEqual(['articles', 'bodies']);
    expect([...database.transaction('articles').store.indexNames]).toEqual(['date', 'savedAt']);
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
