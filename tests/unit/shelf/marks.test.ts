// Stars, tags and notes: set on many at once, kept when the article is saved again.
// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { find, keep } from '../../../src/shelf/articles.ts';
import { closeDatabase } from '../../../src/shelf/database.ts';
import { mark, tagOf, withNote, withoutTag, withTag } from '../../../src/shelf/marks.ts';
import { sampleDraft } from '../sample-article.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

describe('mark', () => {
  it('changes all that are there and says how they are now', async () => {
    await keep(sampleDraft({ id: 'a' }));
    await keep(sampleDraft({ id: 'b' }));
    const rows = await mark(['a', 'b', 'c'], () => ({ star: true }));
    expect(rows.map((row) => [row.id, row.star])).toEqual([
      ['a', true],
      ['b', true],
    ]);
    expect(await find('b')).toMatchObject({ star: true });
  });

  it('adds a tag once and takes it off', async () => {
    await keep(sampleDraft({ id: 'a' }));
    await mark(['a'], withTag('宏观'));
    await mark(['a'], withTag('银行'));
    expect((await mark(['a'], withTag('宏观')))[0]?.tags).toEqual(['宏观', '银行']);
    expect((await mark(['a'], withoutTag('宏观')))[0]?.tags).toEqual(['银行']);
    expect((await mark(['a'], withTag('')))[0]?.tags).toEqual(['银行']);
  });

  it('writes a note over the one that was seen, and under one that was not', () => {
    expect(withNote('旧', '新')({ note: '旧' })).toEqual({ note: '新' });
    expect(withNote('旧', '')({ note: '旧' })).toEqual({ note: '' });
    expect(withNote('', '这边')({ note: '那边' })).toEqual({ note: '那边\n这边' });
    expect(withNote('旧', '这边')({ note: '' })).toEqual({ note: '这边' });
    expect(withNote('旧', '同样')({ note: '同样' })).toEqual({ note: '同样' });
  });

  it('outlives a changed copy', async () => {
    await keep(sampleDraft({ id: 'a' }));
    await mark(['a'], () => ({ star: true, note: '再看', tags: ['宏观'], read: true }));
    const { outcome } = await keep(sampleDraft({ id: 'a', text: '新。' }));
    expect(outcome).toBe('revised');
    expect(await find('a')).toMatchObject({ star: true, note: '再看', tags: ['宏观'], read: true });
  });
});

describe('tagOf', () => {
  it.each([
    ['  宏观 ', '宏观'],
    ['#宏观，银行', '宏观 银行'],
    ['\n', ''],
    ['a'.repeat(50), 'a'.repeat(40)],
  ])('%j is %j', (written, tag) => expect(tagOf(written)).toBe(tag));
});
