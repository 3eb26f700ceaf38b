// Zips of unknown worth: whole ones open, torn ones say so at every length, damaged files are noticed.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { filesInZip } from '../../../src/archive/read-zip.ts';
import { zipStream } from '../../../src/archive/write-zip.ts';

const CONTENT = '清晨六点，码头上的吊机开始转动。'.repeat(40);
async function zip(): Promise<Uint8Array<ArrayBuffer>> {
  async function* entries() {
    yield { path: 'a/文.txt', content: CONTENT };
    yield { path: 'b.gif', content: new Uint8Array(300).fill(7) };
  }
  return new Uint8Array(await new Response(zipStream(entries())).arrayBuffer());
}

async function readAll(bytes: BlobPart): Promise<string> {
  try {
    const files = await filesInZip(new Blob([bytes]), 100_000);
    const texts = await Promise.all(files.map(async (file) => new TextDecoder().decode(await file.read())));
    return texts[0] === CONTENT && texts.length === 2 ? 'whole' : 'changed';
  } catch (thrown) {
    return (thrown as { kind?: string }).kind ?? String(thrown);
  }
}

describe('filesInZip', () => {
  it('gives each file whole', async () => {
    const files = await filesInZip(new Blob([await zip()]), 100_000);
    expect(files.map(({ path, size }) => [path, size])).toEqual([
      ['a/文.txt', new TextEncoder().encode(CONTENT).length],
      ['b.gif', 300],
    ]);
    expect(await readAll(await zip())).toBe('whole');
  });

  it('says that it is broken wherever it is cut off', async () => {
    const bytes = await zip();
    for (let length = 0; length < bytes.length; length += 1) expect(await readAll(bytes.slice(0, length)), `at ${length}`).toBe('broken');
  });

  it('never gives a changed file for a flipped bit', async () => {
    const bytes = await zip();
    const seen = new Set<string>();
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      seen.add(await readAll(changed));
    }
    expect(seen).toContain('broken');
    expect([...seen].filter((outcome) => !['broken', 'unsafe', 'whole'].includes(outcome))).toEqual([]);
  }, 30_000);

  it('refuses a file that is larger than what may be read', async () => {
    const [file] = await filesInZip(new Blob([await zip()]), 100);
    await expect(file?.read()).rejects.toMatchObject({ kind: 'unsafe' });
  });
});
