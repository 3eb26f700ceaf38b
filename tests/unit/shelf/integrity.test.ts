// The check finds each kind of damage, and nothing on a shelf that is whole.
// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fingerprintOf, sha256 } from '../../../src/article/fingerprint.ts';
import { find, keep } from '../../../src/shelf/articles.ts';
import { closeDatabase, openDatabase } from '../../../src/shelf/database.ts';
import { checkShelf, clearDamage } from '../../../src/shelf/integrity.ts';
import { keepPicture, usesOf } from '../../../src/shelf/pictures.ts';
import { sampleArticle, sampleDraft } from '../sample-article.ts';

const SRC = sampleArticle().images[0]!.src;
const bytes = new Uint8Array([1, 2, 3]).buffer;
const watch = { progress: () => undefined, isWanted: () => true };

const keepWhole = async (id: string, changes = {}) => {
  const draft = sampleDraft({ id, ...changes });
  await keep({ ...draft, hash: await fingerprintOf(draft.article) });
};
const found = async () => (await checkShelf(watch))?.map(({ damage, id }) => `${damage} ${id}`);

let hash = '';
beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  hash = await sha256(bytes);
  await keepWhole('a');
  await keepWhole('a', { text: '新。' });
  await keepWhole('b');
  for (const id of ['a', 'b']) await keepPicture(id, SRC, { hash, type: 'image/png', bytes });
});

describe('checkShelf', () => {
  it('finds nothing on a whole shelf, and tells how far it is', async () => {
    const told: number[][] = [];
    expect(await checkShelf({ ...watch, progress: (done, all) => told.push([done, all]) })).toEqual([]);
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it('finds a changed text, a changed title and a changed revision', async () => {
    const database = await openDatabase();
    await database.put('bodies', { ...(await database.get('bodies', 'a'))!, text: '新!' });
    await database.put('articles', { ...(await database.get('articles', 'b'))!, title: '改' });
    const revision = (await database.get('revisions', ['a', 1]))!;
    await database.put('revisions', { ...revision, article: { ...revision.article, html: '' } });
    expect(await found()).toEqual(['copy a', 'revision a', 'copy b']);
  });

  it('finds halves, and seals what came without a hash', async () => {
    const database = await openDatabase();
    await database.delete('bodies', 'a');
    await database.delete('articles', 'b');
    await keep({ ...sampleDraft({ id: 'c', images: [] }), hash: '' });
    expect(await found()).toEqual(['no-text a', 'no-row b']);
    expect((await find('c'))?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('says of a text without its row what it is of: the title of an earlier copy, or how it begins', async () => {
    const database = await openDatabase();
    await database.delete('articles', 'a');
    await database.delete('articles', 'b');
    await database.put('bodies', { ...(await database.get('bodies', 'b'))!, text: `\n${'长'.repeat(50)}\n第二段` });
    expect((await checkShelf(watch))?.map(({ damage, title }) => [damage, title])).toEqual([
      ['no-row', sampleArticle().title],
      ['no-row', `${'长'.repeat(40)}…`],
    ]);
  });

  it('finds earlier copies of which nothing else is left', async () => {
    const database = await openDatabase();
    await database.delete('articles', 'a');
    await database.delete('bodies', 'a');
    expect(await found()).toEqual(['no-row a']);
  });

  it('finds pictures that are damaged, missing or idle; they are cleared and noted as missing', async () => {
    const database = await openDatabase();
    await database.put('pictures', { hash, schema: 2, type: 'image/png', bytes: new Uint8Array([9]).buffer });
    await database.put('pictures', { hash: 'idle', schema: 2, type: 'image/png', bytes });
    const findings = (await checkShelf(watch))!;
    expect(findings.map(({ damage, id }) => `${damage} ${id}`).sort()).toEqual(['idle-picture idle', 'picture a', 'picture b']);
    expect(await clearDamage(findings)).toEqual(['a', 'b']);
    expect(await database.count('pictures')).toBe(0);
    expect(await usesOf('a')).toMatchObject([{ hash: '', fault: 'unreachable' }]);
    // Whether or not they can be fetched again.
    expect((await find('a'))?.pictures).toEqual({ all: 1, kept: 0, failed: 1 });
    expect(await found()).toEqual([]);
    await keepPicture('a', SRC, { hash, type: 'image/png', bytes });
    await database.delete('pictures', hash);
    expect(await found()).toEqual(['no-picture a']);
  });

  it('clears no picture that an article has come to show since the check, or that is there again', async () => {
    const database = await openDatabase();
    await database.put('pictures', { hash: 'idle', schema: 2, type: 'image/png', bytes });
    await database.delete('pictures', hash);
    const findings = (await checkShelf(watch))!;
    expect(findings.map(({ damage }) => damage).sort()).toEqual(['idle-picture', 'no-picture', 'no-picture']);
    // What another tab does in the meantime.
    await keepWhole('c', { images: [{ src: 'https://n.sinaimg.cn/c.png', caption: '' }] });
    await keepPicture('c', 'https://n.sinaimg.cn/c.png', { hash: 'idle', type: 'image/png', bytes });
    await keepPicture('a', SRC, { hash, type: 'image/png', bytes });
    expect(await clearDamage(findings)).toEqual([]);
    expect((await database.getAllKeys('pictures')).sort()).toEqual([hash, 'idle'].sort());
    expect((await usesOf('c')).map(({ fault }) => fault)).toEqual(['']);
  });

  it('can be broken off', async () => {
    const answers = [true, false];
    expect(await checkShelf({ ...watch, isWanted: () => answers.shift() ?? false })).toBeNull();
  });
});
