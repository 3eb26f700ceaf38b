// What the popup finds: every situation it can be opened in, and what it says there.
// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { AppError, type ErrorCode } from '../../../src/article/errors.ts';
import { type Doors, look, PATIENCE, readAnyway } from '../../../src/popup/look.ts';
import { STARTING, type View } from '../../../src/popup/view.ts';
import { sampleArticle, sampleSaved, sampleStatus } from '../sample-article.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));

const URL = 'https://finance.sina.com.cn/roll/2026-09-28/doc-inabcdef1234567.shtml';
const reading = { problem: null, article: sampleArticle(), removed: [], skipped: [] } as const;
const refuse = (code: ErrorCode) => () => Promise.reject(new AppError(code, code));

function doors(changes: Partial<Doors> = {}): Doors {
  return {
    tab: async () => ({ id: 7, url: URL, incognito: false }),
    mayRun: async () => true,
    status: async () => sampleStatus(),
    read: async () => structuredClone(reading) as never,
    find: async () => null,
    compare: async () => null,
    gone: async () => null,
    wait: async () => undefined,
    ...changes,
  };
}

async function views(changes: Partial<Doors> = {}, patience?: number): Promise<View[]> {
  const seen: View[] = [];
  for await (const view of look(doors(changes), patience)) seen.push(view);
  return seen;
}
const last = async (changes: Partial<Doors> = {}, patience?: number) => (await views(changes, patience)).at(-1);
const tabAt = (url: string | null, incognito = false) => ({ tab: async () => ({ id: 7, url, incognito }) });

