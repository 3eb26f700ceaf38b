// The backup of a library in which something is lost: what is there is in it, and what could not be taken is known by its id.
// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openBackup } from '../../../src/backup/read-backup.ts';
import { makeBackup } from '../../../src/library/make-backup.ts';
import { keep } from '../../../src/shelf/articles.ts';
import { closeDatabase } from '../../../src/shelf/database.ts';
import { inTransaction } from '../../../src/shelf/transaction.ts';
import { sampleDraft } from '../sample-article.ts';

it('takes what is whole, and says which articles have no text to take', async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  for (const id of ['a', 'b', 'c']) await keep(sampleDraft({ id }));
  await inTransaction(['bodies'], 'readwrite', (transaction) => transaction.store.delete('b'));
  const { signal } = new AbortController();
  const { file, leftOut } = await makeBackup({ name: 'all', extension: '0.1.0', now: '2026-11-12T08:00:00.000Z', onDone: () => undefined, signal });
  expect(leftOut).toEqual(['b']);
  const backup = await openBackup(file.content);
  const read = await Promise.all(backup.records.map((record) => backup.read(record, false)));
  expect([file.name, backup.stated, read.map(({ imported }) => imported.article.id)]).toEqual(['all.zip', 2, ['a', 'c']]);
});
