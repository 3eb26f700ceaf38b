// Fetching an article's pictures: what is asked for, in which order of things, and what becomes of each.
// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchPictures, MOST_PICTURES, resumePictures, retryPictures, stopPictures } from '../../../src/background/pictures.ts';
import { find, keep } from '../../../src/shelf/articles.ts';
import { onChanged } from '../../../src/shelf/changes.ts';
import { closeDatabase } from '../../../src/shelf/database.ts';
import { failPicture, usesOf } from '../../../src/shelf/pictures.ts';
import { sampleDraft } from '../sample-article.ts';

const fake = vi.hoisted(() => ({ fetchPicture: vi.fn(), sayReferrer: vi.fn() }));
vi.mock('../../../src/platform/browser.ts', () => ({ browser: { runtime: { getPlatformInfo: vi.fn() } } }));
vi.mock('../../../src/background/fetch-picture.ts', () => ({ fetchPicture: fake.fetchPicture }));
vi.mock('../../../src/background/referrer.ts', () => ({ sayReferrer: fake.sayReferrer }));

const image = (name: string) => ({ src: `https://wx1.sinaimg.cn/large/${name}.jpg`, caption: '' });
const picture = (src: string) => ({ picture: { hash: `hash of ${src}`, type: 'image/png', bytes: new Uint8Array([1, 2, 3]).buffer } });
const saveWith = (id: string, names: readonly string[]) => keep(sampleDraft({ id, images: names.map(image) }));
const counted = async (id: string) => (await find(id))?.pictures;

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  vi.resetAllMocks();
  fake.sayReferrer.mockResolvedValue(undefined);
  fake.fetchPicture.mockImplementation(async (src: string) => picture(src));
});

describe('fetchPictures', () => {
  it('says where it comes from before it asks for anything', async () => {
    let isSaid = false;
    fake.sayReferrer.mockImplementation(async () => {
      await Promise.resolve();
      isSaid = true;
    });
    fake.fetchPicture.mockImplementation(async (src: string) => {
      expect(isSaid).toBe(true);
      return picture(src);
    });
    await saveWith('a', ['1', '2']);
    await fetchPictures('a');
    expect(await counted('a')).toEqual({ all: 2, kept: 2, failed: 0 });
  });

  it('asks for none twice, and for nothing when all are here', async () => {
    await saveWith('a', ['1', '2', '1']);
    await Promise.all([fetchPictures('a'), fetchPictures('a')]);
    await fetchPictures('a');
    expect(fake.fetchPicture).toHaveBeenCalledTimes(2);
    expect(fake.sayReferrer).toHaveBeenCalledTimes(1);
  });

  it('fetches also what a second save brought while the first was at work, even if that failed', async () => {
    fake.sayReferrer.mockImplementationOnce(async () => {
      await saveWith('a', ['1', '2']);
      throw new Error('broken');
    });
    await saveWith('a', ['1']);
    const first = fetchPictures('a');
    const second = fetchPictures('a');
    await expect(first).rejects.toThrow('broken');
    await second;
    expect(await counted('a')).toEqual({ all: 2, kept: 2, failed: 0 });
  });

  it('notes why one could not be had and keeps the others; asked again, it asks for that one alone', async () => {
    fake.fetchPicture.mockImplementation(async (src: string) => (src === image('2').src ? { fault: 'refused' } : picture(src)));
    await saveWith('a', ['1', '2', '3']);
    await fetchPictures('a');
    expect(await counted('a')).toEqual({ all: 3, kept: 2, failed: 1 });
    fake.fetchPicture.mockReset().mockImplementation(async (src: string) => picture(src));
    expect(await retryPictures('a')).toEqual({ all: 3, kept: 3, failed: 0 });
    expect(fake.fetchPicture).toHaveBeenCalledExactlyOnceWith(image('2').src, expect.any(Number));
  });

  it('stops at its most, and says of the rest that they are too many', async () => {
    await saveWith(
      'a',
      Array.from({ length: MOST_PICTURES + 2 }, (_, at) => String(at)),
    );
    await fetchPictures('a');
    expect(fake.fetchPicture).toHaveBeenCalledTimes(MOST_PICTURES);
    expect((await usesOf('a')).filter(({ fault }) => fault === 'too-many')).toHaveLength(2);
  });
});

describe('retryPictures', () => {
  it('tells that those it will ask for are on their way again', async () => {
    await saveWith('a', ['1']);
    await failPicture('a', image('1').src, 'unreachable');
    const seen: unknown[] = [];
    const stop = onChanged(() => void counted('a').then((pictures) => seen.push(pictures)));
    let answer = (_: unknown): void => undefined;
    fake.fetchPicture.mockImplementation(() => new Promise((given) => (answer = given)));
    const retried = retryPictures('a');
    await vi.waitFor(() => expect(seen.at(-1)).toEqual({ all: 1, kept: 0, failed: 0 }));
    await vi.waitFor(() => expect(fake.fetchPicture).toHaveBeenCalled());
    answer(picture(image('1').src));
    expect(await retried).toEqual({ all: 1, kept: 1, failed: 0 });
    stop();
  });
});

describe('stopPictures', () => {
  it('lets those come that are on their way and asks for no other, which the reader can still ask for', async () => {
    const names = ['1', '2', '3', '4', '5', '6'];
    await saveWith('a', names);
    const answers: (() => void)[] = [];
    fake.fetchPicture.mockImplementation((src: string) => new Promise((given) => answers.push(() => given(picture(src)))));
    const fetched = fetchPictures('a');
    await vi.waitFor(() => expect(answers).toHaveLength(4));
    await stopPictures('a');
    for (const answer of answers) answer();
    await fetched;
    expect(await counted('a')).toEqual({ all: 6, kept: 4, failed: 2 });
    expect((await usesOf('a')).filter(({ fault }) => fault === 'not-asked')).toHaveLength(2);
    expect(fake.fetchPicture).toHaveBeenCalledTimes(4);
  });

  it('does nothing where nothing is fetched', async () => {
    await saveWith('a', ['1']);
    await fetchPictures('a');
    await stopPictures('a');
    expect(await counted('a')).toEqual({ all: 1, kept: 1, failed: 0 });
  });
});

describe('resumePictures', () => {
  it('goes on with what was waiting when the browser ended us', async () => {
    await saveWith('a', ['1']);
    await saveWith('b', ['2']);
    await resumePictures();
    expect([await counted('a'), await counted('b')]).toEqual(Array(2).fill({ all: 1, kept: 1, failed: 0 }));
  });
});
