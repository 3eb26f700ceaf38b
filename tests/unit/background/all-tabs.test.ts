// Saving all tabs: in order, one at a time, with a report that says of each what became of it.
// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '../../../src/article/errors.ts';
import { noteBrokenRun, saveAllTabs, stopSavingTabs } from '../../../src/background/all-tabs.ts';
import { ALL_TABS, type AllTabs, parseAllTabs } from '../../../src/messages/all-tabs.ts';
import { sampleStatus } from '../sample-article.ts';

const fake = vi.hoisted(() => ({
  query: vi.fn(),
  getTab: vi.fn(),
  status: vi.fn(),
  saveTab: vi.fn(),
  progress: vi.fn(),
  kept: {} as Record<string, unknown>,
}));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    i18n: { getMessage: (key: string) => (key === 'languageTag' ? 'zh-CN' : key) },
    tabs: { query: fake.query, get: fake.getTab },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: fake.kept[key] }),
        set: async (items: object) => void Object.assign(fake.kept, structuredClone(items)),
      },
    },
  },
}));
vi.mock('../../../src/background/page.ts', () => ({ pageStatus: fake.status }));
vi.mock('../../../src/background/save.ts', () => ({ saveTab: fake.saveTab }));
vi.mock('../../../src/background/badge.ts', () => ({ showProgress: fake.progress }));

const article = (number: number) => `https://finance.sina.com.cn/roll/2026-09-28/doc-inabcdef123456${number}.shtml`;
const tab = (id: number, changes: object = {}) => ({ id, url: article(id), title: `第${id}篇`, incognito: false, discarded: false, ...changes });
const report = () => parseAllTabs(fake.kept[ALL_TABS]) as AllTabs;

beforeEach(() => {
  vi.resetAllMocks();
  vi.spyOn(console, 'warn').mockReturnValue();
  for (const key of Object.keys(fake.kept)) delete fake.kept[key];
  fake.status.mockResolvedValue(sampleStatus());
  fake.saveTab.mockResolvedValue({ problem: null, saved: { outcome: 'new' } });
});

describe('saveAllTabs', () => {
  it('saves Sina’s articles and names the other tabs of Sina with the reason; foreign ones it does not see', async () => {
    fake.query.mockResolvedValue([
      tab(1),
      tab(2, { url: undefined }),
      tab(3, { url: 'https://finance.sina.com.cn/', title: '首页' }),
      tab(4, { discarded: true }),
      tab(5),
      tab(6),
      tab(7),
      tab(8, { incognito: true, title: '秘密' }),
    ]);
    fake.saveTab.mockImplementation(async (id: number) => {
      if (id === 5) return { problem: null, saved: { outcome: 'unchanged' } };
      if (id === 6) return { problem: 'page-torn', saved: null };
      if (id === 7) throw new AppError('shelf-full', 'x');
      return { problem: null, saved: { outcome: 'new' } };
    });
    await saveAllTabs(1);
    expect(fake.saveTab.mock.calls.map(([id]) => id)).toEqual([1, 5, 6, 7]);
    expect(report()).toEqual({
      state: 'done',
      all: 6,
      done: 6,
      now: '',
      new: 1,
      revised: 0,
      unchanged: 1,
      left: [
        { title: '首页', code: 'home-page' },
        { title: '第4篇', code: 'tab-asleep' },
        { title: '第6篇', code: 'page-torn' },
        { title: '第7篇', code: 'shelf-full' },
      ],
      private: 1,
    });
    expect(JSON.stringify(fake.kept)).not.toContain('秘密');
    expect(fake.progress.mock.calls.map(([tabId, text]) => [tabId, text]).at(-1)).toEqual([1, '6/6']);
  });

  it('waits for a tab that is still loading, and asks for no second run meanwhile', async () => {
    fake.query.mockResolvedValue([tab(1)]);
    fake.getTab.mockResolvedValue({ status: 'loading' });
    fake.status
      .mockRejectedValueOnce(new AppError('page-not-ready', 'x'))
      .mockResolvedValueOnce(sampleStatus({ state: 'starting' }))
      .mockResolvedValue(sampleStatus());
    const first = saveAllTabs(null);
    expect(saveAllTabs(null)).toBe(first);
    await first;
    expect(fake.status).toHaveBeenCalledTimes(3);
    expect(fake.saveTab).toHaveBeenCalledOnce();
  });

  it('names a tab without our script instead of waiting for it', async () => {
    fake.query.mockResolvedValue([tab(1)]);
    fake.getTab.mockResolvedValue({ status: 'complete' });
    fake.status.mockRejectedValue(new AppError('page-not-ready', 'x'));
    await saveAllTabs(null);
    expect(report().left).toEqual([{ title: '第1篇', code: 'page-not-ready' }]);
    expect(fake.status).toHaveBeenCalledOnce();
  });

  it('stops after the tab it is at, and says how far it came', async () => {
    fake.query.mockResolvedValue([tab(1), tab(2), tab(3)]);
    fake.saveTab.mockImplementation(async () => {
      stopSavingTabs();
      return { problem: null, saved: { outcome: 'new' } };
    });
    await saveAllTabs(null);
    expect(report()).toMatchObject({ state: 'stopped', all: 3, done: 1, new: 1, left: [] });
  });
});

describe('noteBrokenRun', () => {
  it('says of a run that nobody finished that it was broken off, and leaves a finished one', async () => {
    const running = { state: 'running', all: 3, done: 1, now: '甲', new: 1, revised: 0, unchanged: 0, left: [], private: 0 };
    fake.kept[ALL_TABS] = running;
    await noteBrokenRun();
    expect(report()).toEqual({ ...running, state: 'broken', now: '' });
    fake.kept[ALL_TABS] = { ...running, state: 'done' };
    await noteBrokenRun();
    expect(report().state).toBe('done');
  });
});
