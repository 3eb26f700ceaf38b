// Bringing articles onto the shelf on a database in memory: what was there is still there, all or nothing, and twice is once.
// @vitest-environment node
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fingerprintOf } from '../../../src/article/fingerprint.ts';
import { get, keep, rowsOf } from '../../../src/shelf/articles.ts';
import { closeDatabase } from '../../../src/shelf/database.ts';
import { checkShelf } from '../../../src/shelf/integrity.ts';
import { mark } from '../../../src/shelf/marks.ts';
import { picturesBy, usesOf, waiting } from '../../../src/shelf/pictures.ts';
import { revisionsOf } from '../../../src/shelf/revisions.ts';
import { inTransaction } from '../../../src/shelf/transaction.ts';
import { type ComingPicture, foreseeUnion, unite, wholeOf, wholesOf } from '../../../src/shelf/unite.ts';
import type { Whole } from '../../../src/shelf/united.ts';
import { sampleArticle, sampleDraft } from '../sample-article.ts';

const ID = sampleArticle().id;
const copy = (text: string, copiedAt: string) => ({
  article: sampleArticle({ text, html: `<p>${text}</p>` }),
  removed: [],
  extension: '0.1.0',
  copiedAt: `${copiedAt}T08:00:00.000Z`,
  hash: text,
});
const sealed = async (text: string, copiedAt: string) => {
  const plain = copy(text, copiedAt);
  return { ...plain, hash: await fingerprintOf(plain.article) };
};
const whole = (copies: Whole['copies'], changes: Partial<Whole> = {}): Whole => ({
  copies,
  savedAt: '2026-01-01T08:00:00.000Z',
  deletedAt: '',
  star: false,
  read: false,
  tags: [],
  note: '',
  ...changes,
});
const uniteOne = async (coming: Whole, pictures: readonly ComingPicture[], fromBackup = false) =>
  (await unite([{ whole: coming, pictures, fromBackup }]))[0];
const PICTURE: ComingPicture = { src: 'https://n.sinaimg.cn/finance/1.jpg', hash: 'h1', type: 'image/gif', bytes: new Uint8Array([1]).buffer };

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

describe('unite', () => {
  it('adds an article with its earlier copies, marks and pictures', async () => {
    const coming = whole([copy('旧', '2026-01-01'), copy('新', '2026-02-01')], { star: true, tags: ['航运'], note: '记' });
    expect(await foreseeUnion(coming, [PICTURE])).toBe('added');
    expect(await get(ID)).toBeNull();
    expect(await uniteOne(coming, [PICTURE])).toBe('added');
    expect(await get(ID)).toMatchObject({
      text: '新',
      revision: 2,
      star: true,
      tags: ['航运'],
      note: '记',
      pictures: { all: 1, kept: 1, failed: 0 },
    });
    expect((await revisionsOf(ID)).map(({ article }) => article.text)).toEqual(['旧']);
    expect((await picturesBy(['h1'])).length).toBe(1);
    expect(await wholeOf(ID)).toEqual(coming);
  });

  it('a second time changes nothing', async () => {
    const coming = whole([copy('甲', '2026-01-01')]);
    await uniteOne(coming, [PICTURE]);
    const before = await wholeOf(ID);
    expect(await foreseeUnion(coming, [PICTURE])).toBe('present');
    expect(await uniteOne(coming, [PICTURE])).toBe('present');
    expect(await wholeOf(ID)).toEqual(before);
  });

  it('puts an older copy behind the one that is there, and a newer one before it', async () => {
    await uniteOne(whole([copy('甲', '2026-02-01')]), []);
    expect(await uniteOne(whole([copy('旧', '2026-01-01')]), [])).toBe('merged');
    expect((await get(ID))?.text).toBe('甲');
    expect(await uniteOne(whole([copy('新', '2026-03-01')]), [])).toBe('merged');
    expect((await get(ID))?.text).toBe('新');
    expect((await revisionsOf(ID)).map(({ article, revision }) => [revision, article.text])).toEqual([
      [1, '旧'],
      [2, '甲'],
    ]);
  });

  it('brings a picture that is missing here, and leaves one that is here', async () => {
    const coming = whole([copy('甲', '2026-01-01')]);
    await uniteOne(coming, []);
    expect((await get(ID))?.pictures).toEqual({ all: 1, kept: 0, failed: 1 });
    // Sina is asked when the reader says so, not when the browser starts the next time.
    expect([(await usesOf(ID)).map(({ fault }) => fault), await waiting()]).toEqual([['not-asked'], []]);
    expect(await foreseeUnion(coming, [PICTURE])).toBe('merged');
    expect(await uniteOne(coming, [PICTURE])).toBe('merged');
    expect(await uniteOne(coming, [{ ...PICTURE, hash: 'h2' }])).toBe('present');
    expect((await usesOf(ID)).map(({ hash }) => hash)).toEqual(['h1']);
  });

  it('mends a copy that is damaged here, and one whose text is lost, and nothing that the reader noted is lost', async () => {
    const coming = whole([await sealed('甲', '2026-01-01')]);
    await uniteOne(coming, []);
    await mark([ID], () => ({ star: true }));
    const put = (text: string) =>
      inTransaction(['bodies'], 'readwrite', async (transaction) => {
        const body = await transaction.store.get(ID);
        if (body !== undefined) await transaction.store.put({ ...body, text });
      });
    const damages = async () => (await checkShelf({ progress: () => undefined, isWanted: () => true }))?.map(({ damage }) => damage);
    await put('坏了');
    expect(await damages()).toEqual(['copy']);
    expect([await foreseeUnion(coming, []), await uniteOne(coming, [])]).toEqual(['merged', 'merged']);
    expect([await damages(), (await get(ID))?.text, (await get(ID))?.star]).toEqual([[], '甲', true]);
    await inTransaction(['bodies'], 'readwrite', (transaction) => transaction.store.delete(ID));
    expect(await damages()).toEqual(['no-text']);
    await uniteOne(coming, []);
    expect([await damages(), (await get(ID))?.text, (await get(ID))?.star]).toEqual([[], '甲', true]);
  });

  it('keeps the earlier copies of an article whose row is lost, and holds none twice', async () => {
    const [old, newer] = [await sealed('旧', '2026-01-01'), await sealed('甲', '2026-02-01')];
    await uniteOne(whole([old, newer]), []);
    const lose = () => inTransaction(['articles'], 'readwrite', (transaction) => transaction.store.delete(ID));
    const texts = async () => (await wholeOf(ID))?.copies.map(({ article }) => article.text);
    await lose();
    expect(await uniteOne(whole([await sealed('新', '2026-03-01')]), [])).toBe('added');
    expect(await texts()).toEqual(['旧', '新']);
    await lose();
    await uniteOne(whole([old]), []);
    expect([await texts(), await revisionsOf(ID)]).toEqual([['旧'], []]);
  });

  it('gives what comes out of a backup in the trash its whole time there, and adds it once', async () => {
    const coming = whole([copy('甲', '2026-01-01')], { deletedAt: '2026-01-10T08:00:00.000Z' });
    const before = new Date().toISOString();
    expect(await uniteOne(coming, [], true)).toBe('added');
    const deletedAt = (await get(ID))?.deletedAt ?? '';
    expect(deletedAt >= before).toBe(true);
    expect([await foreseeUnion(coming, []), await uniteOne(coming, [], true), (await get(ID))?.deletedAt]).toEqual(['present', 'present', deletedAt]);
  });

  it('is wholly there or not at all', async () => {
    await uniteOne(whole([copy('甲', '2026-01-01')]), []);
    const before = await wholeOf(ID);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given: [unknown]) {
      if (this.name === 'bodies') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    } as never);
    await expect(uniteOne(whole([copy('新', '2026-03-01')]), [PICTURE])).rejects.toMatchObject({ code: 'shelf-full' });
    vi.restoreAllMocks();
    expect(await wholeOf(ID)).toEqual(before);
    expect(await picturesBy(['h1'])).toEqual([]);
  });
});

