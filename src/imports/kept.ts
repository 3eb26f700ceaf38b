// Reads back what a library kept of an article beside its newest copy: parsed field by field.
import { checkTime, fieldsOf, parsedContents } from './envelope.ts';
import { type Kept, RefusedFile } from './imported.ts';

const MOST_REVISIONS = 10_000;
const MOST_TAGS = 1_000;
const LONGEST_WORDS = 100_000;

function textOf(value: unknown, name: string, longest = LONGEST_WORDS): string {
  if (typeof value !== 'string' || value.length > longest) throw new RefusedFile('broken-data', `${name} is no text`);
  return value;
}

function listOf(value: unknown, name: string, most: number): unknown[] {
  if (!Array.isArray(value) || value.length > most) throw new RefusedFile('broken-data', `${name} is no list of at most ${most}`);
  return value;
}

/** What the reader wrote beside an article. Throws `RefusedFile`. */
export function parseMarks({ tags, note }: Record<string, unknown>): Pick<Kept, 'tags' | 'note'> {
  return {
    tags: [...new Set(listOf(tags, 'tags', MOST_TAGS).map((tag) => textOf(tag, 'tag')))],
    // As long as the record allows: notes grow when libraries are united, and an article is not refused for one.
    note: textOf(note, 'note', Number.POSITIVE_INFINITY),
  };
}

/** Throws `RefusedFile`. */
export function parseKept(raw: unknown): Kept {
  const fields = fieldsOf(raw);
  return {
    copiedAt: checkTime(fields.copiedAt),
    extension: textOf(fields.extension, 'extension'),
    revisions: listOf(fields.revisions, 'revisions', MOST_REVISIONS).map((one) => {
      const { article, removed, copiedAt, extension } = fieldsOf(one);
      const parsed = parsedContents(article, removed, null);
      return { article: parsed.article, removed: parsed.removed, copiedAt: checkTime(copiedAt), extension: textOf(extension, 'extension') };
    }),
    star: fields.star === true,
    read: fields.read === true,
    ...parseMarks(fields),
    deletedAt: fields.deletedAt === '' ? '' : checkTime(fields.deletedAt),
  };
}
