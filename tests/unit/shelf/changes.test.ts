// Every page hears of a change once it is durable.
// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keep } from '../../../src/shelf/articles.ts';
import { onChanged, tellChanged } from '../../../src/shelf/changes.ts';
import { closeDatabase } from '../../../src/shelf/database.ts';
import { mark } from '../../../src/shelf/marks.ts';
import { keepPicture } from '../../../src/shelf/pictures.ts';
import { discard, purge } from '../../../src/shelf/trash.ts';
import { sampleArticle, sampleDraft } from '../sample-article.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

describe('changes', () => {
  it('are told by everything that writes', async () => {
    const heard: string[] = [];
    const stop = onChanged((ids) => heard.push(ids.join()));
    await keep(sampleDraft({ id: 'kept' }));
    await mark(['kept', 'none'], () => ({ star: true }));
    await keepPicture('kept', sampleArticle().images[0]!.src, { hash: 'h', type: 'image/png', bytes: new ArrayBuffer(1) });
    await discard(['kept'], '2026-09-28T13:05:00.000Z');
    await purge(['kept', 'none']);
    await vi.waitFor(() => expect(heard).toEqual(['kept', 'kept', 'kept', 'kept', 'kept']));
    stop();
  });

  it('are no longer heard after stopping, and none is told of nothing', async () => {
    const heard: string[] = [];
    const stop = onChanged((ids) => heard.push(ids.join()));
    const other = onChanged((ids) => heard.push(`other ${ids.join()}`));
    stop();
    tellChanged([]);
    tellChanged(['a', 'b']);
    await vi.waitFor(() => expect(heard).toEqual(['other a,b']));
    other();
  });
});
