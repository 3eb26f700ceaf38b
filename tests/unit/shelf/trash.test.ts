// The trash: out of sight, back again, and gone for good with all that belonged to it.
// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { count, find, get, keep, recent } from '../../../src/shelf/articles.ts';
import { closeDatabase, openDatabase } from '../../../src/shelf/database.ts';
import { keepPicture } from '../../../src/shelf/pictures.ts';
import { discard, expired, purge, restore } from '../../../src/shelf/trash.ts';
import { sampleArticle, sampleDraft, sampleRow } from '../sample-article.ts';

const NOW = '2026-11-25T00:00:00.000Z';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

const sizes = async () => {
  const database = await openDatabase();
  return Object.fromEntries(await Promise.all([...database.objectStoreNames].map(async (name) => [name, await database.count(name)] as const)));
};

describe('the trash', () => {
  it('hides an article from the badge and the popup, and keeps it', async () => {
    await keep(sampleDraft({ id: 'a' }));
    expect(await discard(['a', 'b'], NOW)).toMatchObject([{ id: 'a', deletedAt: NOW }]);
    expect([await find('a'), await recent(9), await count()]).toEqual([null, [], 1]);
    expect(await get('a')).toMatchObject({ text: sampleArticle().text });
    await restore(['a']);
    expect(await find('a')).toMatchObject({ id: 'a', deletedAt: '' });
  });

  it('gives an article back when it is saved again, changed or not', async () => {
    await keep(sampleDraft({ id: 'a' }));
    await discard(['a'], NOW);
    expect(await keep(sampleDraft({ id: 'a' }))).toMatchObject({ outcome: 'unchanged', row: { deletedAt: '' } });
    expect(await find('a')).not.toBeNull();
    await discard(['a'], NOW);
    expect(await keep(sampleDraft({ id: 'a', text: '新。' }))).toMatchObject({ outcome: 'revised', row: { deletedAt: '' } });
    expect(await find('a')).not.toBeNull();
  });

  it('erases everything of an article, but a picture only with the last article that shows it', async () => {
    const src = sampleArticle().images[0]!.src;
    for (const id of ['a', 'b']) {
      await keep(sampleDraft({ id }));
      await keepPicture(id, src, { hash: 'h', type: 'image/png', bytes: new Uint8Array([1]).buffer });
    }
    await keep(sampleDraft({ id: 'a', text: '新。' }));
    expect(await sizes()).toMatchObject({ articles: 2, bodies: 2, revisions: 1, uses: 2, pictures: 1 });
    await discard(['a'], NOW);
    expect(await purge(['a'])).toEqual(['a']);
    expect(await sizes()).toMatchObject({ articles: 1, bodies: 1, revisions: 0, uses: 1, pictures: 1 });
    await discard(['b'], NOW);
    await purge(['b']);
    expect(await sizes()).toMatchObject({ articles: 0, bodies: 0, revisions: 0, uses: 0, pictures: 0 });
  });

  it('does not erase as expired what came back and was thrown away anew in the meantime', async () => {
    for (const id of ['a', 'b']) await keep(sampleDraft({ id }));
    await discard(['a', 'b'], '2026-10-01T00:00:00.000Z');
    await restore(['a']);
    await discard(['a'], '2026-11-24T00:00:00.000Z');
    expect(await purge(['a', 'b'], NOW)).toEqual(['b']);
    expect(await purge(['a'])).toEqual(['a']);
  });

  it('never erases what is not in it', async () => {
    await keep(sampleDraft({ id: 'a' }));
    expect(await purge(['a', 'b'])).toEqual([]);
    expect(await get('a')).not.toBeNull();
  });

  it('lets go after thirty days', () => {
    const rows = ['', '2026-10-25T00:00:00.000Z', '2026-10-26T00:00:00.001Z'].map((deletedAt, at) => sampleRow({ id: String(at), deletedAt }));
    expect(expired(rows, NOW)).toEqual(['1']);
  });

  it('keeps what was thrown away at a time that lies ahead, or that is none', () => {
    const rows = ['2031-01-01T00:00:00.000Z', ' lately'].map((deletedAt, at) => sampleRow({ id: String(at), deletedAt }));
    expect(expired(rows, NOW)).toEqual([]);
  });
});
