// Erasing leaves no database, tells who listens, and does not say it is done while somebody holds on to it.
// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { count, keep } from '../../../src/shelf/articles.ts';
import { onChanged } from '../../../src/shelf/changes.ts';
import { closeDatabase } from '../../../src/shelf/database.ts';
import { eraseShelf } from '../../../src/shelf/erase.ts';
import { STEPS } from '../../../src/shelf/steps.ts';
import { sampleDraft } from '../sample-article.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

const names = async (): Promise<(string | undefined)[]> => (await indexedDB.databases()).map(({ name }) => name);

describe('eraseShelf', () => {
  it('leaves no database, and the next one begins empty', async () => {
    await keep(sampleDraft());
    expect([await count(), await names()]).toEqual([1, ['jingdu']]);
    await eraseShelf();
    expect(await names()).toEqual([]);
    expect(await count()).toBe(0);
  });

  it('tells which articles are gone', async () => {
    const { row } = await keep(sampleDraft());
    const heard = new Promise<string[]>((resolve) => onChanged(resolve));
    await eraseShelf();
    expect(await heard).toEqual([row.id]);
  });

  it('takes away one that a newer version of us wrote', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    (await openDB('jingdu', STEPS.length + 1)).close();
    await eraseShelf();
    expect(await names()).toEqual([]);
  });

  it('is busy while somebody holds on to it', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const held = await openDB('jingdu', STEPS.length);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const erasing = expect(eraseShelf()).rejects.toMatchObject({ code: 'shelf-busy' });
      for (let turns = 0; turns < 20; turns++) await new Promise((later) => setImmediate(later));
      await vi.advanceTimersByTimeAsync(10_000);
      await erasing;
    } finally {
      vi.useRealTimers();
      held.close();
    }
  });
});
