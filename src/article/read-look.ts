// How read mode sets an article: the reader's choices, their bounds, and what holds before anything was chosen.
import { AppError } from './errors.ts';

export const THEMES = ['system', 'light', 'sepia', 'dark'] as const;
export const FACES = ['serif', 'sans'] as const;

export interface ReadLook {
  /** `system` follows the reader's light or dark. */
  theme: (typeof THEMES)[number];
  face: (typeof FACES)[number];
  /** CSS pixels. */
  size: number;
  /** Line height in sizes. */
  leading: number;
  /** The longest line, in ideographs. */
  measure: number;
  /** 首行缩进: the first line of a paragraph begins two ideographs in. */
  indent: boolean;
}

export const USUAL_LOOK: ReadLook = { theme: 'system', face: 'serif', size: 18, leading: 1.85, measure: 34, indent: true };

/** Least, most, and the step of one press. */
export const BOUNDS = {
  size: { least: 14, most: 28, step: 1 },
  leading: { least: 1.5, most: 2.3, step: 0.1 },
  measure: { least: 28, most: 44, step: 2 },
} as const;

function refuse(what: string): never {
  throw new AppError('bad-message', `not a look: ${what}`);
}

function oneOf<Value>(value: unknown, allowed: readonly Value[], name: string): Value {
  return allowed.find((known) => known === value) ?? refuse(`${name} is none of ${allowed.join(', ')}`);
}

function within(value: unknown, name: keyof typeof BOUNDS): number {
  const { least, most } = BOUNDS[name];
  if (typeof value !== 'number' || !(value >= least && value <= most)) refuse(`${name} is not between ${least} and ${most}`);
  return value as number;
}

/** Throws `bad-message` naming the first thing that is wrong. */
export function parseReadLook(raw: unknown): ReadLook {
  if (typeof raw !== 'object' || raw === null) refuse('no object');
  const fields = raw as Record<string, unknown>;
  if (typeof fields.indent !== 'boolean') refuse('indent is no yes or no');
  return {
    theme: oneOf(fields.theme, THEMES, 'theme'),
    face: oneOf(fields.face, FACES, 'face'),
    size: within(fields.size, 'size'),
    leading: within(fields.leading, 'leading'),
    measure: within(fields.measure, 'measure'),
    indent: fields.indent as boolean,
  };
}

/** Everything about read mode that is remembered. */
export interface ReadChoices {
  look: ReadLook;
  /** Hosts whose articles open in read mode. */
  always: string[];
}

const MOST_HOSTS = 50;
const isHost = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9.-]{1,100}$/.test(value);

/** Throws `bad-message` naming the first thing that is wrong. */
export function parseReadChoices(raw: unknown): ReadChoices {
  if (typeof raw !== 'object' || raw === null) refuse('no choices');
  const { look, always } = raw as Record<string, unknown>;
  if (!Array.isArray(always) || always.length > MOST_HOSTS || !always.every(isHost)) refuse('always is no list of hosts');
  return { look: parseReadLook(look), always: always as string[] };
}
