// Which of a facet's values are shown.
import { describe, expect, it, vi } from 'vitest';
import { shownOf } from '../../../src/library/facets.tsx';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: {} }));

const entries = Array.from({ length: 2000 }, (_, at) => ({ value: `m${at}`, name: `媒体${at}` }));
const values = ([shown]: [{ value: string }[], number]) => shown.map(({ value }) => value);

describe('the shown values', () => {
  it('are six, then at most fifty, however many there are', () => {
    expect(shownOf(entries, false, '', null)[0]).toHaveLength(6);
    expect(shownOf(entries, true, '', null)).toMatchObject([{ length: 50 }, 2000]);
  });

  it('are those with the letters, of all', () => {
    expect(values(shownOf(entries, true, ' 媒体199', null))).toEqual(['m199', ...Array.from({ length: 10 }, (_, at) => `m199${at}`)]);
    expect(shownOf(entries, true, '没有', 'm3')).toEqual([[], 0]);
  });

  it('hold the one that the list is narrowed by', () => {
    expect(values(shownOf(entries, false, '', 'm1500'))).toEqual(['m1500', 'm0', 'm1', 'm2', 'm3', 'm4']);
    expect(values(shownOf(entries, false, '', 'm2'))).toEqual(['m0', 'm1', 'm2', 'm3', 'm4', 'm5']);
  });
});
