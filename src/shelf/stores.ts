// The stores of the database: what lies in each, under which key, and by what else it can be found.
import type { DBSchema, IDBPDatabase } from 'idb';
import type { ArticleRow, BodyRow, PictureRow, RevisionRow, SegmentRow, StoryRow, TablesRow, UseRow } from './record.ts';

export interface Shelf extends DBSchema {
  articles: { key: string; value: ArticleRow; indexes: { savedAt: string } };
  bodies: { key: string; value: BodyRow };
  revisions: { key: [string, number]; value: RevisionRow };
  pictures: { key: string; value: PictureRow };
  uses: { key: [string, string]; value: UseRow; indexes: { hash: string } };
  segments: { key: number; value: SegmentRow };
  tables: { key: number; value: TablesRow };
  stories: { key: [string, string]; value: StoryRow; indexes: { keys: number; story: string } };
}

export type Database = IDBPDatabase<Shelf>;
