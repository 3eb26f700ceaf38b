// Segments on the shelf: one goes in, another out, as they were.
// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase } from '../../../src/shelf/database.ts';
import { SCHEMA, type SegmentRow } from '../../../src/shelf/record.ts';
import { replaceSegments, segmentBy, segmentNumbers } from '../../../src/shelf/segments.ts';
import { packed } from '../search/packed.ts';

const segment = (...texts: string[]): SegmentRow => ({ schema: SCHEMA, ids: texts, hashes: texts, ...packed(texts) });

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

describe('segments', () => {
  it('are given numbers, replaced, and read as they were written', async () => {
    await replaceSegments([], [segment('a'), segment('b', 'c')]);
    const [first, second] = await segmentNumbers();
    expect(await segmentBy(second!)).toEqual({ ...segment('b', 'c'), number: second });
    await replaceSegments([first!], [segment('d')]);
    expect(await segmentBy(first!)).toBeNull();
    expect((await segmentNumbers()).length).toBe(2);
  });
});
