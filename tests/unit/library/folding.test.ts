// What the list shows of a story, folded and open.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { copiesOf, folded, mediaOf } from '../../../src/library/folding.ts';
import { sampleRow } from '../sample-article.ts';

const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => sampleRow({ id, source: id === 'e' ? '' : `${id}报` }));
const [a, b, c, , e] = rows;
const STORIES = new Map([
  ['b', 'flood'],
  ['d', 'flood'],
  ['e', 'flood'],
  ['a', 'alone'],
]);
const idsOf = (shown: { id: string }[]): string => shown.map(({ id }) => id).join('');

describe('folded', () => {
  it('shows the first row of a story in the order of the list, where that one stands', () => {
    const { rows: shown, folds } = folded(rows, STORIES, new Set());
    expect(idsOf(shown)).toBe('abc');
    expect(idsOf(folds.get('b')?.rows ?? [])).toBe('bde');
    expect(idsOf(folded([...rows].reverse(), STORIES, new Set()).rows)).toBe('eca');
  });

  it('shows all of an open one behind the first', () => {
    const { rows: shown, folds } = folded(rows, STORIES, new Set(['flood']));
    expect(idsOf(shown)).toBe('abdec');
    expect([...folds.keys()].join('')).toBe('bde');
  });

  it('tells what it does not show, so that it can be opened', () => {
    expect([...folded(rows, STORIES, new Set()).folded]).toEqual([
      ['d', 'flood'],
      ['e', 'flood'],
    ]);
    expect(folded(rows, STORIES, new Set(['flood'])).folded.size).toBe(0);
  });

  it('folds only what the list would show: one alone is no story', () => {
    expect(idsOf(folded([a!, b!, c!], STORIES, new Set()).rows)).toBe('abc');
    expect(folded([a!, b!, c!], STORIES, new Set()).folds.size).toBe(0);
    expect(folded(rows, new Map(), new Set()).rows).toBe(rows);
  });

  it('has nothing of the rows lost or doubled once all is open', () => {
    const { rows: shown } = folded(rows, STORIES, new Set(['flood', 'alone']));
    expect([...idsOf(shown)].sort().join('')).toBe('abcde');
  });
});

describe('copiesOf', () => {
  it('gives all of a story, what is open and thrown away among them, and none where it is the only one', () => {
    expect(idsOf(copiesOf(rows, STORIES, 'd'))).toBe('bde');
    expect(copiesOf(rows, STORIES, 'a')).toEqual([]);
    expect(copiesOf(rows, STORIES, 'c')).toEqual([]);
    const thrown = rows.map((row) => (row.id === 'd' ? { ...row, deletedAt: '2026-11-01T00:00:00.000Z' } : row));
    expect(idsOf(copiesOf(thrown, STORIES, 'b'))).toBe('be');
    expect(idsOf(copiesOf(thrown, STORIES, 'd'))).toBe('bde');
  });
});

describe('mediaOf', () => {
  it('counts each medium once, and a copy without one for itself', () => {
    const fold = (...of: typeof rows) => ({ story: 's', rows: of, isOpen: false });
    expect(mediaOf(fold(b!, c!, e!))).toBe(3);
    expect(mediaOf(fold(b!, { ...c!, source: b!.source }))).toBe(1);
    expect(mediaOf(fold(e!, { ...e!, id: 'f' }))).toBe(2);
  });
});
