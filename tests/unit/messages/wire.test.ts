// Calls between contexts: who may ask, what is parsed, how faults travel.
// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { AppError } from '../../../src/article/errors.ts';
import type { Call } from '../../../src/messages/contract.ts';
import { ask, type Door, type Handlers, type Sender, serve } from '../../../src/messages/wire.ts';

type Calls = { double: Call<number, number>; open: Call<null, string> };
type Listener = (raw: unknown, sender: Sender, reply: (value: unknown) => void) => true | undefined;

const parseNumber = (raw: unknown): number => {
  if (typeof raw !== 'number') throw new AppError('bad-message', 'no number');
  return raw;
};

function served(changes: Partial<Handlers<Calls>> = {}, base = 'chrome-extension://us/') {
  let listener: Listener = () => undefined;
  const door: Door = { id: 'us', getURL: (path) => base + path, onMessage: { addListener: ((added: Listener) => (listener = added)) as never } };
  serve<Calls>(door, {
    double: { from: 'ui', parse: parseNumber, run: async (number) => number * 2 },
    open: { from: 'page', parse: () => null, run: async () => 'opened' },
    ...changes,
  });
  return (raw: unknown, sender: Sender) => new Promise<unknown>((resolve) => listener(raw, sender, resolve) ?? resolve('not ours'));
}

const ui: Sender = { id: 'us', origin: 'chrome-extension://us', url: 'chrome-extension://us/src/popup/index.html' };
const page: Sender = { id: 'us', origin: 'https://finance.sina.com.cn', url: 'https://finance.sina.com.cn/a', tab: { id: 7 } };

describe('serve', () => {
  it('answers our own pages', async () => {
    expect(await served()({ kind: 'double', request: 4 }, ui)).toEqual({ ok: true, value: 8 });
  });

  it.each([
    ['a popup opened in a tab', { ...ui, tab: { id: 3 } }],
    ['our page in an old Firefox, which gives no origin', { id: 'us', url: 'chrome-extension://us/x.html', tab: { id: 3 } }],
  ])('takes %s for one of ours', async (_what, sender) => {
    expect(await served()({ kind: 'double', request: 1 }, sender)).toEqual({ ok: true, value: 2 });
  });

  it.each([
    ['a content script', page],
    ['another extension', { ...ui, id: 'them' }],
    ['nobody in particular', { id: 'us' }],
    ['a page with an opaque origin', { id: 'us', origin: 'null', url: 'https://finance.sina.com.cn/a', tab: { id: 7 } }],
    ['a page that says it is ours', { id: 'us', origin: 'https://finance.sina.com.cn', url: 'chrome-extension://us/x.html', tab: { id: 7 } }],
    ['an extension whose id begins with ours', { id: 'us', url: 'chrome-extension://us2/x.html' }],
  ])('does not let %s ask what only our pages may', async (_what, sender) => {
    const run = vi.fn(async () => 1);
    expect(await served({ double: { from: 'ui', parse: parseNumber, run } })({ kind: 'double', request: 4 }, sender)).toMatchObject({
      ok: false,
      code: 'bad-message',
    });
    expect(run).not.toHaveBeenCalled();
  });

  it('lets pages and our own pages ask what pages may', async () => {
    for (const sender of [page, ui]) expect(await served()({ kind: 'open' }, sender)).toEqual({ ok: true, value: 'opened' });
    expect(await served()({ kind: 'open' }, { ...page, id: 'them' })).toMatchObject({ ok: false });
  });

  it.each([null, 'double', 7, {}, { kind: 7 }, { kind: 'toString' }, { kind: 'other' }, []])('leaves %j to other listeners', async (raw) => {
    expect(await served()(raw, ui)).toBe('not ours');
  });

  it('parses before it runs', async () => {
    expect(await served()({ kind: 'double', request: '4' }, ui)).toEqual({ ok: false, code: 'bad-message', message: 'no number' });
  });

  it('turns any fault into a code', async () => {
    const broken = served({ double: { from: 'ui', parse: parseNumber, run: () => Promise.reject(new TypeError('oh')) } });
    expect(await broken({ kind: 'double', request: 1 }, ui)).toEqual({ ok: false, code: 'unexpected', message: 'oh' });
  });
});

describe('ask', () => {
  const asking = (post: () => Promise<unknown>) => ask<Calls, 'double'>(post, 'double', 4);

  it('sends kind and request, gives the value', async () => {
    const post = vi.fn(async () => ({ ok: true, value: 8 }));
    expect(await ask<Calls, 'double'>(post, 'double', 4)).toBe(8);
    expect(post).toHaveBeenCalledWith({ kind: 'double', request: 4 });
  });

  it.each([
    ['the code of the other side', async () => ({ ok: false, code: 'shelf-full', message: 'x' }), 'shelf-full'],
    ['a code it does not know', async () => ({ ok: false, code: 'bored', message: 'x' }), 'unexpected'],
    ['no answer', async () => undefined, 'page-not-ready'],
    ['nobody there', () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')), 'page-not-ready'],
    ['a page that went away', () => Promise.reject(new Error('The message port closed before a response was received.')), 'page-not-ready'],
    ['an update under it', () => Promise.reject(new Error('Extension context invalidated.')), 'context-gone'],
    ['anything else', () => Promise.reject(new Error('boo')), 'unexpected'],
  ])('throws for %s', async (_what, post, code) => {
    await expect(asking(post)).rejects.toMatchObject({ name: 'AppError', code });
  });
});