describe('look', () => {
  it('shows the receipt first, then the article', async () => {
    const seen = await views();
    expect(seen.map((view) => view.state)).toEqual(['starting', 'article']);
    expect(seen[0]?.status).toEqual(sampleStatus());
    expect(seen[1]).toMatchObject({ tabId: 7, code: null, article: sampleArticle(), saved: null });
  });

  it('knows a saved one', async () => {
    const compared = { ...sampleSaved(), isChanged: false };
    expect(await last({ compare: async () => compared })).toMatchObject({ state: 'saved', code: null, saved: sampleSaved() });
  });

  it('knows one that Sina has changed since, and asks the shelf with the article itself', async () => {
    const compare = vi.fn(async () => ({ ...sampleSaved(), isChanged: true }));
    expect(await last({ compare })).toMatchObject({ state: 'changed', code: 'changed', saved: sampleSaved(), article: sampleArticle() });
    expect(compare).toHaveBeenCalledWith(sampleArticle());
  });

  it.each([
    ['a site that is not ours', null],
    ['a front page of ours', 'https://finance.sina.com.cn/'],
  ])('offers the copy where the reader was sent instead, be it %s', async (_name, url) => {
    const status = async () => sampleStatus({ state: 'refused', problem: 'list-page' });
    const gone = vi.fn(async () => sampleSaved());
    expect(await last({ ...tabAt(url), status, gone })).toMatchObject({ state: 'deleted', code: 'deleted', saved: sampleSaved() });
    expect(gone).toHaveBeenCalledWith(7);
    expect((await last({ ...tabAt(url), status }))?.saved).toBeNull();
    expect((await last({ ...tabAt(url, true), status, gone }))?.saved).toBeNull();
    // Without the shelf it is said all the same that there is no article.
    expect((await last({ ...tabAt(url), status, gone: refuse('shelf-unavailable') }))?.state).toBe(url === null ? 'not-sina' : 'refused');
  });

  it('offers the copy of an article that Sina no longer has, and in a private window does not even look for it', async () => {
    const status = async () => sampleStatus({ state: 'refused', problem: 'error-page' });
    const find = vi.fn(async () => sampleSaved());
    expect(await last({ status, find })).toMatchObject({ state: 'deleted', code: 'deleted', saved: sampleSaved() });
    expect(find).toHaveBeenCalledWith('inabcdef1234567');
    expect(await last({ status })).toMatchObject({ state: 'refused', code: 'error-page', saved: null });
    find.mockClear();
    expect(await last({ ...tabAt(URL, true), status, find })).toMatchObject({ state: 'refused', code: 'error-page' });
    expect(find).not.toHaveBeenCalled();
  });

  it('names what is wrong with a page and offers the copy beside it', async () => {
    const status = async () => sampleStatus({ state: 'refused', problem: 'empty-body' });
    expect(await last({ status, find: async () => sampleSaved() })).toMatchObject({ state: 'refused', code: 'empty-body', saved: sampleSaved() });
  });

  it.each([
    ['a page of the browser', tabAt(null), 'not-sina', 'foreign-address'],
    ['another site', tabAt('https://example.org/'), 'not-sina', 'foreign-address'],
    ['our own library', tabAt('moz-extension://us/src/library/index.html'), 'not-sina', 'foreign-address'],
    ['any page, when we may see none', { ...tabAt(null), mayRun: async () => false }, 'no-access', 'no-access'],
    ['an article we may not touch', { mayRun: async () => false }, 'no-access', 'no-access'],
    ['the front page', tabAt('https://finance.sina.com.cn/'), 'refused', 'home-page'],
    ['an address we do not know', tabAt('https://finance.sina.com.cn/some/thing/odd.shtml'), 'refused', 'unknown-address'],
    ['a page that has not let us in', { status: refuse('page-not-ready') }, 'not-ready', 'page-not-ready'],
    ['a page from before an update', { status: refuse('context-gone') }, 'not-ready', 'context-gone'],
    ['a tab that is gone', { tab: refuse('page-not-ready') }, 'not-ready', 'page-not-ready'],
    ['a page without text', { status: async () => sampleStatus({ state: 'refused', problem: 'empty-body' }) }, 'refused', 'empty-body'],
    ['a page too large', { status: async () => sampleStatus({ state: 'refused', problem: 'too-large' }) }, 'refused', 'too-large'],
    ['a torn page found in reading', { read: async () => ({ problem: 'page-torn', article: null, removed: [] }) as never }, 'refused', 'page-torn'],
    ['a page that answers nonsense', { read: refuse('bad-message') }, 'error', 'bad-message'],
    ['a shelf that cannot be opened', { compare: refuse('shelf-unavailable') }, 'error', 'shelf-unavailable'],
    ['a private window', tabAt(URL, true), 'private', 'private-window'],
    ['a page of a site that is off', { status: async () => sampleStatus({ state: 'off' }) }, 'off', 'off'],
    ['a paused page', { status: async () => sampleStatus({ state: 'paused' }) }, 'paused', 'paused'],
    ['a fault nobody thought of', { mayRun: () => Promise.reject(new TypeError('x')) }, 'error', 'unexpected'],
  ] as [string, Partial<Doors>, string, string][])('in front of %s', async (_what, changes, state, code) => {
    expect(await last(changes)).toMatchObject({ state, code });
  });

  it('asks neither the page nor the shelf about an address that is no article', async () => {
    const status = vi.fn(async () => sampleStatus());
    await views({ ...tabAt('https://finance.sina.com.cn/'), status });
    expect(status).not.toHaveBeenCalled();
  });

  it('does not ask the shelf in a private window', async () => {
    const compare = vi.fn(async () => null);
    await views({ ...tabAt(URL, true), compare });
    expect(compare).not.toHaveBeenCalled();
  });

  it('keeps the article in view when the shelf is the trouble, or the page is paused', async () => {
    expect(await last({ compare: refuse('shelf-unavailable') })).toMatchObject({ article: sampleArticle() });
    expect(
      await last({ status: async () => sampleStatus({ state: 'paused' }), compare: async () => ({ ...sampleSaved(), isChanged: false }) }),
    ).toMatchObject({
      article: sampleArticle(),
      saved: sampleSaved(),
    });
  });

  it('waits while the page is starting', async () => {
    const states = ['starting', 'starting', 'clean'] as const;
    const status = vi.fn(async () => sampleStatus({ state: states[Math.min(status.mock.calls.length - 1, 2)] ?? 'clean' }));
    expect((await views({ status })).map((view) => view.state)).toEqual(['starting', 'starting', 'starting', 'article']);
  });

  it('asks a silent page once more, after a reload for ten seconds', async () => {
    const wait = vi.fn(async () => undefined);
    const status = vi.fn(async () => {
      if (status.mock.calls.length < 30) throw new AppError('page-not-ready', 'x');
      return sampleStatus();
    });
    expect(await last({ status, wait })).toMatchObject({ state: 'not-ready' });
    expect(status).toHaveBeenCalledTimes(2);
    expect(await last({ status, wait }, PATIENCE.reload)).toMatchObject({ state: 'article' });
  });
});

describe('readAnyway', () => {
  const view: View = { ...STARTING, state: 'refused', code: 'unknown-address', tabId: 7 };

  it('reads by what the document is made of', async () => {
    const read = vi.fn(doors().read);
    expect(await readAnyway(view, doors({ read }))).toMatchObject({ state: 'refused', code: 'read-found', article: sampleArticle() });
    expect(read).toHaveBeenCalledWith(7, 'document');
  });

  it('says so when there is nothing', async () => {
    const read = async () => ({ problem: 'unknown-template', article: null, removed: [] }) as never;
    expect(await readAnyway(view, doors({ read }))).toMatchObject({ state: 'refused', code: 'read-nothing', article: null });
  });
});
