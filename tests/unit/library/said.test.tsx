// How long something said stands there: long words longer, so that whoever reads them comes to their end.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Said, type Saying, useSaying } from '../../../src/library/said.tsx';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: { i18n: { getMessage: () => '' } } }));

const place = document.createElement('div');
let say: (saying: Saying) => void = () => undefined;
function Page() {
  const said = useSaying();
  say = said.say;
  return <Said saying={said.saying} />;
}

beforeEach(async () => {
  vi.useFakeTimers();
  await act(() => render(<Page />, place));
});
afterEach(() => {
  render(null, place);
  vi.useRealTimers();
});

const after = async (milliseconds: number) => {
  await act(() => void vi.advanceTimersByTime(milliseconds));
  return place.textContent;
};

it('goes after a while', async () => {
  await act(() => say({ words: '已导出' }));
  expect([await after(5_900), await after(200)]).toEqual(['已导出', '']);
});

it('stays until long words are read', async () => {
  const long = '央'.repeat(100);
  await act(() => say({ words: long }));
  expect([await after(14_900), await after(200)]).toEqual([long, '']);
});
