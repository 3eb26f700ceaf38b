// The search box while the library is still being read: nothing is looked for, and nothing of the index thrown away, before all rows are here.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Search, useSearch } from '../../../src/library/use-search.ts';
import { EVERYTHING } from '../../../src/library/views.ts';
import { everyRow, keep, recent } from '../../../src/shelf/articles.ts';
import { closeDatabase } from '../../../src/shelf/database.ts';
import type { ArticleRow } from '../../../src/shelf/record.ts';
import { segmentNumbers } from '../../../src/shelf/segments.ts';
import { sampleDraft } from '../sample-article.ts';

let box: HTMLElement;
let search: Search;

function Box({ rows, whole, written }: { rows: ArticleRow[]; whole: boolean; written: string }) {
  search = useSearch(rows, whole, written, EVERYTHING);
  return null;
}
const show = (rows: ArticleRow[], whole: boolean, written: string) => act(() => render(<Box rows={rows} whole={whole} written={written} />, box));

beforeEach(async () => {
  box = document.createElement('div');
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  for (let at = 0; at < 100; at += 1) await keep(sampleDraft({ id: `n${at}`, text: `第${at}篇降准` }));
});
afterEach(() => render(null, box));

it('leaves the index alone until all rows are here, and answers then', async () => {
  const rows = await everyRow();
  await show(rows, true, '降准');
  await vi.waitFor(async () => expect([search.found?.length, await segmentNumbers()]).toEqual([100, [1]]));
  render(null, box);

  await show(await recent(10), false, '降准');
  search.prepare();
  await new Promise((later) => setTimeout(later, 50));
  expect([search.found, search.isWhole, await segmentNumbers()]).toEqual([null, false, [1]]);
  await show(rows, true, '降准');
  await vi.waitFor(() => expect(search.found?.length).toBe(100));
  expect(await segmentNumbers()).toEqual([1]);
});
