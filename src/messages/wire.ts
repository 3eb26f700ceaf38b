// How calls travel between contexts: requests are parsed, senders checked, faults come back as codes.
import { AppError, type ErrorCode, faultOf, isErrorCode } from '../article/errors.ts';
import type { ReplyOf, RequestOf } from './contract.ts';

/** Who may ask: `page` is our content script in a tab, `ui` one of the extension's own pages. */
export type Asker = 'page' | 'ui';

export interface Handler<C> {
  from: Asker;
  parse(raw: unknown): RequestOf<C>;
  run(request: RequestOf<C>, sender: Sender): Promise<ReplyOf<C>>;
}
export type Handlers<T> = { [Kind in keyof T]: Handler<T[Kind]> };

export interface Sender {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  /** The document that called; Chromium tells it, and a page that was left meanwhile has another. */
  documentId?: string | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined; url?: string | undefined } | undefined;
}

type Listener = (raw: unknown, sender: Sender, reply: (value: unknown) => void) => true | undefined;

/** The part of `browser.runtime` that a server needs; the polyfill's and the browser's own both fit. */
export interface Door {
  id: string;
  getURL(path: string): string;
  onMessage: { addListener(listener: never): void };
}

type Answer = { ok: true; value: unknown } | { ok: false; code: ErrorCode; message: string };

/**
 * `origin` is what the browser vouches for. Where there is none the address decides, which is as good: only our own pages can have ours.
 * Compared as text: outside the browser that knows the scheme, every `new URL('moz-extension://…').origin` is the same "null".
 */
function askerOf(sender: Sender, door: Pick<Door, 'id' | 'getURL'>): Asker | null {
  if (sender.id !== door.id) return null;
  const own = door.getURL('').replace(/\/$/, '');
  const isOwn = sender.origin === undefined ? (sender.url?.startsWith(`${own}/`) ?? false) : sender.origin === own;
  if (isOwn) return 'ui';
  return sender.tab === undefined ? null : 'page';
}

function callIn<T>(raw: unknown, handlers: Handlers<T>): { kind: keyof T; request: unknown } | null {
  if (typeof raw !== 'object' || raw === null || !('kind' in raw) || typeof raw.kind !== 'string') return null;
  if (!Object.hasOwn(handlers as object, raw.kind)) return null;
  return { kind: raw.kind as keyof T, request: 'request' in raw ? raw.request : null };
}

/** Gives what answers a call: with an answer for whoever called, or undefined for a call of an unknown kind. */
export function answerer<T>(door: Pick<Door, 'id' | 'getURL'>, handlers: Handlers<T>): (raw: unknown, sender: Sender) => Promise<Answer> | undefined {
  return (raw, sender) => {
    const call = callIn(raw, handlers);
    if (call === null) return undefined;
    const run = async (): Promise<unknown> => {
      const handler = handlers[call.kind];
      const asker = askerOf(sender, door);
      if (asker === null || (handler.from === 'ui' && asker !== 'ui'))
        throw new AppError('bad-message', `${String(call.kind)} is not for this sender`);
      return handler.run(handler.parse(call.request), sender);
    };
    return run().then(
      (value) => ({ ok: true, value }),
      (thrown: unknown) => {
        const { code, message } = faultOf(thrown);
        return { ok: false, code, message };
      },
    );
  };
}

/**
 * Answers calls. The listener is synchronous and answers through `reply`, which both browsers and the polyfill understand;
 * a call of an unknown kind is left for other listeners.
 */
export function serve<T>(door: Door, handlers: Handlers<T>): void {
  const answer = answerer(door, handlers);
  const listener: Listener = (raw, sender, reply) => {
    const answered = answer(raw, sender);
    if (answered === undefined) return undefined;
    void answered.then(reply);
    return true;
  };
  door.onMessage.addListener(listener as never);
}

/** What the browsers say when nobody listens: the page was open before us, is a page we may not enter, or we were updated under it. */
const NOBODY = /Receiving end does not exist|Could not establish connection|message port closed|message channel closed/i;
const GONE = /context invalidated|can't access dead object|Extension context/i;

function failure(thrown: unknown): AppError {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (GONE.test(message)) return new AppError('context-gone', message, { cause: thrown });
  if (NOBODY.test(message)) return new AppError('page-not-ready', message, { cause: thrown });
  return faultOf(thrown);
}

/** Sends one call through `post` (`runtime.sendMessage`, or `tabs.sendMessage` for a tab) and gives its reply, or throws the other side's fault. */
export async function ask<T, Kind extends keyof T & string>(
  post: (message: { kind: Kind; request: unknown }) => Promise<unknown>,
  kind: Kind,
  request: RequestOf<T[Kind]>,
): Promise<ReplyOf<T[Kind]>> {
  let answer: unknown;
  try {
    answer = await post({ kind, request });
  } catch (thrown) {
    throw failure(thrown);
  }
  const reply = answer as Partial<Answer> | undefined;
  if (reply === undefined || reply === null) throw new AppError('page-not-ready', `${kind}: no answer`);
  if (reply.ok === true) return (reply as { value: unknown }).value as never;
  const refused = reply as { code?: unknown; message?: unknown };
  throw new AppError(isErrorCode(refused.code) ? refused.code : 'unexpected', String(refused.message ?? `${kind} failed`));
}
