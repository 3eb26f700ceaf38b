// What is said of articles that a file could not take: those whose text is lost by their titles, those that are gone by their number.
// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import messages from '../../../_locales/zh_CN/messages.json';
import { leftOutWords } from '../../../src/library/left-out.ts';
import { keep } from '../../../src/shelf/articles.ts';
import { closeDatabase } from '../../../src/shelf/database.ts';
import { sampleDraft } from '../sample-article.ts';

const fake = vi.hoisted(() => ({ getMessage: vi.fn() }));
vi.mock('../../../src/platform/browser.ts', () => ({ browser: { i18n: fake } }));

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fake.getMessage.mockImplementation((key: keyof typeof messages, texts: string[] = []) =>
    messages[key].message.replace('$count$', texts[0] ?? '').replace('$titles$', texts[1] ?? ''),
  );
});

it('says nothing where nothing is left out', async () => {
  expect(await leftOutWords([])).toBe('');
});

it('names articles by their titles, one without a title too, and counts those that are gone', async () => {
  await keep(sampleDraft({ id: 'a', title: '央行降准' }));
  await keep(sampleDraft({ id: 'b', title: '' }));
  const words = await leftOutWords(['a', 'b', 'gone']);
  expect(words).toContain('2 篇的正文已经丢失，没有放进去：央行降准 · （无标题）。');
  expect(words).toContain('1 篇已经从资料库删除，没有放进去。');
});

it('names the first few of many', async () => {
  for (const id of ['a', 'b', 'c', 'd']) await keep(sampleDraft({ id, title: `第${id}篇` }));
  const words = await leftOutWords(['a', 'b', 'c', 'd']);
  expect(words).toContain('4 篇的正文已经丢失，没有放进去：第a篇 · 第b篇 · 第c篇 …。');
  expect(words).not.toContain('已经从资料库删除');
});
