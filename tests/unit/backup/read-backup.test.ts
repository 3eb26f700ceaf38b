// Backups come back whole, and bad ones say what is wrong: torn at each hundredth, with flipped bits, from the future, made to deceive.

import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../src/article/article-of.ts';
import { isBackup, openBackup } from '../../../src/backup/read-backup.ts';
import type { Entry } from '../../../src/formats/format.ts';
import { PIXEL } from '../sample-article.ts';
import { COPIES, entriesOf, KEPT, packed } from './backup-file.ts';

/** What is read of a backup: the titles of its records, or why there are none. */
async function told(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    const backup = await openBackup(new Blob([bytes]));
    const titles: string[] = [];
    for (const record of backup.records) {
      const title = await backup.read(record, true).then(
        ({ imported, missing }) => `${imported.article.title}${'?'.repeat(missing)}`,
        (thrown: { refusal?: string }) => thrown.refusal ?? String(thrown),
      );
      titles.push(title);
    }
    return titles.join(' ');
  } catch (thrown) {
    return (thrown as { refusal?: string }).refusal ?? String(thrown);
  }
}

const changed = async (change: (entry: Entry) => Entry | null) => packed((await entriesOf()).flatMap((entry) => change(entry) ?? []));
const WHOLE = COPIES.map(({ title }) => title).join(' ');

describe('a backup', () => {
  it('gives each article as it was, with its picture', async () => {
    const backup = await openBackup(new Blob([await packed(await entriesOf())]));
    expect([backup.made, backup.records.length, backup.stated]).toEqual(['2026-11-12T08:00:00.000Z', 3, 3]);
    for (const [at, copy] of COPIES.entries()) {
      const { removed, savedAt } = copy;
      const article = articleOf(copy);
      const pictures = [{ src: article.images[0]?.src, mime: 'image/gif', bytes: PIXEL }];
      expect((await backup.read(backup.records[at] as string, true)).imported).toEqual({ article, removed, savedAt, pictures, kept: KEPT });
    }
  });

  it('is known by its contents', async () => {
    expect(await isBackup(new Blob([await packed(await entriesOf())]))).toBe(true);
    expect(await isBackup(new Blob([await packed([{ path: 'a.json', content: '{}' }])]))).toBe(false);
    expect(await isBackup(new Blob(['PK']))).toBe(false);
  });

  it('cut off at any hundredth of its length says so', async () => {
    const bytes = await packed(await entriesOf());
    for (let part = 0; part < 100; part += 1)
      expect(await told(bytes.slice(0, Math.floor((bytes.length * part) / 100))), `${part} %`).toBe('broken-archive');
  });

  it('with a flipped bit gives what is whole and never what was changed', async () => {
    const bytes = await packed(await entriesOf());
    const allowed = new Set([
      ...COPIES.map(({ title }) => title),
      ...COPIES.map(({ title }) => `${title}?`),
      'damaged',
      'broken-archive',
      'unsafe-archive',
      'crowded-archive',
      'unknown-kind',
      'broken-data',
    ]);
    const seen = new Set<string>();
    for (let at = 0; at < bytes.length; at += 17) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      for (const one of (await told(flipped)).split(' ')) seen.add(one);
    }
    expect([...seen].filter((one) => !allowed.has(one))).toEqual([]);
    expect(seen).toContain('damaged');
  }, 60_000);

  it('from the future is left alone', async () => {
    const future = (entry: Entry) => ({
      ...entry,
      content: entry.path === 'jingdu-backup.json' ? '{"format":"jingdu-backup","version":2}' : entry.content,
    });
    expect(await told(await changed(future))).toBe('newer');
  });

  it('keeps its articles when its cover or its index is damaged, and counts a record that is missing', async () => {
    expect(
      await told(
        await changed((entry) => ({
          ...entry,
          content:
            entry.path.endsWith('s/00000001.json') || entry.path.startsWith('p') ? entry.content : entry.path.startsWith('a') ? entry.content : '{',
        })),
      ),
    ).toBe(WHOLE);
    const backup = await openBackup(new Blob([await changed((entry) => (entry.path === 'articles/00000002.json' ? null : entry))]));
    expect([backup.records.length, backup.stated]).toEqual([2, 3]);
  });

  it('gives an article without the picture that is damaged, and says so', async () => {
    expect(await told(await changed((entry) => (entry.path.startsWith('pictures/') ? { ...entry, content: new Uint8Array([1]) } : entry)))).toBe(
      COPIES.map(({ title }) => `${title}?`).join(' '),
    );
  });

  it('does not take a record whose words were changed', async () => {
    const forged = (entry: Entry) => ({
      ...entry,
      content: typeof entry.content === 'string' ? entry.content.replace('港口的乙', '港口的丁') : entry.content,
    });
    expect(await told(await changed(forged))).toBe('港口的甲 damaged 港口的丙');
  });

  it.each([
    ['something else', [{ path: 'a.txt', content: 'x' }], 'unknown-kind'],
    ['an empty one', [{ path: 'jingdu-backup.json', content: '{"format":"jingdu-backup","version":1}' }], ''],
    ['one of another program', [{ path: 'jingdu-backup.json', content: '{"format":"x"}' }], 'unknown-kind'],
  ])('that is %s', async (_what, entries, expected) => expect(await told(await packed(entries))).toBe(expected));
});
