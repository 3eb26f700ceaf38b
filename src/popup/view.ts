// What the popup shows: one state at a time, with the sentence for it and what is known of the page.
import { type Article, PROBLEMS, type ProblemCode } from '../article/article.ts';
import type { ErrorCode } from '../article/errors.ts';
import type { PageStatus, Saved } from '../messages/contract.ts';
import { sentenceFor } from '../platform/sentence.ts';
import { word } from '../platform/words.ts';

export type State =
  | 'starting'
  | 'article'
  | 'saved'
  | 'refused'
  | 'not-sina'
  | 'not-ready'
  | 'no-access'
  | 'private'
  | 'error'
  | 'paused'
  | 'off'
  | 'changed'
  | 'deleted';

/** What the popup says by itself; all other codes are problems and errors. */
const OWN = {
  starting: () => word('popup_starting'),
  paused: () => word('popup_paused'),
  off: () => word('popup_off'),
  changed: () => word('popup_changed'),
  deleted: () => word('popup_deleted'),
  'read-found': () => word('popup_read_found'),
  'read-nothing': () => word('popup_read_nothing'),
  reported: () => word('popup_reported'),
} as const;
export type Code = ProblemCode | ErrorCode | keyof typeof OWN;

export interface View {
  state: State;
  /** The sentence to say; null where the article speaks for itself. */
  code: Code | null;
  tabId: number | null;
  article: Article | null;
  /** How many things rules would have taken and the guard left, because too much of the text, or a picture with its caption, was in them. */
  spared: number;
  status: PageStatus | null;
  saved: Saved | null;
}

export const STARTING: View = { state: 'starting', code: 'starting', tabId: null, article: null, spared: 0, status: null, saved: null };

/** Some faults are situations with a way out of their own; the others are errors, and can be tried again. */
const STATES: Partial<Record<Code, State>> = {
  starting: 'starting',
  'page-not-ready': 'not-ready',
  'context-gone': 'not-ready',
  'no-access': 'no-access',
  'private-window': 'private',
  'foreign-address': 'not-sina',
  paused: 'paused',
  off: 'off',
  changed: 'changed',
  deleted: 'deleted',
};

/** The view when `code` is what there is to say. */
export function saying(code: Code, view: View): View {
  const refusal: State = (PROBLEMS as readonly string[]).includes(code) ? 'refused' : 'error';
  return { ...view, code, state: STATES[code] ?? refusal };
}

const isOwn = (code: Code): code is keyof typeof OWN => Object.hasOwn(OWN, code);

export function wordsOf(code: Code): string {
  return isOwn(code) ? OWN[code]() : sentenceFor(code);
}
