// Work that is done one after the other.
import { afterEach, expect, it, vi } from 'vitest';
import { inTurn } from '../../../src/background/in-turn.ts';

afterEach(() => vi.restoreAllMocks());

it('begins with the next when the one before has ended, and tells of one that went wrong', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const done: string[] = [];
  const queue = inTurn('things stay as they were');
  const slow = (name: string, ms: number) => async () => {
    done.push(`${name} begins`);
    await new Promise((end) => setTimeout(end, ms));
    done.push(`${name} ends`);
  };
  queue(slow('first', 20));
  queue(async () => {
    throw new Error('no');
  });
  queue(slow('last', 0));
  await vi.waitFor(() => expect(done).toEqual(['first begins', 'first ends', 'last begins', 'last ends']));
  expect(error.mock.calls).toEqual([['Jingdu: things stay as they were:', 'no']]);
});
