// When the reader's wish for read mode is heeded: at once, or when the page is clean, and never on one that will not be.
import { expect, it, vi } from 'vitest';
import { Reader } from '../../../src/content/reader.ts';
import type { PageStatus } from '../../../src/messages/contract.ts';

function open(state: PageStatus['state']) {
  const page = { state, resume: vi.fn() };
  // What it reads is for real browsers to show (`tests/browser/read-mode.test.ts`).
  const read = vi.fn(() => null);
  return { page, read, reader: new Reader(document, page, read) };
}

it('a page that is clean is read at once', () => {
  const { read, reader } = open('clean');
  reader.set(null, 'p{}');
  expect(read).toHaveBeenCalledTimes(1);
});

it('a page that is not there yet is read once it is clean', () => {
  const { page, read, reader } = open('starting');
  reader.set(null, 'p{}');
  expect(read).not.toHaveBeenCalled();
  page.state = 'clean';
  reader.heed();
  expect(read).toHaveBeenCalledTimes(1);
});

it.each(['off', 'refused'] as const)('a page that is %s is not read, nor when it becomes clean later', (state) => {
  const { page, read, reader } = open(state);
  reader.set(null, 'p{}');
  page.state = 'clean';
  reader.heed();
  expect(read).not.toHaveBeenCalled();
});
