// The least that anybody could do, on the same shelf: reading all that is kept by neighbours, and sending it to a file as it is. What the browser's store costs at each size.
import { everyId } from '../../src/shelf/articles.ts';
import { inTransaction } from '../../src/shelf/transaction.ts';

/** As many as a backup reads together. */
const AT_ONCE = 16;

async function* everything(): AsyncGenerator<unknown[]> {
  const ids = await everyId();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const range = IDBKeyRange.bound(ids[from], ids[Math.min(from + AT_ONCE, ids.length) - 1]);
    yield await inTransaction(['articles', 'bodies'], 'readonly', async (transaction) =>
      (await Promise.all([transaction.objectStore('articles').getAll(range), transaction.objectStore('bodies').getAll(range)])).flat(),
    );
  }
}

function written(): ReadableStream<Uint8Array> {
  const records = everything();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await records.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(JSON.stringify(value)));
    },
  });
}

export interface Plain {
  /** Milliseconds: reading all records, and reading them and sending them to a file of the browser's as JSON, with no sum and no table of contents. */
  read: number;
  copied: number;
}

export async function plain(): Promise<Plain> {
  const from = performance.now();
  for await (const _records of everything());
  const read = performance.now() - from;
  await new Response(written()).blob();
  return { read, copied: performance.now() - from - read };
}
