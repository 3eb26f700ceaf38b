// A torn zip gives back every file that is whole, and never one that is not.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { firstNameIn, mendedZip } from '../../../src/archive/mend-zip.ts';
import { filesInZip } from '../../../src/archive/read-zip.ts';
import { zipStream } from '../../../src/archive/write-zip.ts';

const FILES = Array.from({ length: 9 }, (_, at) => ({ path: `a/文${at}.txt`, content: `第${at}份文件。`.repeat(40 + 90 * at) }));

async function zip(): Promise<Uint8Array<ArrayBuffer>> {
  async function* entries() {
    yield* FILES;
  }
  return new Uint8Array(await new Response(zipStream(entries())).arrayBuffer());
}

/** The contents of a mended zip in their order; `?` for one that does not read. */
async function contentsOf(bytes: BlobPart): Promise<string[]> {
  const mended = await mendedZip(new Blob([bytes]));
  const files = mended === null ? [] : await filesInZip(mended, 1_000_000);
  return Promise.all(
    files.map((file) =>
      file.read().then(
        (read) => new TextDecoder().decode(read),
        () => '?',
      ),
    ),
  );
}

const ALL = FILES.map(({ content }) => content);

describe('mendedZip', () => {
  it('leaves a whole one whole', async () => expect(await contentsOf(await zip())).toEqual(ALL));

  it('gives every file before the tear, wherever it is torn', async () => {
    const bytes = await zip();
    const counts = new Set<number>();
    for (let length = 0; length <= bytes.length; length += 13) {
      const contents = await contentsOf(bytes.slice(0, length));
      expect(contents, `at ${length}`).toEqual(ALL.slice(0, contents.length));
      counts.add(contents.length);
    }
    expect([...counts]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(await contentsOf(bytes.slice(0, -1))).toEqual(ALL);
  }, 20_000);

  it('never gives a changed file for a flipped bit', async () => {
    const bytes = await zip();
    for (let at = 0; at < bytes.length; at += 23) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      const contents = await contentsOf(flipped).catch(() => []);
      expect(
        contents.filter((content) => content !== '?' && !ALL.includes(content)),
        `at ${at}`,
      ).toEqual([]);
    }
  }, 20_000);

  it('is null for what is no zip', async () => {
    expect(await mendedZip(new Blob([]))).toBeNull();
    expect(await mendedZip(new Blob(['PK\u0003\u0004']))).toBeNull();
    expect(await mendedZip(new Blob(['<html>'.repeat(100)]))).toBeNull();
  });
});

describe('firstNameIn', () => {
  it('is told by the first bytes alone', async () => {
    expect(await firstNameIn(new Blob([(await zip()).slice(0, 60)]))).toBe('a/文0.txt');
    expect(await firstNameIn(new Blob(['<html>'.repeat(100)]))).toBe('');
    expect(await firstNameIn(new Blob([]))).toBe('');
  });
});
