// The library's search on a database in memory: what needs no text is said first, and the answer is whole when the texts have been read.
// @vitest-environment node
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { Finder } from '../../../src/library/finder.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { PACKING, SEGMENT_SIZE } from '../../../src/search/segment.ts';
import { everyRow, keep } from '../../../src/shelf/articles.ts';
import { closeDatabase } from '../../../src/shelf/database.ts';
import type { ArticleRow } from '../../../src/shelf/record.ts';
import { segmentBy, segmentNumbers, tablesBy } from '../../../src/shelf/segments.ts';
import { inTransaction } from '../../../src/shelf/transaction.ts';
import { sampleDraft } from '../sample-article.ts';
import { packed } from '../search/packed.ts';

const all = () => true;
const idsOf = (rows: readonly ArticleRow[] | null) => rows?.map(({ id }) => id);

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await keep(sampleDraft({ id: 'title', title: '央行降准', text: '别的' }));
  await keep(sampleDraft({ id: 'text', title: '别的', text: '央行今天降准' }));
});

async function asked(): Promise<Finder> {
  const finder = new Finder();
  finder.know(await everyRow());
  return finder;
}

it('says the titles before the texts are read, and only then', async () => {
  const finder = await asked();
  const onFirst = vi.fn();
  expect(idsOf(await finder.find(parseQuery('降准'), all, onFirst))).toEqual(['title', 'text']);
  expect(onFirst.mock.calls.map(([rows]) => idsOf(rows))).toEqual([['title']]);
  await finder.find(parseQuery('央行'), all, onFirst);
  expect(onFirst).toHaveBeenCalledTimes(1);
});

it('says nothing first where a text may take it back', async () => {
  const onFirst = vi.fn();
  expect(idsOf(await (await asked()).find(parseQuery('降准 -今天'), all, onFirst))).toEqual(['title']);
  expect(onFirst).not.toHaveBeenCalled();
});

it('keeps the texts once, however many ask at the same time', async () => {
  for (let at = 0; at < 100; at += 1) await keep(sampleDraft({ id: `n${at}`, text: `第${at}篇降准` }));
  const finder = await asked();
  const answers = await Promise.all(['降', '降准'].map((written) => finder.find(parseQuery(written), all, () => undefined)));
  expect(answers.map((rows) => rows?.length)).toEqual([undefined, 102]);
  await vi.waitFor(async () => expect((await segmentNumbers()).length).toBe(1));
  await finder.find(parseQuery('降准'), all, () => undefined);
  expect((await segmentNumbers()).length).toBe(1);
});

it('answers although what it packed cannot be kept', async () => {
  for (let at = 0; at < 100; at += 1) await keep(sampleDraft({ id: `n${at}`, text: `第${at}篇降准` }));
  const debug = vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const finder = await asked();
  expect((await finder.find(parseQuery('篇降准'), all, () => undefined))?.length).toBe(100);
  await vi.waitFor(() => expect(debug).toHaveBeenCalledWith('tables could not be read or kept', expect.anything()));
  add.mockRestore();
  expect([(await finder.find(parseQuery('篇降'), all, () => undefined))?.length, await segmentNumbers()]).toEqual([100, []]);
});

it('throws segments away that an earlier version packed in another way, and packs their texts anew', async () => {
  for (let at = 0; at < 100; at += 1) await keep(sampleDraft({ id: `n${at}`, text: `第${at}篇降准` }));
  const rows = await everyRow();
  // As versions up to schema 3 wrote them: everything in one.
  const { tables, ...joined } = packed(rows.map(() => '别'));
  const old = { schema: 3, ids: rows.map(({ id }) => id), hashes: rows.map(({ hash }) => hash), ...joined, tables };
  await inTransaction(['segments'], 'readwrite', (transaction) => transaction.store.add(old));
  const [before] = await segmentNumbers();
  expect((await (await asked()).find(parseQuery('篇降准'), all, () => undefined))?.length).toBe(100);
  await vi.waitFor(async () => expect((await segmentNumbers()).length).toBe(1));
  const [after] = await segmentNumbers();
  expect([await segmentBy(before ?? 0), (await segmentBy(after ?? 0))?.schema]).toEqual([null, PACKING]);
});

it('reads a library of several segments, each text once', async () => {
  for (let at = 0; at < SEGMENT_SIZE + 70; at += 1) await keep(sampleDraft({ id: `n${at}`, text: `第${at}篇降准` }));
  for (let opened = 0; opened < 2; opened += 1) {
    const found = await (await asked()).find(parseQuery('篇降准'), all, () => undefined);
    expect(found?.length).toBe(SEGMENT_SIZE + 70);
    await vi.waitFor(async () => expect((await segmentNumbers()).length).toBe(2));
  }
});

it('answers from the texts alone at first, and by their tables once these are read', async () => {
  for (let at = 0; at < 100; at += 1) await keep(sampleDraft({ id: `n${at}`, text: `第${at}篇降准` }));
  await (await asked()).find(parseQuery('篇降准'), all, () => undefined);
  await vi.waitFor(async () => expect((await segmentNumbers()).length).toBe(1));
  const read = vi.spyOn(IDBObjectStore.prototype, 'get');
  const readOf = (store: string) => read.mock.contexts.filter((one) => (one as IDBObjectStore).name === store).length;
  const finder = await asked();
  const first = await finder.find(parseQuery('篇'), all, () => undefined);
  expect([first?.length, readOf('segments'), readOf('tables')]).toEqual([100, 1, 0]);
  await vi.waitFor(() => expect(readOf('tables')).toBe(1));
  const [number = 0] = await segmentNumbers();
  expect(await tablesBy(number)).not.toBeNull();
  for (const [written, many] of [
    ['篇', 100],
    ['9篇', 10],
    ['9篇降准', 10],
    ['准降', 0],
  ] as const)
    expect((await finder.find(parseQuery(written), all, () => undefined))?.length, written).toBe(many);
  read.mockRestore();
});
