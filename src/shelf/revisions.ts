// The earlier copies of articles that Sina changed after they were saved.
import type { RevisionRow } from './record.ts';
import { inTransaction } from './transaction.ts';

/** All earlier copies, the first one first. */
export function revisionsOf(id: string): Promise<RevisionRow[]> {
  return inTransaction(['revisions'], 'readonly', (transaction) => transaction.store.getAll(IDBKeyRange.bound([id], [id, []])));
}
