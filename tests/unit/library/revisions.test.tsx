// The earlier copies of an article, or why they cannot be shown: they are not just missing.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Revisions } from '../../../src/library/revisions.tsx';
import { get, keep } from '../../../src/shelf/articles.ts';
import { closeDatabase } from '../../../src/shelf/database.ts';
import type { Copy } from '../../../src/shelf/record.ts';
import { sampleDraft } from '../sample-article.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: { i18n: { getMessage: (key: string) => (key === 'languageTag' ? 'zh-CN' : key) } } }));

let box: HTMLElement;

beforeEach(async () => {
  box = document.createElement('div');
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await keep(sampleDraft({ text: '第一段。' }));
  await keep(sampleDraft({ text: '第一段改过了。' }));
});
afterEach(() => render(null, box));

const copyOf = async (): Promise<Copy> => (await get(sampleDraft().article.id)) as Copy;

it('lists them', async () => {
  const copy = await copyOf();
  await act(() => render(<Revisions copy={copy} />, box));
  await vi.waitFor(() => expect(box.querySelector('[data-revisions="1"]')).not.toBeNull());
  expect(box.querySelector('[role="alert"]')).toBeNull();
});

it('says why they cannot be read', async () => {
  const copy = await copyOf();
  await closeDatabase();
  globalThis.indexedDB = {
    open() {
      throw new DOMException('no', 'UnknownError');
    },
  } as unknown as IDBFactory;
  await act(() => render(<Revisions copy={copy} />, box));
  await vi.waitFor(() => expect(box.querySelector('[role="alert"]')?.getAttribute('data-code')).toMatch(/^shelf-/));
});
