// What the reading pane has to show: the copy, or why there is none; a text that comes back is shown at once.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useCopy } from '../../../src/library/use-copy.ts';
import { keep, rowsOf } from '../../../src/shelf/articles.ts';
import { closeDatabase } from '../../../src/shelf/database.ts';
import type { ArticleRow, BodyRow } from '../../../src/shelf/record.ts';
import { inTransaction } from '../../../src/shelf/transaction.ts';
import { sampleDraft } from '../sample-article.ts';

const box = document.createElement('div');
function Pane({ row }: { row: ArticleRow | undefined }) {
  const opened = useCopy('a', row);
  return <p>{opened === null ? '' : 'copy' in opened ? opened.copy.text : opened.fault}</p>;
}
const show = async () => {
  const [row] = await rowsOf(['a']);
  await act(() => render(<Pane row={row} />, box));
};
const shows = (words: string) => vi.waitFor(() => expect(box.textContent).toBe(words));

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => render(null, box));

it('says that a text is lost while the row is there, and shows it when it is back', async () => {
  await keep(sampleDraft({ id: 'a', text: '正文' }));
  let lost: BodyRow | undefined;
  await inTransaction(['bodies'], 'readwrite', async (transaction) => {
    lost = await transaction.store.get('a');
    await transaction.store.delete('a');
  });
  await show();
  await shows('text-lost');
  await inTransaction(['bodies'], 'readwrite', async (transaction) => transaction.store.put(lost as BodyRow));
  await show();
  await shows('正文');
});

it('says that there is no such article', async () => {
  await show();
  await shows('not-found');
});
