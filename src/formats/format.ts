// The shape of a format: how a saved article becomes the text of one file.
import type { Article } from '../article/article.ts';

/** `savedAt` is ISO 8601 in UTC. */
export type Exported = Article & { savedAt: string };

export interface Format {
  id: 'markdown' | 'html';
  /** As it stands in the export menu: a proper name, the same in every language. */
  name: string;
  extension: string;
  mime: string;
  write(copy: Exported): string;
}
