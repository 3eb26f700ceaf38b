// The report of saving all tabs: the background writes it into the browser's memory as it goes, the popup shows it.
import { PROBLEMS, type ProblemCode } from '../article/article.ts';
import { type ErrorCode, isErrorCode } from '../article/errors.ts';

/** A tab that was not saved, and why. */
export interface TabLeft {
  title: string;
  code: ProblemCode | ErrorCode;
}

export interface AllTabs {
  /** `stopped` by the reader; `broken` when the browser ended the background in the middle of it. */
  state: 'running' | 'done' | 'stopped' | 'broken';
  /** How many tabs there are, and how many of them are through. */
  all: number;
  done: number;
  /** The title of the tab that is being saved. */
  now: string;
  /** What saving did, as `SaveReply` says it. */
  new: number;
  revised: number;
  unchanged: number;
  left: TabLeft[];
  /** Tabs of private windows: counted, never named, never saved. */
  private: number;
}

/** The key in `storage.session`, which is memory: titles of tabs are never written to the disk. */
export const ALL_TABS = 'all-tabs';

const STATES = ['running', 'done', 'stopped', 'broken'] as const satisfies AllTabs['state'][];
const COUNTS = ['all', 'done', 'new', 'revised', 'unchanged', 'private'] as const satisfies (keyof AllTabs)[];

function leftOf(raw: unknown): TabLeft | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { title, code } = raw as Record<string, unknown>;
  const known = isErrorCode(code) ? code : PROBLEMS.find((problem) => problem === code);
  return typeof title === 'string' && known !== undefined ? { title, code: known } : null;
}

/** Null for what is no report: there is none, or another version of us wrote it. */
export function parseAllTabs(raw: unknown): AllTabs | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const fields = raw as Record<string, unknown>;
  const state = STATES.find((known) => known === fields.state);
  const isCounted = COUNTS.every((name) => Number.isSafeInteger(fields[name]) && (fields[name] as number) >= 0);
  if (state === undefined || !isCounted || typeof fields.now !== 'string' || !Array.isArray(fields.left)) return null;
  const counts = Object.fromEntries(COUNTS.map((name) => [name, fields[name]])) as Pick<AllTabs, (typeof COUNTS)[number]>;
  return { ...counts, state, now: fields.now, left: fields.left.flatMap((left) => leftOf(left) ?? []) };
}
