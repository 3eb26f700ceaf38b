// Turns what came with a call into its request, or refuses it: the other side may be an older version, or not ours at all.
import { AppError } from '../article/errors.ts';
import { parseArticle } from '../article/parse-reading.ts';
import type { RequestOf, ToBackground } from './contract.ts';

type Parsers = { [Kind in keyof ToBackground]: (raw: unknown) => RequestOf<ToBackground[Kind]> };

const LONGEST_ID = 300;
const MOST_ROWS = 100;

function refuse(what: string): never {
  throw new AppError('bad-message', `not a request: ${what}`);
}

function field(raw: unknown, name: string): unknown {
  if (typeof raw !== 'object' || raw === null) refuse(`no ${name}`);
  return (raw as Record<string, unknown>)[name];
}

function whole(raw: unknown, name: string, most: number): number {
  const value = field(raw, name);
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0 || value > most) refuse(`${name} is no whole number up to ${most}`);
  return value as number;
}

function id(raw: unknown): string {
  const value = field(raw, 'id');
  if (typeof value !== 'string' || value === '' || value.length > LONGEST_ID) refuse('id is no id');
  return value as string;
}

/** One parser for each call to the background. */
export const parseRequest: Parsers = {
  'article.save': (raw) => ({ tabId: whole(raw, 'tabId', Number.MAX_SAFE_INTEGER), id: id(raw) }),
  'article.find': (raw) => ({ id: id(raw) }),
  'article.compare': (raw) => ({ article: parseArticle(field(raw, 'article')) }),
  'pictures.retry': (raw) => ({ id: id(raw) }),
  'pictures.stop': (raw) => ({ id: id(raw) }),
  'article.recent': (raw) => ({ most: whole(raw, 'most', MOST_ROWS) }),
  'badges.renew': () => null,
  'library.open': (raw) => ({ id: field(raw, 'id') === null ? null : id(raw), versions: field(raw, 'versions') === true }),
  'settings.open': () => null,
  'tabs.save': () => null,
  'tabs.stop': () => null,
  'tab.gone': (raw) => ({ tabId: whole(raw, 'tabId', Number.MAX_SAFE_INTEGER) }),
  'page.missing': () => null,
  'page.may-run': () => null,
  'page.engine': () => null,
  'page.opened': () => null,
  'page.cleaned': (raw) => ({ removed: whole(raw, 'removed', 1_000_000) }),
};
