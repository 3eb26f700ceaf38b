// The button that empties a search, in the field that finds among many entries of a facet: there Firefox has none and Escape does nothing.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Facets } from '../../../src/library/facets.tsx';
import { countsOf, EVERYTHING } from '../../../src/library/views.ts';
import { sampleRow } from '../sample-article.ts';

vi.mock('../../../src/platform/browser.ts', () => ({
  browser: { i18n: { getMessage: (key: string, values: string[] = []) => (key === 'languageTag' ? 'zh-CN' : [key, ...values].join(' ')) } },
}));

const MEDIA = Array.from({ length: 40 }, (_, at) => sampleRow({ id: `row${at}`, source: `媒体${at + 100}` }));
let box: HTMLElement;
const group = () => box.querySelector<HTMLElement>('[data-facet="source"]');
const field = () => group()?.querySelector<HTMLInputElement>('[data-facet-search]');
const clear = () => group()?.querySelector<HTMLElement>('[data-action="empty-facet-search"]');
const entries = () => [...(group()?.querySelectorAll('[data-view]') ?? [])].map((entry) => entry.getAttribute('data-view'));

beforeEach(async () => {
  box = document.createElement('div');
  document.body.replaceChildren(box);
  await act(() => render(<Facets counts={countsOf(MEDIA, EVERYTHING, 'zh-CN')} view={EVERYTHING} onView={() => undefined} />, box));
  await act(() => group()?.querySelector<HTMLElement>('.side-more')?.click());
});

describe('the search among the entries of a facet', () => {
  it('is emptied by a press, with the focus in the field', async () => {
    expect([entries().length, clear()]).toEqual([40, null]);
    await act(() => {
      const input = field() as HTMLInputElement;
      input.value = '107';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(entries()).toEqual(['source:媒体107']);
    await act(() => clear()?.click());
    expect([entries().length, field()?.value, clear()]).toEqual([40, '', null]);
    expect(document.activeElement).toBe(field());
  });
});
