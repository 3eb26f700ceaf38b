// Earlier copies: of this article only, the first one first.
// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { keep } from '../../../src/shelf/articles.ts';
import { closeDatabase } from '../../../src/shelf/database.ts';
import { revisionsOf } from '../../../src/shelf/revisions.ts';
import { sampleDraft } from '../sample-article.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

describe('revisionsOf', () => {
  it('gives those of one article in their order, past the tenth too', async () => {
    for (let at = 1; at <= 12; at += 1) await keep(sampleDraft({ id: 'a', text: `第${at}次。` }));
    await keep(sampleDraft({ id: 'ab', text: '一' }));
    await keep(sampleDraft({ id: 'ab', text: '二' }));
    expect((await revisionsOf('a')).map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect((await revisionsOf('ab')).map(({ article }) => article.text)).toEqual(['一']);
    expect(await revisionsOf('x')).toEqual([]);
  });
});
