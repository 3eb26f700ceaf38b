// Databases as every past version wrote them, opened by this one: nothing of an article is lost.
// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { find, get, keep } from '../../../src/shelf/articles.ts';
import { closeDatabase, openDatabase } from '../../../src/shelf/database.ts';
import { usesOf } from '../../../src/shelf/pictures.ts';
import { SCHEMA } from '../../../src/shelf/record.ts';
import { STEPS } from '../../../src/shelf/steps.ts';
import { PAST } from '../../databases/past.ts';
import { sampleDraft } from '../sample-article.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

describe('steps', () => {
  it('have a database of each past version to prove them', () => {
    expect(PAST.map((past) => past.version)).toEqual(STEPS.slice(1).map((_step, index) => index + 1));
  });

  it.each(PAST)('bring version $version up to date', async ({ version, write, holds }) => {
    const past = await openDB('jingdu', version, { upgrade: (database) => void write(database as unknown as IDBDatabase) });
    past.close();
    const database = await openDatabase();
    expect(database.version).toBe(STEPS.length);
    for (const held of holds)
      expect(await get(held.id)).toMatchObject({ ...held, schema: SCHEMA, deletedAt: '', star: false, tags: [], revision: 1 });
    expect(await database.count('articles')).toBe(holds.length);
    // And it can be worked with.
    const [first] = holds;
    expect(await keep(sampleDraft({ ...first!, text: '新。' }))).toMatchObject({ outcome: 'revised', row: { revision: 2, savedAt: first!.savedAt } });
    expect((await usesOf(first!.id)).length).toBe(first!.images.length);
    expect((await find(first!.id))?.pictures.all).toBe(first!.images.length);
  });
});
