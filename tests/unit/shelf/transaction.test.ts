// All or nothing, and an answer only when it is all.
// @vitest-environment node
import { IDBDatabase, IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase, openDatabase } from '../../../src/shelf/database.ts';
import { NO_MARKS, recordsOf } from '../../../src/shelf/record.ts';
import { inTransaction } from '../../../src/shelf/transaction.ts';
import { sampleDraft } from '../sample-article.ts';

const { row, body } = recordsOf(sampleDraft(), { ...NO_MARKS, savedAt: 'x', revision: 1 });

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => vi.restoreAllMocks());

describe('inTransaction', () => {
  it('answers after it is complete', async () => {
    const order: string[] = [];
    await inTransaction(['articles', 'bodies'], 'readwrite', async (transaction) => {
      void transaction.done.then(() => order.push('complete'));
      await transaction.objectStore('articles').put(row);
      await transaction.objectStore('bodies').put(body);
    });
    order.push('answered');
    expect(order).toEqual(['complete', 'answered']);
  });

  it('undoes everything when the work fails between two records', async () => {
    const failing = inTransaction(['articles', 'bodies'], 'readwrite', async (transaction) => {
      await transaction.objectStore('articles').put(row);
      throw new TypeError('our mistake');
    });
    await expect(failing).rejects.toMatchObject({ code: 'unexpected', message: 'our mistake' });
    expect(await inTransaction(['articles', 'bodies'], 'readonly', (transaction) => transaction.objectStore('articles').count())).toBe(0);
  });

  it('fails when the transaction ends without being kept, though the work went well', async () => {
    const failing = inTransaction(['articles', 'bodies'], 'readwrite', async (transaction) => {
      await transaction.objectStore('articles').put(row);
      transaction.abort();
      return 'fine';
    });
    await expect(failing).rejects.toMatchObject({ code: 'shelf-unavailable' });
  });

  it('opens a new connection when the old one was closed under it', async () => {
    (await openDatabase()).close();
    expect(await inTransaction(['articles', 'bodies'], 'readonly', async () => 1)).toBe(1);
  });

  it('leaves the connection that had no room: in Firefox the next transaction of it could only delete', async () => {
    const before = await openDatabase();
    const failing = inTransaction(['articles'], 'readwrite', async () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(failing).rejects.toMatchObject({ code: 'shelf-full' });
    expect(await openDatabase()).not.toBe(before);
    const other = inTransaction(['articles'], 'readwrite', async () => {
      throw new DOMException('gone', 'NotFoundError');
    });
    const kept = await openDatabase();
    await expect(other).rejects.toMatchObject({ code: 'shelf-unavailable' });
    expect(await openDatabase()).toBe(kept);
  });

  it('says so when that does not help', async () => {
    await openDatabase();
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    // Opening anew is refused too, before the database in memory would need a transaction of its own.
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('refused', 'InvalidStateError');
    });
    await expect(inTransaction(['articles', 'bodies'], 'readonly', async () => 1)).rejects.toMatchObject({ code: 'shelf-unavailable' });
  });
});
