// What comes out of a file joins what is on the shelf, the reader's own words with it.
// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { keeper } from '../../../src/library/keep.ts';
import { get } from '../../../src/shelf/articles.ts';
import { closeDatabase } from '../../../src/shelf/database.ts';
import { mark } from '../../../src/shelf/marks.ts';
import { sampleArticle } from '../sample-article.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: { runtime: { getManifest: () => ({ version: '0.1.0' }) } } }));

it('adds tags and note of a file to those that are there', async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  const article = sampleArticle();
  const { id } = article;
  const coming = { article, removed: [], savedAt: '2026-09-28T13:05:00.000Z', pictures: [], marks: { tags: ['利率'], note: '旧的。' } };
  expect(await keeper.keep([coming])).toEqual(['added']);
  expect(await get(id)).toMatchObject({ tags: ['利率'], note: '旧的。' });
  await mark([id], () => ({ tags: ['债券'], note: '新的。' }));
  expect([await keeper.foresee(coming, []), await keeper.keep([coming])]).toEqual(['merged', ['merged']]);
  expect(await get(id)).toMatchObject({ tags: ['债券', '利率'], note: '新的。\n\n旧的。' });
  expect(await keeper.keep([coming])).toEqual(['present']);
});
