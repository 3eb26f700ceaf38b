// What was just saved is said with the number of its pictures, as they come.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SaveBar } from '../../../src/popup/save-bar.tsx';
import { sampleSaved } from '../sample-article.ts';

const fake = vi.hoisted(() => ({ askBackground: vi.fn() }));
vi.mock('../../../src/popup/ask.ts', () => fake);
const said = (key: string, values: string[] = []): string => [key, ...values].join(' ');
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: { i18n: { getMessage: (key: string, values?: string[]) => (key === 'languageTag' ? 'zh-CN' : said(key, values)) } },
}));

describe('the line of what is saved', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('counts the pictures of what was just saved until all are there', async () => {
    const place = document.createElement('div');
    const none = () => undefined;
    const saved = sampleSaved({ pictures: 6, picturesKept: 0 });
    fake.askBackground.mockResolvedValueOnce({ ...saved, picturesKept: 4 }).mockResolvedValueOnce({ ...saved, picturesKept: 6 });
    await act(() =>
      render(<SaveBar saved={saved} isChanged={false} outcome="new" saving={false} shortcuts={{}} onSave={none} onOpen={none} />, place),
    );
    const counted = () =>
      /(\d+) (\d+)$/
        .exec(place.querySelector('.saved-line > span')?.textContent ?? '')
        ?.slice(1)
        .join('/');
    const counts = [counted()];
    for (let at = 0; at < 3; at++) {
      await act(async () => void (await vi.advanceTimersByTimeAsync(500)));
      counts.push(counted());
    }
    expect(counts).toEqual(['0/6', '4/6', '6/6', '6/6']);
    expect(fake.askBackground.mock.calls).toEqual([
      ['article.find', { id: saved.id }],
      ['article.find', { id: saved.id }],
    ]);
  });
});
