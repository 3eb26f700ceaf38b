// What a backup holds: a cover, each picture once, a record for each article after its pictures, an index.
import { expect, it } from 'vitest';
import { entriesOf } from './backup-file.ts';

it('is laid out so that a file which breaks off holds no record without its pictures', async () => {
  const entries = await entriesOf();
  expect(entries.map(({ path }) => path.replace(/[0-9a-f]{64}/, 'HASH'))).toEqual([
    'jingdu-backup.json',
    'pictures/HASH',
    'articles/00000001.json',
    'articles/00000002.json',
    'articles/00000003.json',
    'index.json',
  ]);
  expect(JSON.parse(String(entries[0]?.content))).toEqual({
    format: 'jingdu-backup',
    version: 1,
    made: '2026-11-12T08:00:00.000Z',
    extension: '0.1.0',
    articles: 3,
  });
});
