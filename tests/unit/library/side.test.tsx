// The drawer of a narrow window: it stays while the reader picks, says how many articles are left, and leads to them.
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Side } from '../../../src/library/side.tsx';
import { countsOf, EVERYTHING, isIn } from '../../../src/library/views.ts';
import { sampleRow } from '../sample-article.ts';

vi.mock('../../../src/platform/browser.ts', () => ({
  browser: { i18n: { getMessage: (key: string, values: string[] = []) => (key === 'languageTag' ? 'zh-CN' : [key, ...values].join(' ')) } },
}));

const ROWS = [
  sampleRow({ id: 'a', source: '新华社', date: '2026-09-28T20:40:00+08:00' }),
  sampleRow({ id: 'b', source: '新华社', date: '2026-10-02T08:00:00+08:00' }),
  sampleRow({ id: 'c', source: '证券日报', date: '2026-10-03T08:00:00+08:00' }),
];
let box: HTMLElement;
const onShow = vi.fn();

function Harness() {
  const [view, setView] = useState(EVERYTHING);
  return (
    <Side
      counts={countsOf(ROWS, view, 'zh-CN')}
      view={view}
      onView={setView}
      count={ROWS.filter((row) => isIn(view, row)).length}
      onShow={onShow}
      foot={null}
    />
  );
}
const inDrawer = (selector: string) => box.querySelector<HTMLElement>(`dialog ${selector}`);
const click = (selector: string) => act(() => inDrawer(selector)?.click());

beforeEach(async () => {
  // jsdom has the element and not what it does.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  vi.resetAllMocks();
  box = document.createElement('div');
  document.body.append(box);
  await act(() => render(<Harness />, box));
  await act(() => box.querySelector<HTMLElement>('[data-action="facets"]')?.click());
});

describe('the drawer', () => {
  it('stays for the next pick, and says what is left each time', async () => {
    const shown = () => [inDrawer('[data-action="show"]')?.textContent, inDrawer('[role="status"]')?.textContent];
    expect(shown()).toEqual(['facet_show 3', '']);
    await click('[data-view="source:新华社"]');
    expect(shown()).toEqual(['facet_show 2', 'library_count 2']);
    await click('[data-view="month:2026-10"]');
    expect(shown()).toEqual(['facet_show 1', 'library_count 1']);
    expect(inDrawer('[data-view="source:新华社"]')?.getAttribute('aria-pressed')).toBe('true');
    expect(onShow).not.toHaveBeenCalled();
  });

  it('leads to what was picked', async () => {
    await click('[data-view="source:新华社"]');
    await click('[data-action="show"]');
    expect(box.querySelector('dialog')).toBeNull();
    expect(onShow).toHaveBeenCalledTimes(1);
  });

  it('takes all picks back at once, and is still there', async () => {
    expect(inDrawer('[data-action="unpick"]')).toBeNull();
    await click('[data-view="source:新华社"]');
    await click('[data-view="month:2026-10"]');
    await click('[data-action="unpick"]');
    expect(inDrawer('[data-action="show"]')?.textContent).toBe('facet_show 3');
    expect(inDrawer('[aria-pressed="true"]')).toBeNull();
  });

  it('keeps a group open whose pick is taken back', async () => {
    const month = () => box.querySelector<HTMLDetailsElement>('dialog [data-facet="month"]');
    await act(() => {
      const group = month();
      if (group !== null) group.open = true;
      group?.dispatchEvent(new Event('toggle'));
    });
    await click('[data-view="month:2026-10"]');
    await click('[data-view="month:2026-10"]');
    expect(month()?.open).toBe(true);
  });
});
