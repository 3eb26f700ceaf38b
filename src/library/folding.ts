// Folds the rows of one story into the first of them, until the reader opens the fold.
import type { ArticleRow } from '../shelf/record.ts';

/** One story in the list. */
export interface Fold {
  story: string;
  /** All of it that the list would show, in the list's order; the first one stands for it. At least two. */
  rows: ArticleRow[];
  isOpen: boolean;
}

export interface Folded {
  /** What the list shows: of a story that is folded the first row, of one that is open all, one behind the other. */
  rows: ArticleRow[];
  /** By the ids of all rows of `rows` that belong to one. */
  folds: ReadonlyMap<string, Fold>;
  /** The stories of what the list would show were it not folded, by id. */
  folded: ReadonlyMap<string, string>;
}

const NOT_FOLDED: ReadonlyMap<string, string> = new Map();
const NO_FOLDS: ReadonlyMap<string, Fold> = new Map();

/** `stories` gives the story of those articles that share one; `open` are the stories that the reader opened. */
export function folded(rows: ArticleRow[], stories: ReadonlyMap<string, string>, open: ReadonlySet<string>): Folded {
  if (stories.size === 0) return { rows, folds: NO_FOLDS, folded: NOT_FOLDED };
  const members = new Map<string, ArticleRow[]>();
  for (const row of rows) {
    const story = stories.get(row.id);
    if (story === undefined) continue;
    const others = members.get(story);
    if (others === undefined) members.set(story, [row]);
    else others.push(row);
  }
  const folds = new Map<string, Fold>();
  const hidden = new Map<string, string>();
  const shown = rows.flatMap((row) => {
    const story = stories.get(row.id);
    const all = story === undefined ? [] : (members.get(story) as ArticleRow[]);
    if (story === undefined || all.length < 2) return row;
    if (all[0] !== row) return [];
    const fold = { story, rows: all, isOpen: open.has(story) };
    const lines = fold.isOpen ? all : [row];
    for (const line of lines) folds.set(line.id, fold);
    if (!fold.isOpen) for (const line of all.slice(1)) hidden.set(line.id, story);
    return lines;
  });
  return { rows: shown, folds, folded: hidden };
}

/** How many media printed it; an article that names none counts as one of its own. */
export function mediaOf({ rows }: Pick<Fold, 'rows'>): number {
  const named = new Set(rows.map((row) => row.source).filter((source) => source !== ''));
  return named.size + rows.filter((row) => row.source === '').length;
}

/** All copies of the story that an article belongs to, itself among them, without what lies in the trash; none where it is the only one. */
export function copiesOf(rows: readonly ArticleRow[], stories: ReadonlyMap<string, string>, id: string): ArticleRow[] {
  const story = stories.get(id);
  const copies = story === undefined ? [] : rows.filter((row) => stories.get(row.id) === story && (row.deletedAt === '' || row.id === id));
  return copies.length < 2 ? [] : copies;
}
