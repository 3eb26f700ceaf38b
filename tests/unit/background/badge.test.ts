// The badge: a tick, or a number that fits, on the page that it is of and on no other.
// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { showCopyHere, showRemoved, showSaved } from '../../../src/background/badge.ts';

const fake = vi.hoisted(() => ({
  setBadgeText: vi.fn(async () => undefined),
  setTitle: vi.fn(async () => undefined),
  get: vi.fn(),
  query: vi.fn(),
  find: vi.fn(),
}));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    tabs: { get: fake.get, query: fake.query },
    action: { setBadgeText: fake.setBadgeText, setTitle: fake.setTitle, setBadgeTextColor: vi.fn(), setBadgeBackgroundColor: vi.fn() },
  },
}));
vi.mock('../../../src/shelf/articles.ts', () => ({ find: fake.find }));

const ID = 'inabcdef1234567';
const url = `https://finance.sina.com.cn/roll/2026-09-28/doc-${ID}.shtml?from=wap#comments`;
beforeEach(() => {
  vi.clearAllMocks();
  fake.get.mockResolvedValue({ id: 7, url });
  fake.find.mockResolvedValue(null);
});

describe('showRemoved', () => {
  it.each([
    [0, ''],
    [12, '12'],
    [999, '999'],
    [1000, '999+'],
  ])('%i is "%s"', async (removed, text) => {
    await showRemoved(7, ID, removed);
    expect(fake.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
  });

  it('is a tick on a page that is saved', async () => {
    fake.find.mockResolvedValue({ id: ID });
    await showRemoved(7, ID, 12);
    expect(fake.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '✓' });
  });

  it('still counts when the shelf cannot be opened', async () => {
    fake.find.mockRejectedValue(new Error('no'));
    await showRemoved(7, ID, 12);
    expect(fake.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '12' });
  });
});

describe.each([
  ['a number', () => showRemoved(7, ID, 12)],
  ['a tick', () => showRemoved(7, ID, 0)],
])('%s', (what, show) => {
  beforeEach(() => fake.find.mockResolvedValue(what === 'a tick' ? { id: ID } : null));

  it.each([
    ['hides its address', async () => ({ id: 7 })],
    ['shows another article', async () => ({ id: 7, url: url.replace(ID, 'inanother7654321') })],
    ['is closed', async () => Promise.reject(new Error('No tab with id: 7.'))],
  ])('is not set where the tab by then %s', async (_where, get) => {
    vi.spyOn(console, 'debug').mockReturnValue();
    fake.get.mockImplementation(get);
    await show();
    expect(fake.setBadgeText).not.toHaveBeenCalled();
  });

  it('takes away what was said over the button before', async () => {
    await show();
    expect(fake.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: '' });
  });
});

it('the tick of an article that was just saved is in every tab that shows it, and in no other', async () => {
  fake.query.mockResolvedValue([
    { id: 7, url },
    { id: 8 },
    { id: 9, url: `https://finance.sina.cn/2026-09-28/detail-${ID}.d.html` },
    { id: 10, url: url.replace(ID, 'inanother7654321') },
    { url },
  ]);
  await showSaved(ID);
  expect(fake.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '✓' }], [{ tabId: 9, text: '✓' }]]);
});

it('what stands over the button of a copy is not taken away by its own tick', async () => {
  await showCopyHere(7, 'it is here');
  expect(fake.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '✓' });
  expect(fake.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: 'it is here' });
});
