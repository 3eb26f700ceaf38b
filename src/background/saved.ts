// What a row of the shelf tells those who list it.
import type { Saved } from '../messages/contract.ts';
import type { ArticleRow } from '../shelf/record.ts';

export function savedOf({ id, title, source, date, savedAt, copiedAt, characters, revision, pictures }: ArticleRow): Saved {
  return { id, title, source, date, savedAt, copiedAt, characters, revision, pictures: pictures.all, picturesKept: pictures.kept };
}
