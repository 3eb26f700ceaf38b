// At its end a backup says what it is called, and which articles it could not take.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { BackupButton } from '../../../src/library/backup-button.tsx';
import { keep } from '../../../src/shelf/articles.ts';
import { closeDatabase } from '../../../src/shelf/database.ts';
import { inTransaction } from '../../../src/shelf/transaction.ts';
import { sampleDraft } from '../sample-article.ts';

vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    i18n: { getMessage: (key: string, texts?: string[]) => (key === 'languageTag' ? 'zh-CN' : [key, ...(texts ?? [])].join(' ')) },
    runtime: { getManifest: () => ({ version: '0.1.0' }) },
    storage: { local: { get: async () => ({}), set: async () => undefined }, session: { get: async () => ({}), set: async () => undefined } },
  },
}));

it('makes the file of what is there, and names what is not', async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  for (const id of ['a', 'b']) await keep(sampleDraft({ id, title: `第${id}篇` }));
  await inTransaction(['bodies'], 'readwrite', (transaction) => transaction.store.delete('b'));
  // jsdom knows no addresses of blobs and goes to none.
  Object.assign(URL, { createObjectURL: () => 'about:blank', revokeObjectURL: () => undefined });
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const said: string[] = [];
  const place = document.createElement('div');
  await act(() => render(<BackupButton action="backup" disabled={false} onSaid={(words) => said.push(words)} />, place));
  await act(() => place.querySelector<HTMLElement>('[data-action="backup"]')?.click());
  await vi.waitFor(() => expect(said).toHaveLength(1));
  expect(names).toHaveLength(1);
  expect(said[0]).toBe(`library_exported ${names[0]} files_left_out 1 第b篇`);
  render(null, place);
});