describe('what came out of a backup', () => {
  const rowOf = async () => (await rowsOf([ID]))[0];

  it('is marked as such until it becomes something else', async () => {
    await uniteOne(whole([copy('甲', '2026-01-01')]), [PICTURE], true);
    expect((await rowOf())?.inBackup).toBe(true);
    await mark([ID], () => ({ star: true }));
    expect((await rowOf())?.inBackup).toBe(true);
    await keep(sampleDraft({ text: '乙' }, '2026-03-01T08:00:00.000Z'));
    expect(await rowOf()).not.toHaveProperty('inBackup');
  });

  it('is not when it joined what was there, or came out of another file', async () => {
    await uniteOne(whole([copy('甲', '2026-01-01')]), []);
    expect(await rowOf()).not.toHaveProperty('inBackup');
    expect(await uniteOne(whole([copy('乙', '2026-02-01')]), [], true)).toBe('merged');
    expect(await rowOf()).not.toHaveProperty('inBackup');
  });

  it('is not when it joined the earlier copies of an article whose row is lost', async () => {
    await uniteOne(whole([copy('甲', '2026-01-01'), copy('乙', '2026-02-01')]), []);
    await inTransaction(['articles'], 'readwrite', (transaction) => transaction.store.delete(ID));
    expect(await uniteOne(whole([copy('丙', '2026-03-01')]), [], true)).toBe('added');
    expect((await revisionsOf(ID)).map(({ article }) => article.text)).toEqual(['甲']);
    expect(await rowOf()).not.toHaveProperty('inBackup');
  });
});

describe('wholesOf', () => {
  const named = (id: string, hash: string): Whole => whole([{ ...copy('甲', '2026-01-01'), article: sampleArticle({ id }), hash }]);

  it('gives those that are there, in their order, seals those that are not, and leaves out what came between them', async () => {
    for (const [id, hash] of [
      ['a', 'h-a'],
      ['b', ''],
      ['between', 'h-between'],
      ['c', 'h-c'],
      ['d', 'h-d'],
    ] as const)
      await uniteOne(named(id, hash), []);
    const found = await wholesOf(['a', 'b', 'bgone', 'c']);
    expect(found.map(({ copies }) => copies.at(-1)?.article.id)).toEqual(['a', 'b', 'c']);
    expect(found.map(({ copies }) => copies.at(-1)?.hash)).toEqual(['h-a', await fingerprintOf(sampleArticle({ id: 'b' })), 'h-c']);
    expect(found[2]).toEqual(named('c', 'h-c'));
    expect([await wholesOf([]), await wholesOf(['zz'])]).toEqual([[], []]);
  });

  it('gives each its own earlier copies', async () => {
    const twice = (id: string) =>
      whole(['旧', '新'].map((text, at) => ({ ...copy(text, `2026-0${at + 1}-01`), article: sampleArticle({ id, text }) })));
    for (const id of ['a', 'b']) await uniteOne(twice(id), []);
    expect(await wholesOf(['a', 'b'])).toEqual([twice('a'), twice('b')]);
  });
});
