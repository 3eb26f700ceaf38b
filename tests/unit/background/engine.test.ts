// The engine goes into the very document that asks for it; which article a page is, its address says, and not the page.
import { beforeEach, expect, it, vi } from 'vitest';
import { articleTabOf, bringEngine } from '../../../src/background/engine.ts';

const executeScript = vi.hoisted(() => vi.fn(async () => []));
vi.mock('../../../src/platform/browser.ts', () => ({ browser: { scripting: { executeScript } } }));
beforeEach(() => executeScript.mockClear());

const URL_OF_ARTICLE = 'https://finance.sina.com.cn/jjxw/2024-09-04/doc-incmykkm9423220.shtml?from=x';

it.each([
  ['its document', { documentId: 'D', frameId: 0 }, { documentIds: ['D'] }],
  ['its frame where the browser names no document', { frameId: 3 }, { frameIds: [3] }],
  ['the top frame where it names neither', {}, { frameIds: [0] }],
])('goes into %s', async (_, sender, target) => {
  await bringEngine({ tab: { id: 7 }, ...sender });
  expect(executeScript).toHaveBeenCalledWith({
    target: { tabId: 7, ...target },
    files: ['/src/content/engine.iife.js'],
    injectImmediately: true,
  });
});

it('goes nowhere where there is no tab', async () => {
  await expect(bringEngine({ url: URL_OF_ARTICLE })).rejects.toMatchObject({ code: 'bad-message' });
  expect(executeScript).not.toHaveBeenCalled();
});

it('knows the article of a tab by its address', () => {
  expect(articleTabOf({ tab: { id: 7 }, url: URL_OF_ARTICLE })).toEqual({ tabId: 7, id: 'incmykkm9423220' });
  expect(articleTabOf({ tab: { id: 7 }, url: 'https://finance.sina.com.cn/' })).toBeNull();
  expect(articleTabOf({ tab: { id: 7 } })).toBeNull();
  expect(articleTabOf({ url: URL_OF_ARTICLE })).toBeNull();
});
