// One picture: where it may come from, how large it may be, and what is made of every answer.
// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchPicture, LARGEST_PICTURE } from '../../../src/background/fetch-picture.ts';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const SRC = 'http://n.sinaimg.cn/finance/1.png';
const fake = vi.fn<(address: URL, options: RequestInit) => Promise<Response>>();

beforeEach(() => {
  vi.stubGlobal('fetch', fake);
  vi.spyOn(console, 'debug').mockReturnValue();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
  fake.mockReset();
});

async function fetched(src = SRC, most = LARGEST_PICTURE) {
  const fetching = fetchPicture(src, most);
  await vi.advanceTimersByTimeAsync(10_000);
  return fetching;
}

describe('fetchPicture', () => {
  it('asks safely, without cookies or referrer, and goes by the bytes', async () => {
    fake.mockResolvedValue(new Response(PNG, { headers: { 'content-type': 'text/plain' } }));
    expect(await fetched()).toMatchObject({ picture: { type: 'image/png', hash: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    expect(String(fake.mock.calls[0]?.[0])).toBe('https://n.sinaimg.cn/finance/1.png');
    expect(fake.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it.each(['https://example.com/1.png', 'https://sinaimg.cn.example.com/1.png', 'https://notsinaimg.cn/1.png', 'https://n.sinaimg.cn:8443/1.png'])(
    'does not ask %s',
    async (src) => {
      expect(await fetched(src)).toEqual({ fault: 'foreign' });
      expect(fake).not.toHaveBeenCalled();
    },
  );

  it.each([
    [404, 'gone'],
    [410, 'gone'],
    [403, 'refused'],
  ])('%i is %s, asked once', async (status, fault) => {
    fake.mockResolvedValue(new Response('', { status }));
    expect(await fetched()).toEqual({ fault });
    expect(fake).toHaveBeenCalledTimes(1);
  });

  it('tries again when nobody answers or the server is busy', async () => {
    fake.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    fake.mockResolvedValueOnce(new Response('', { status: 503 }));
    fake.mockResolvedValueOnce(new Response(PNG));
    expect(await fetched()).toMatchObject({ picture: { type: 'image/png' } });
  });

  it('gives up after the third time', async () => {
    fake.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await fetched()).toEqual({ fault: 'unreachable' });
    expect(fake).toHaveBeenCalledTimes(3);
  });

  it('keeps no page that stands for a picture', async () => {
    fake.mockResolvedValue(new Response('<!doctype html><p>', { headers: { 'content-type': 'image/png' } }));
    expect(await fetched()).toEqual({ fault: 'no-picture' });
  });

  it('stops reading what is too large, whether it says so or not', async () => {
    fake.mockResolvedValueOnce(new Response(PNG, { headers: { 'content-length': '99' } }));
    expect(await fetched(SRC, 20)).toEqual({ fault: 'too-large' });
    fake.mockResolvedValueOnce(new Response(new Blob([PNG, PNG])));
    expect(await fetched(SRC, 20)).toEqual({ fault: 'too-large' });
  });
});
