// A library of the first schema is written with the browser's own calls, and then opened by the shelf, which brings it up to date.
import { openDatabase } from '../../src/shelf/database.ts';
import { articleOf, type Tell } from './made.ts';

const IDS = Array.from({ length: 400 }, (_, at) => `old${at}`);

function writeFirst(database: IDBDatabase): void {
  const articles = database.createObjectStore('articles', { keyPath: 'id' });
  articles.createIndex('savedAt', 'savedAt');
  articles.createIndex('date', 'date');
  const bodies = database.createObjectStore('bodies', { keyPath: 'id' });
  for (const id of IDS) {
    const { text, html, images, stated: _stated, publishedAt: _published, channel: _channel, keywords: _keywords, ...rest } = articleOf(id, 1);
    const { lead: _lead, pages: _pages, ...row } = rest;
    const times = { savedAt: '2026-09-01T10:00:00.000Z', copiedAt: '2026-09-01T10:00:00.000Z' };
    articles.put({ ...row, ...times, schema: 1, extension: '0.1.0', characters: text.length });
    bodies.put({ id: row.id, schema: 1, html, text, images, removed: [{ rule: 'qr', category: 'qr', count: 2 }] });
  }
}

/** Throws the shelf away and writes the old one. Resolves when it is there. */
function begin(): Promise<void> {
  return new Promise((done, failed) => {
    indexedDB.deleteDatabase('jingdu');
    const opening = indexedDB.open('jingdu', 1);
    opening.onupgradeneeded = () => writeFirst(opening.result);
    opening.onsuccess = () => {
      opening.result.close();
      done();
    };
    opening.onerror = () => failed(opening.error);
  });
}

/** Ends by itself: there is one migration. All that was in the old library must be in the new one, whenever the browser ends. */
export async function migrating(_from: number, tell: Tell): Promise<void> {
  await begin();
  await tell(IDS, 'migrated');
  await openDatabase();
}
