// The report of a restore: damaged pictures have their count beside that of damaged articles, and none where nothing is damaged.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { FilesReport } from '../../../src/library/files-report.tsx';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: { i18n: { getMessage: (key: string) => (key === 'languageTag' ? 'zh-CN' : key) } } }));

it.each([
  [0, null],
  [3, 'files_lost_pictures3'],
])('of %i pictures that are damaged says %s', async (lostPictures, words) => {
  const place = document.createElement('div');
  const count = { added: 2, merged: 0, present: 0, withheld: 0, damaged: 0 };
  await act(() => render(<FilesReport count={count} refused={[]} missing={0} lostPictures={lostPictures} />, place));
  expect(place.querySelector('[data-count="pictures"]')?.textContent ?? null).toBe(words);
  render(null, place);
});
