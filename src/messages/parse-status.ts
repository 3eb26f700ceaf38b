// Turns what a page's content script says of its page into a PageStatus, or refuses it.
import { CATEGORIES, PROBLEMS } from '../article/article.ts';
import { AppError } from '../article/errors.ts';
import { parseRemovals } from '../article/parse-reading.ts';
import type { PageItem, PageStatus } from './contract.ts';

const STATES = ['starting', 'clean', 'paused', 'off', 'refused'] as const satisfies PageStatus['state'][];

function refuse(what: string): never {
  throw new AppError('bad-message', `not a page's status: ${what}`);
}

function characters(fields: Record<string, unknown>, name: string): number {
  const value = fields[name];
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) refuse(`${name} is no whole number`);
  return value as number;
}

const MOST_ITEMS = 1_000;
const HOST = /^[a-z0-9.-]{0,253}$/;

function parseItem(raw: unknown): PageItem {
  if (typeof raw !== 'object' || raw === null) refuse('an item is no object');
  const fields = raw as Record<string, unknown>;
  const category = CATEGORIES.find((known) => known === fields.category) ?? refuse('an item has no known category');
  const { rule, text, from, isBack } = fields;
  if (typeof rule !== 'string' || rule.length > 100) refuse('an item has no rule');
  if (typeof text !== 'string' || text.length > 1_000) refuse('an item says too much');
  if (typeof from !== 'string' || !HOST.test(from)) refuse('an item is from no host');
  if (typeof isBack !== 'boolean') refuse('an item is neither back nor gone');
  const said = { text: text as string, from: from as string, isBack: isBack as boolean };
  return { item: characters(fields, 'item'), rule: rule as string, category, ...said };
}

function parseItems(raw: unknown): PageItem[] {
  if (!Array.isArray(raw) || raw.length > MOST_ITEMS) refuse(`items are no list of at most ${MOST_ITEMS}`);
  return (raw as unknown[]).map(parseItem);
}

/** Throws `bad-message` naming the first thing that is wrong. */
export function parseStatus(raw: unknown): PageStatus {
  if (typeof raw !== 'object' || raw === null) refuse('no object');
  const fields = raw as Record<string, unknown>;
  const state = STATES.find((known) => known === fields.state) ?? refuse('state is unknown');
  const problem = fields.problem === null ? null : (PROBLEMS.find((known) => known === fields.problem) ?? refuse('problem is unknown'));
  if (typeof fields.template !== 'string' || fields.template.length > 100) refuse('template is no name');
  if (typeof fields.site !== 'string' || !HOST.test(fields.site)) refuse('site is no host');
  if (typeof fields.reading !== 'boolean') refuse('reading is no yes or no');
  return {
    state,
    site: fields.site as string,
    problem,
    template: fields.template as string,
    reading: fields.reading as boolean,
    removed: parseRemovals(fields.removed),
    items: parseItems(fields.items),
    body: characters(fields, 'body'),
    kept: characters(fields, 'kept'),
  };
}
