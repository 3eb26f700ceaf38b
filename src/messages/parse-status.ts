// Turns what a page's content script says of its page into a PageStatus, or refuses it.
import { PROBLEMS } from '../article/article.ts';
import { AppError } from '../article/errors.ts';
import { parseRemovals } from '../article/parse-reading.ts';
import type { PageStatus } from './contract.ts';

const STATES = ['starting', 'clean', 'paused', 'refused'] as const satisfies PageStatus['state'][];

function refuse(what: string): never {
  throw new AppError('bad-message', `not a page's status: ${what}`);
}

function characters(fields: Record<string, unknown>, name: string): number {
  const value = fields[name];
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) refuse(`${name} is no whole number`);
  return value as number;
}

/** Throws `bad-message` naming the first thing that is wrong. */
export function parseStatus(raw: unknown): PageStatus {
  if (typeof raw !== 'object' || raw === null) refuse('no object');
  const fields = raw as Record<string, unknown>;
  const state = STATES.find((known) => known === fields.state) ?? refuse('state is unknown');
  const problem = fields.problem === null ? null : (PROBLEMS.find((known) => known === fields.problem) ?? refuse('problem is unknown'));
  if (typeof fields.template !== 'string' || fields.template.length > 100) refuse('template is no name');
  if (typeof fields.reading !== 'boolean') refuse('reading is no yes or no');
  return {
    state,
    problem,
    template: fields.template as string,
    reading: fields.reading as boolean,
    removed: parseRemovals(fields.removed),
    body: characters(fields, 'body'),
    kept: characters(fields, 'kept'),
  };
}
