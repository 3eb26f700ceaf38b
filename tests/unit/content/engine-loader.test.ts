// The engine is asked for once, when it is first needed, and asked for again after it could not be had.
import { expect, it, vi } from 'vitest';
import { EngineLoader } from '../../../src/content/engine-loader.ts';
import type { Engine, Host } from '../../../src/content/meeting.ts';
import { desktop, parse, prose } from '../extract/sample-page.ts';
import { openPage } from './sample-live-page.ts';

function open(send: (enter: () => void) => Promise<unknown>) {
  const { page } = openPage(parse(desktop({ body: prose(3) })), 'https://finance.sina.com.cn/jjxw/2024-09-04/doc-incmykkm9423220.shtml');
  const host: Host = { page, door: { id: 'x', getURL: (path) => path, onMessage: { addListener: () => {} } }, follow: async () => {} };
  const did: string[] = [];
  const engine: Engine = {
    answer: async () => 'an answer',
    judge: () => void did.push('judge'),
    heed: () => {},
    readWhenClean: () => {},
    stopReading: () => {},
  };
  const sent = vi.fn(() => send(() => loader.enter(() => engine)));
  const loader = new EngineLoader(host, sent);
  return { loader, sent, did };
}

it('is sent for once, however many need it, and judges the page before it does anything else', async () => {
  const { loader, sent, did } = open(async (enter) => enter());
  expect(loader.here).toBeNull();
  await Promise.all(['a', 'b'].map((name) => loader.use(() => did.push(name))));
  expect(did).toEqual(['judge', 'a', 'b']);
  expect(sent).toHaveBeenCalledTimes(1);
  expect(await loader.use((engine) => engine.answer(null, {}))).toBe('an answer');
});

it.each([
  ['who should bring it fails', async () => Promise.reject(new Error('no access'))],
  ['nothing comes', async () => {}],
])('is sent for again when %s', async (_, first) => {
  let times = 0;
  const { loader, sent } = open((enter) => (times++ === 0 ? first() : Promise.resolve(enter())));
  await expect(loader.use(() => 1)).rejects.toThrow(/no access|no engine/);
  expect(await loader.use(() => 2)).toBe(2);
  expect(sent).toHaveBeenCalledTimes(2);
});
