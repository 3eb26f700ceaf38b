// The earlier copies of articles that Sina changed after they were saved.
import { earlierOf } from './lost.ts';
import type { RevisionRow } from './record.ts';
import { inTransaction } from './transaction.ts';

/** All earlier copies that can be read, the first one first. */
export async function revisionsOf(id: string): Promise<RevisionRow[]> {
  return (await inTransaction(['revisions'], 'readonly', (transaction) => earlierOf(transaction.store, id))).revisions;
}
