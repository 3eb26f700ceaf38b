// Zips of unknown worth: whole ones open, torn ones say so at every length, damaged files are noticed.
// @vitest-environment node
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesInZip, MOST_FILES } from '../../../src/archive/read-zip.ts';
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

/** A zip as no honest program writes it. All numbers of the format's large form. */
function handmade(files: { name: string; packed: Buffer; size: number; crc: number }[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const table: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, size, crc } of files) {
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc, 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(size, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), packed]);
    const central = Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), shared, Buffer.alloc(14), Buffer.from(name)]);
    central.writeUInt32LE(offset, 42);
    parts.push(local);
    table.push(central);
    offset += local.length;
  }
  const directory = Buffer.concat(table);
  const end64 = Buffer.alloc(76);
  end64.write('PK\x06\x06', 0, 'latin1');
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(BigInt(files.length), 24);
  end64.writeBigUInt64LE(BigInt(files.length), 32);
  end64.writeBigUInt64LE(BigInt(directory.length), 40);
  end64.writeBigUInt64LE(BigInt(offset), 48);
  end64.write('PK\x06\x07', 56, 'latin1');
  end64.writeBigUInt64LE(BigInt(offset + directory.length), 64);
  end64.writeUInt32LE(1, 72);
  const end = Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(4), Buffer.alloc(12, 0xff), Buffer.alloc(2)]);
  return new Uint8Array(Buffer.concat([...parts, directory, end64, end]));
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
    expect([...seen].filter((outcome) => !['broken', 'unsafe', 'crowded', 'whole'].includes(outcome))).toEqual([]);
  }, 30_000);

  it('refuses a file that is larger than what may be read', async () => {
    const [file] = await filesInZip(new Blob([await zip()]), 100);
    await expect(file?.read()).rejects.toMatchObject({ kind: 'unsafe' });
  });

  it('gives no byte more than is declared, however many are packed', async () => {
    const zeros = Buffer.alloc(50_000_000);
    const bomb = handmade([{ name: 'a.json', packed: deflateRawSync(zeros), size: 100, crc: crc32(zeros) }]);
    expect(bomb.length).toBeLessThan(60_000);
    const [file] = await filesInZip(new Blob([bomb]), 1_000);
    const before = process.memoryUsage().arrayBuffers;
    await expect(file?.read()).rejects.toMatchObject({ name: 'ZipFault' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });

  it('refuses many files that are small enough each and together no library', async () => {
    const zeros = Buffer.alloc(90_000_000);
    const [packed, crc] = [deflateRawSync(zeros, { level: 1 }), crc32(zeros)];
    const bomb = handmade(Array.from({ length: 100 }, (_, at) => ({ name: `${at}.json`, packed, size: zeros.length, crc })));
    await expect(filesInZip(new Blob([bomb]), 100_000_000)).rejects.toMatchObject({ kind: 'unsafe' });
    // What is large and not packed that tightly is a library.
    const honest = handmade([{ name: 'a.json', packed, size: zeros.length, crc }]);
    await expect(filesInZip(new Blob([honest]), 100_000_000)).resolves.toHaveLength(1);
  });

  it.each(['../a.json', '/etc/a.json', 'C:\\a.json', 'a/../../b.json'])('refuses the name %s', async (name) => {
    const packed = deflateRawSync(Buffer.from('{}'));
    await expect(filesInZip(new Blob([handmade([{ name, packed, size: 2, crc: crc32(Buffer.from('{}')) }])]), 1_000)).rejects.toMatchObject({
      kind: 'unsafe',
    });
  });

  it('refuses a file that shares its bytes with another, and no other for it', async () => {
    const inner = handmade([{ name: 'b.json', packed: deflateRawSync(Buffer.from('{}')), size: 2, crc: crc32(Buffer.from('{}')) }]);
    // The bytes of the first file are the second one, header and all.
    const [shared, end] = [Buffer.from(inner.subarray(0, 30 + 6 + 4)), Buffer.from('end')];
    const zip = Buffer.from(
      handmade([
        { name: 'a.json', packed: Buffer.concat([shared, end]), size: 43, crc: 0 },
        { name: 'b.json', packed: shared.subarray(36), size: 2, crc: crc32(Buffer.from('{}')) },
      ]),
    );
    const second = zip.indexOf('PK\x01\x02', zip.indexOf('PK\x01\x02') + 4);
    zip.writeUInt32LE(36, second + 42);
    const [first, other] = await filesInZip(new Blob([new Uint8Array(zip)]), 1_000);
    await expect(first?.read()).rejects.toMatchObject({ kind: 'unsafe' });
    expect(new TextDecoder().decode(await other?.read())).toBe('{}');
  });

  it('refuses a list of files that is made to be read for ever', async () => {
    const empty = { packed: Buffer.alloc(0), size: 0, crc: 0 };
    const many = Array.from({ length: MOST_FILES + 1 }, (_, at) => ({ name: at.toString(36), ...empty }));
    const zip = new Blob([handmade(many)]);
    const before = performance.now();
    await expect(filesInZip(zip, 1_000)).rejects.toMatchObject({ kind: 'crowded' });
    // Reading the list to its end takes half a minute.
    expect(performance.now() - before).toBeLessThan(8_000);
  }, 20_000);
});
