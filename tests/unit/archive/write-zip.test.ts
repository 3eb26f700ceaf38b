// A zip that others can read, made while its entries come, and stopped when asked.
// @vitest-environment node
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { describe, expect, it } from 'vitest';
import { type ZipEntry, zipStream } from '../../../src/archive/write-zip.ts';

async function* entries(all: ZipEntry[]): AsyncIterable<ZipEntry> {
  yield* all;
}

describe('zipStream', () => {
  it('packs what it is given', async () => {
    const given = [
      { path: 'mimetype', content: 'application/epub+zip' },
      { path: '文/甲.md', content: '字'.repeat(10_000) },
      { path: '文/1.gif', content: new Uint8Array([1, 2, 3]) },
    ];
    const zip = await new Response(zipStream(entries(given))).blob();
    const read = await new ZipReader(new BlobReader(zip)).getEntries();
    expect(read.map((entry) => entry.filename)).toEqual(given.map(({ path }) => path));
    expect(await (read[1] as { getData(writer: TextWriter): Promise<string> }).getData(new TextWriter())).toBe(given[1]?.content);
    expect(zip.size).toBeLessThan(2_000);
  });

  it('begins with an entry of a book as systems look for it: stored, its name at byte 30, no extra field', async () => {
    const bytes = new Uint8Array(await new Response(zipStream(entries([{ path: 'mimetype', content: 'application/epub+zip' }]))).arrayBuffer());
    expect(String.fromCharCode(...bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
    expect([bytes[6], bytes[8], bytes[28]], 'no descriptor, stored, no extra field').toEqual([0, 0, 0]);
  });

  it('holds more files than the small table counts', async () => {
    async function* many(): AsyncIterable<ZipEntry> {
      for (let at = 0; at < 66_000; at += 1) yield { path: `${at}.gif`, content: new Uint8Array([at & 255]) };
    }
    const read = await new ZipReader(new BlobReader(await new Response(zipStream(many())).blob())).getEntries();
    expect([read.length, read.at(-1)?.filename]).toEqual([66_000, '65999.gif']);
  }, 30_000);

  it('asks for no entry before somebody wants its bytes, and for no more once nobody does', async () => {
    let made = 0;
    let ended = false;
    async function* endless(): AsyncIterable<ZipEntry> {
      try {
        for (;;) {
          made += 1;
          yield { path: `${made}.png`, content: new Uint8Array(100_000) };
        }
      } finally {
        ended = true;
      }
    }
    const stream = zipStream(endless());
    await new Promise((later) => setTimeout(later, 20));
    expect(made).toBe(0);
    const reader = stream.getReader();
    await reader.read();
    expect(made).toBeLessThan(5);
    await reader.cancel();
    expect(ended).toBe(true);
  });

  it('fails with what its entries fail with', async () => {
    async function* failing(): AsyncIterable<ZipEntry> {
      yield { path: 'a', content: 'a' };
      throw new Error('the shelf is gone');
    }
    await expect(new Response(zipStream(failing())).blob()).rejects.toThrow('the shelf is gone');
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    let made = 0;
    async function* endless(): AsyncIterable<ZipEntry> {
      for (;;) {
        made += 1;
        if (made === 5) controller.abort(new Error('stopped'));
        yield { path: String(made), content: 'a' };
      }
    }
    await expect(new Response(zipStream(endless(), controller.signal)).blob()).rejects.toThrow('stopped');
    expect(made).toBe(5);
  });
});
