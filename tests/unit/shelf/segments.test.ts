// Segments on the shelf: one goes in, another out, as they were.
// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase } from '../../../src/shelf/database.ts';
import { SCHEMA } from '../../../src/shelf/record.ts';
import { type NewSegment, replaceSegments, segmentBy, segmentNumbers, tablesBy } from '../../../src/shelf/segments.ts';
import { packed } from '../search/packed.ts';

function segment(...texts: string[]): NewSegment {
  const { tables, ...joined } = packed(texts);
  if (tables === null) throw new Error('there are no tables');
  return { segment: { schema: SCHEMA, ids: texts, hashes: texts, ...joined }, tables };
}

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

describe('segments', () => {
  it('are given numbers, replaced, and read as they were written', async () => {
    await replaceSegments([], [segment('a'), segment('b', 'c')]);
    const [first, second] = await segmentNumbers();
    expect(await segmentBy(second!)).toEqual({ ...segment('b', 'c').segment, number: second });
    expect(await tablesBy(second!)).toEqual({ ...segment('b', 'c').tables, number: second });
    await replaceSegments([first!], [segment('d')]);
    expect([await segmentBy(first!), await tablesBy(first!)]).toEqual([null, null]);
    expect((await segmentNumbers()).length).toBe(2);
  });
});
