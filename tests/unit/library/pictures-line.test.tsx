// The line about an article's pictures: why which number of them is not here, and how far asking for them again is.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { PicturesLine } from '../../../src/library/pictures-line.tsx';
import type { PictureCount, PictureFault, UseRow } from '../../../src/shelf/record.ts';
import { sampleRow } from '../sample-article.ts';

const fake = vi.hoisted(() => ({ sendMessage: vi.fn() }));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    i18n: { getMessage: (key: string, values: string[] = []) => (key === 'languageTag' ? 'zh-CN' : [key, ...values].join(' ')) },
    runtime: { sendMessage: fake.sendMessage },
  },
}));

const missing = (...faults: (PictureFault | '')[]): UseRow[] =>
  faults.map((fault, at) => ({ id: 'a', src: `https://n.sinaimg.cn/${at}.jpg`, schema: 2, hash: '', fault }));
let box: HTMLElement;
const show = (pictures: PictureCount, uses: UseRow[]) =>
  act(() => render(<PicturesLine row={{ ...sampleRow(), id: 'a', pictures }} missing={uses} />, box));
const click = (action: string) => act(() => box.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)?.click());

beforeEach(() => {
  vi.resetAllMocks();
  box = document.createElement('div');
});

it('says how many are missing for each reason, and how many are still coming', async () => {
  await show({ all: 7, kept: 1, failed: 5 }, missing('unreachable', 'gone', 'unreachable', '', 'unreachable', 'gone'));
  expect([...box.querySelectorAll('[data-reason]')].map((one) => one.textContent)).toEqual([
    'picture_unreachable 3',
    'picture_gone 2',
    'picture_coming 1',
  ]);
});

it('shows how many of those asked for again have been answered, and stops on the reader’s word', async () => {
  let answer = (_: unknown): void => undefined;
  fake.sendMessage.mockImplementation(({ kind }: { kind: string }) =>
    kind === 'pictures.retry' ? new Promise((given) => (answer = given)) : Promise.resolve({ ok: true, value: null }),
  );
  const three = missing('unreachable', 'unreachable', 'gone');
  await show({ all: 5, kept: 2, failed: 3 }, three);
  const pressed = box.querySelector('button');
  await click('pictures-retry');
  const bar = () => box.querySelector('progress');
  expect([bar()?.value, bar()?.max]).toEqual([0, 3]);
  // The button that was pressed is the one that stops: it keeps the focus.
  expect(box.querySelector('button')).toBe(pressed);
  expect(box.querySelector('[data-reason]')).toBeNull();
  await show({ all: 5, kept: 2, failed: 0 }, three);
  expect(bar()?.value).toBe(0);
  await show({ all: 5, kept: 3, failed: 1 }, three);
  expect([bar()?.value, box.textContent]).toEqual([2, expect.stringContaining('library_pictures_asking 2 3')]);
  await click('pictures-stop');
  expect(fake.sendMessage).toHaveBeenLastCalledWith({ kind: 'pictures.stop', request: { id: 'a' } });
  await show({ all: 5, kept: 3, failed: 2 }, missing('gone', 'not-asked'));
  await act(async () => answer({ ok: true, value: { all: 5, kept: 3, failed: 2 } }));
  await vi.waitFor(() => expect(bar()).toBeNull());
  expect([...box.querySelectorAll('[data-reason]')].map((one) => one.textContent)).toEqual(['picture_not_asked 1', 'picture_gone 1']);
});

it('says on the spot that asking again did not work', async () => {
  fake.sendMessage.mockRejectedValue(new Error('gone'));
  await show({ all: 1, kept: 0, failed: 1 }, missing('unreachable'));
  await click('pictures-retry');
  await vi.waitFor(() => expect(box.querySelector('[data-error]')).not.toBeNull());
});
