// A tab's content script is asked in its top frame, and what it says of itself is parsed.
import { expect, it, vi } from 'vitest';
import { pageAsker } from '../../../src/messages/ask-page.ts';

const answering = (value: unknown) => {
  const sendMessage = vi.fn(async () => ({ ok: true, value }));
  return { sendMessage, ...pageAsker({ tabs: { sendMessage } }) };
};

it('asks the top frame', async () => {
  const { askPage, sendMessage } = answering('as it came');
  expect(await askPage(7, 'page.pause', { paused: true })).toBe('as it came');
  expect(sendMessage.mock.calls).toEqual([[7, { kind: 'page.pause', request: { paused: true } }, { frameId: 0 }]]);
});

it('refuses a status that is none', async () => {
  await expect(answering({ state: 'sleeping' }).pageStatus(7)).rejects.toMatchObject({ code: 'bad-message' });
});
