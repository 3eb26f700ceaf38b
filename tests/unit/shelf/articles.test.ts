// The shelf on a database in memory: what is added is there, whole, once.
// @vitest-environment node
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { count, everyId, everyRow, find, get, keep, recent, rowsOf, textsOf } from '../../../src/shelf/articles.ts';
import { closeDatabase } from '../../../src/shelf/database.ts';
import { revisionsOf } from '../../../src/shelf/revisions.ts';
import { inTransaction } from '../../../src/shelf/transaction.ts';
import { sampleArticle, sampleDraft } from '../sample-article.ts';

const draftOf = (id: string, minute: number, changes = {}) =>
  sampleDraft({ id, ...changes }, `2026-09-28T13:${String(minute).padStart(2, '0')}:00.000Z`);

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

describe('the shelf', () => {
  it('is empty at first', async () => {
    expect([await count(), await everyRow(), await recent(3), await find('a'), await get('a')]).toEqual([0, [], [], null, null]);
  });

  it('gives back what was kept', async () => {
    const { row, outcome } = await keep(draftOf('a', 1));
    expect(outcome).toBe('new');
    expect(row).toMatchObject({ id: 'a', savedAt: '2026-09-28T13:01:00.000Z', revision: 1 });
    expect(await find('a')).toEqual(row);
    expect(await get('a')).toMatchObject({ ...sampleArticle({ id: 'a' }), removed: draftOf('a', 1).removed, savedAt: row.savedAt });
    expect(await textsOf(['x', 'a'])).toEqual(['', sampleArticle().text]);
    expect(await rowsOf(['x', 'a'])).toEqual([row]);
    expect(await everyId()).toEqual(['a']);
  });

  it('lists the last saved first', async () => {
    for (const [id, minute] of [
      ['a', 1],
      ['c', 3],
      ['b', 2],
    ] as const)
      await keep(draftOf(id, minute));
    expect((await recent(2)).map((row) => row.id)).toEqual(['c', 'b']);
    expect((await recent(9)).map((row) => row.id)).toEqual(['c', 'b', 'a']);
    expect(await recent(0)).toEqual([]);
  });

  it('says so when a page says what is kept already, and changes nothing', async () => {
    const { row } = await keep(draftOf('a', 1));
    expect(await keep(draftOf('a', 3, { url: 'https://finance.sina.cn/x', editor: '' }))).toEqual({ outcome: 'unchanged', row });
    expect(await find('a')).toEqual(row);
    expect(await revisionsOf('a')).toEqual([]);
  });

  it('keeps every copy of an article that changes, and the time it was first saved', async () => {
    await keep(draftOf('a', 1));
    await keep(draftOf('b', 2));
    const again = await keep(draftOf('a', 3, { title: '更正', text: '新。', html: '<p>新。</p>' }));
    const times = { savedAt: '2026-09-28T13:01:00.000Z', copiedAt: '2026-09-28T13:03:00.000Z' };
    expect(again).toMatchObject({ outcome: 'revised', row: { ...times, title: '更正', characters: 2, revision: 2 } });
    await keep(draftOf('a', 4));
    expect(await get('a')).toMatchObject({ html: sampleArticle().html, revision: 3 });
    const earlier = await revisionsOf('a');
    expect(earlier.map(({ revision, article, copiedAt }) => [revision, article.text, copiedAt.slice(14, 16)])).toEqual([
      [1, sampleArticle().text, '01'],
      [2, '新。', '03'],
    ]);
    expect(earlier[0]?.article).toEqual(sampleArticle({ id: 'a' }));
    expect(await count()).toBe(2);
  });

  it('keeps a page that it does not have yet of an article in several', async () => {
    await keep(sampleDraft({ text: '第一页。\n第二页。', pages: { count: 3, held: [1, 2] } }));
    const page = (number: number, text: string) => sampleDraft({ text, pages: { count: 3, held: [number] } });
    expect((await keep(page(2, '第二页。'))).outcome).toBe('unchanged');
    expect((await keep(page(3, '第三页。'))).outcome).toBe('revised');
    const { id } = sampleArticle();
    expect([(await get(id))?.text, (await revisionsOf(id)).map(({ article }) => article.text)]).toEqual(['第三页。', ['第一页。\n第二页。']]);
  });

  it('keeps every earlier copy of an article whose row was lost', async () => {
    const save = (minute: number, text: string) => keep(draftOf('a', minute, { text, html: `<p>${text}</p>` }));
    const lose = () => inTransaction(['articles'], 'readwrite', (transaction) => transaction.store.delete('a'));
    const earlier = async () => (await revisionsOf('a')).map(({ revision, article }) => [revision, article.text]);
    for (const [at, text] of ['一', '二', '三'].entries()) await save(at, text);
    await lose();
    expect(await save(4, '四')).toMatchObject({ outcome: 'new', row: { revision: 3 } });
    expect((await save(5, '五')).row.revision).toBe(4);
    expect(await earlier()).toEqual([
      [1, '一'],
      [2, '二'],
      [3, '四'],
    ]);
    // As an earlier version of ours left it: the row began to count anew.
    await inTransaction(['articles'], 'readwrite', async (transaction) => {
      const row = await transaction.store.get('a');
      if (row !== undefined) await transaction.store.put({ ...row, revision: 1 });
    });
    expect((await save(6, '六')).row.revision).toBe(5);
    expect((await earlier()).map(([, text]) => text)).toEqual(['一', '二', '四', '五']);
  });

  it('keeps both of two saved at the same time', async () => {
    await Promise.all([keep(draftOf('a', 1)), keep(draftOf('b', 1)), keep(draftOf('a', 2, { text: '新。' }))]);
    expect(await count()).toBe(2);
    expect(await get('a')).toMatchObject({ savedAt: '2026-09-28T13:01:00.000Z', text: '新。' });
    expect(await revisionsOf('a')).toHaveLength(1);
  });
});

describe('a disk that is full', () => {
  it.each(['articles', 'bodies', 'uses', 'revisions'])('leaves nothing half saved when %s refuses', async (store) => {
    await keep(draftOf('a', 1));
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === store) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    });
    const src = 'https://n.sinaimg.cn/other.jpg';
    if (store !== 'revisions') await expect(keep(draftOf('b', 2))).rejects.toMatchObject({ code: 'shelf-full' });
    await expect(keep(draftOf('a', 3, { title: '更正', images: [{ src, caption: '' }] }))).rejects.toMatchObject({ code: 'shelf-full' });
    vi.restoreAllMocks();
    expect((await everyRow()).map((row) => row.id)).toEqual(['a']);
    expect(await get('a')).toMatchObject({ title: sampleArticle().title, text: sampleArticle().text });
    expect(await get('b')).toBeNull();
    expect(await revisionsOf('a')).toEqual([]);
  });
});
