// Saving: what stands between a page's word and the shelf.
// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saveArticle } from '../../../src/background/save.ts';
import { sampleArticle, sampleRemovals, sampleRow } from '../sample-article.ts';

const fake = vi.hoisted(() => ({
  get: vi.fn(),
  query: vi.fn(),
  sendMessage: vi.fn(),
  keep: vi.fn(),
  setBadgeText: vi.fn(),
  fetchPictures: vi.fn(),
  sortIntoStories: vi.fn(),
  getCopy: vi.fn(),
}));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    tabs: { get: fake.get, query: fake.query, sendMessage: fake.sendMessage },
    runtime: { getManifest: () => ({ version: '0.1.0' }) },
    action: { setBadgeText: fake.setBadgeText, setTitle: vi.fn(), setBadgeTextColor: vi.fn(), setBadgeBackgroundColor: vi.fn() },
  },
}));
vi.mock('../../../src/background/pictures.ts', () => ({ fetchPictures: fake.fetchPictures }));
vi.mock('../../../src/shelf/stories.ts', () => ({ sortIntoStories: fake.sortIntoStories }));
vi.mock('../../../src/shelf/articles.ts', () => ({ keep: fake.keep, get: fake.getCopy, find: vi.fn() }));

/** The article that the popup showed when save was pressed. */
const SHOWN = 'inabcdef1234567';
const reading = { problem: null, article: sampleArticle(), removed: sampleRemovals, skipped: [] };

beforeEach(() => {
  vi.resetAllMocks();
  fake.get.mockResolvedValue({ id: 7, incognito: false, url: sampleArticle().url });
  fake.query.mockResolvedValue([{ id: 7, url: sampleArticle().url }]);
  fake.sendMessage.mockResolvedValue({ ok: true, value: reading });
  fake.keep.mockImplementation(async ({ article, now }) => ({ outcome: 'new', row: { ...sampleRow(), ...article, savedAt: now } }));
  fake.setBadgeText.mockResolvedValue(undefined);
  fake.fetchPictures.mockResolvedValue(undefined);
  fake.sortIntoStories.mockResolvedValue(false);
  fake.getCopy.mockResolvedValue(null);
});

describe('saveArticle', () => {
  it('asks the page itself, keeps what it says, ticks the badge', async () => {
    expect(await saveArticle(7, SHOWN)).toMatchObject({ id: 'inabcdef1234567', title: sampleArticle().title, characters: 8, outcome: 'new' });
    expect(fake.sendMessage).toHaveBeenCalledWith(7, { kind: 'page.read', request: { by: 'address' } }, { frameId: 0 });
    expect(fake.keep).toHaveBeenCalledWith({
      article: sampleArticle(),
      removed: sampleRemovals,
      extension: '0.1.0',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      now: expect.stringMatching(/Z$/),
    });
    expect(fake.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '✓' });
    expect(fake.fetchPictures).toHaveBeenCalledWith('inabcdef1234567');
    expect(fake.sortIntoStories).toHaveBeenCalledWith(['inabcdef1234567']);
  });

  it('saves a page that changed with the others of the whole that is kept, and one that did not alone', async () => {
    const page = (text: string) => sampleArticle({ text, pages: { count: 2, held: [1] } });
    const whole = (text: string) => sampleArticle({ text, pages: { count: 2, held: [1, 2] } });
    const answers: Record<string, object> = {
      'page.read': { ...reading, article: page('第一段改过了。') },
      'page.gather': { ...reading, article: whole('第一段改过了。\n第二段。') },
    };
    fake.sendMessage.mockImplementation(async (_tab, { kind }: { kind: string }) => ({ ok: true, value: answers[kind] }));
    const keptText = () => fake.keep.mock.lastCall?.[0].article.text;
    await saveArticle(7, SHOWN);
    expect(keptText()).toBe('第一段改过了。');
    fake.getCopy.mockResolvedValue(whole('第一段。\n第二段。'));
    await saveArticle(7, SHOWN);
    expect(keptText()).toBe('第一段改过了。\n第二段。');
    fake.getCopy.mockResolvedValue(whole('第一段改过了。\n第二段。'));
    await saveArticle(7, SHOWN);
    expect(keptText()).toBe('第一段改过了。');
  });

  it('saves a page that the whole lacks together with the others', async () => {
    const paged = (text: string, held: number[]) => sampleArticle({ text, pages: { count: 3, held } });
    const answers: Record<string, object> = {
      'page.read': { ...reading, article: paged('第三页。', [3]) },
      'page.gather': { ...reading, article: paged('第一页。\n第二页。\n第三页。', [1, 2, 3]) },
    };
    fake.sendMessage.mockImplementation(async (_tab, { kind }: { kind: string }) => ({ ok: true, value: answers[kind] }));
    fake.getCopy.mockResolvedValue(paged('第一页。\n第二页。', [1, 2]));
    await saveArticle(7, SHOWN);
    expect(fake.keep.mock.lastCall?.[0].article.pages).toEqual({ count: 3, held: [1, 2, 3] });
  });

  it.each([
    ['a private window', () => fake.get.mockResolvedValue({ id: 7, incognito: true }), 'private-window'],
    ['a closed tab', () => fake.get.mockRejectedValue(new Error('No tab with id: 7.')), 'page-not-ready'],
    ['a page without us', () => fake.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.')), 'page-not-ready'],
    [
      'a page that is none',
      () => fake.sendMessage.mockResolvedValue({ ok: true, value: { problem: 'page-torn', article: null, removed: [], skipped: [] } }),
      'not-an-article',
    ],
    [
      'a page that has gone on to another article',
      () => fake.sendMessage.mockResolvedValue({ ok: true, value: { ...reading, article: sampleArticle({ id: 'inanother7654321' }) } }),
      'page-not-ready',
    ],
    ['a page that lies', () => fake.sendMessage.mockResolvedValue({ ok: true, value: { ...reading, article: { id: 1 } } }), 'bad-message'],
  ])('refuses %s, and nothing is kept', async (_what, arrange, code) => {
    arrange();
    await expect(saveArticle(7, SHOWN)).rejects.toMatchObject({ code });
    expect(fake.keep).not.toHaveBeenCalled();
    expect(fake.setBadgeText).not.toHaveBeenCalled();
  });

  it('does not read the page of a private window at all', async () => {
    fake.get.mockResolvedValue({ id: 7, incognito: true });
    await expect(saveArticle(7, SHOWN)).rejects.toThrow();
    expect(fake.sendMessage).not.toHaveBeenCalled();
  });

  it('is saved although the tab was closed before the badge', async () => {
    vi.spyOn(console, 'debug').mockReturnValue();
    fake.setBadgeText.mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await saveArticle(7, SHOWN)).toMatchObject({ id: 'inabcdef1234567' });
  });
});
