// The pane of the check: each damage is named, and what mends a text is said.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Check } from '../../../src/library/check.tsx';
import { keep } from '../../../src/shelf/articles.ts';
import { closeDatabase } from '../../../src/shelf/database.ts';
import { inTransaction } from '../../../src/shelf/transaction.ts';
import { sampleDraft } from '../sample-article.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: { i18n: { getMessage: (key: string) => (key === 'languageTag' ? 'zh-CN' : key) } } }));

it('says of a text without its row what mends it', async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await keep(sampleDraft({ id: 'a', images: [] }));
  await inTransaction(['articles'], 'readwrite', (transaction) => transaction.store.delete('a'));
  const box = document.createElement('div');
  await act(() => render(<Check />, box));
  await act(() => box.querySelector<HTMLButtonElement>('[data-action="check-start"]')?.click());
  await vi.waitFor(() => expect([...box.querySelectorAll('li')].map((line) => line.dataset.damage)).toEqual(['no-row']));
  expect(box.textContent).toContain('check_texts');
  // What it is of is named; there is no article to open.
  expect(box.querySelector('li')?.textContent).toContain('第一段。');
  expect(box.querySelector('li a')).toBeNull();
  render(null, box);
});
