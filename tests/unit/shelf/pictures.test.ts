// Pictures: each once, counted right, never lost by a later failure.
// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { find, keep } from '../../../src/shelf/articles.ts';
import { closeDatabase, openDatabase } from '../../../src/shelf/database.ts';
import { failPicture, keepPicture, picturesBy, usesOf } from '../../../src/shelf/pictures.ts';
import { sampleDraft } from '../sample-article.ts';

const image = (name: string) => ({ src: `https://n.sinaimg.cn/${name}.jpg`, caption: '' });
const picture = (hash: string) => ({ hash, type: 'image/png', bytes: new Uint8Array([1, 2, 3]).buffer });

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await keep(sampleDraft({ id: 'a', images: [image('1'), image('2'), image('1')] }));
});

const counted = async () => (await find('a'))?.pictures;

describe('pictures', () => {
  it('are counted, each address once', async () => {
    expect(await counted()).toEqual({ all: 2, kept: 0, failed: 0 });
    await keepPicture('a', image('1').src, picture('h'));
    await failPicture('a', image('2').src, 'gone');
    expect(await counted()).toEqual({ all: 2, kept: 1, failed: 1 });
    expect((await usesOf('a')).map(({ hash, fault }) => [hash, fault])).toEqual([
      ['h', ''],
      ['', 'gone'],
    ]);
  });

  it('are kept once when two addresses give the same', async () => {
    await keepPicture('a', image('1').src, picture('h'));
    await keepPicture('a', image('2').src, picture('h'));
    expect(await (await openDatabase()).count('pictures')).toBe(1);
    expect(await counted()).toEqual({ all: 2, kept: 2, failed: 0 });
    expect(await picturesBy(['h', 'h', 'x'])).toMatchObject([{ hash: 'h', type: 'image/png' }]);
  });

  it('that failed may come later, those that are here stay', async () => {
    await failPicture('a', image('1').src, 'unreachable');
    await keepPicture('a', image('1').src, picture('h'));
    await failPicture('a', image('1').src, 'unreachable');
    expect(await counted()).toEqual({ all: 2, kept: 1, failed: 0 });
  });

  it('of an article that is gone are not kept', async () => {
    expect(await keepPicture('b', image('1').src, picture('h'))).toBe(false);
    expect(await (await openDatabase()).count('pictures')).toBe(0);
  });

  it('of the copy before count for the new one', async () => {
    await keepPicture('a', image('1').src, picture('h'));
    await keep(sampleDraft({ id: 'a', text: '新。', images: [image('1'), image('3')] }));
    expect(await counted()).toEqual({ all: 2, kept: 1, failed: 0 });
    await keepPicture('a', image('3').src, picture('i'));
    // The earlier revision still has its own.
    expect((await usesOf('a')).map(({ src }) => src)).toEqual([image('1').src, image('2').src, image('3').src]);
    expect(await counted()).toEqual({ all: 2, kept: 2, failed: 0 });
  });
});
