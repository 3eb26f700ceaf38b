// Sealing: a copy without a hash gets its own, once.
// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../src/article/fingerprint.ts';
import { find, keep } from '../../../src/shelf/articles.ts';
import { closeDatabase } from '../../../src/shelf/database.ts';
import { seal } from '../../../src/shelf/seal.ts';
import { sampleArticle, sampleDraft } from '../sample-article.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

describe('seal', () => {
  it('writes the hash of what is kept', async () => {
    await keep({ ...sampleDraft({ id: 'a' }), hash: '' });
    await seal('a');
    expect((await find('a'))?.hash).toBe(await fingerprintOf(sampleArticle({ id: 'a' })));
  });

  it('leaves a sealed one alone, though it were damaged, and one that is not there', async () => {
    await keep({ ...sampleDraft({ id: 'a' }), hash: 'as it was' });
    await seal('a');
    await seal('b');
    expect((await find('a'))?.hash).toBe('as it was');
  });
});
