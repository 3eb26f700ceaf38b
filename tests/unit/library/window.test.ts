// The lines of a long list: all in their places, and only the seen ones drawn.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { FOUND_ROW, HEADING, linesOf, ROW, shown } from '../../../src/library/window.ts';

const many = Array.from({ length: 10_000 }, (_, at) => at);

describe('linesOf', () => {
  it('puts headings where they change, and every line below the one before', () => {
    const { lines, height } = linesOf([1, 2, 3], (item) => (item < 3 ? 'low' : 'high'));
    expect(lines).toEqual([
      { place: 0, heading: 'low' },
      { place: HEADING, item: 1, at: 0 },
      { place: HEADING + ROW, item: 2, at: 1 },
      { place: HEADING + 2 * ROW, heading: 'high' },
      { place: 2 * HEADING + 2 * ROW, item: 3, at: 2 },
    ]);
    expect(height).toBe(2 * HEADING + 3 * ROW);
    expect(linesOf([1], () => '').lines).toEqual([{ place: 0, item: 1, at: 0 }]);
  });

  it('leaves as much room for each heading as is asked', () => {
    const { lines, height } = linesOf([1, 2], String, 2 * ROW, 2 * HEADING);
    expect(lines.map(({ place }) => place)).toEqual([0, 2 * HEADING, 2 * HEADING + 2 * ROW, 4 * HEADING + 2 * ROW]);
    expect(height).toBe(4 * HEADING + 4 * ROW);
  });

  it('leaves as much room for each row as is asked', () => {
    expect(linesOf([1, 2], () => '', FOUND_ROW)).toEqual({
      lines: [
        { place: 0, item: 1, at: 0 },
        { place: FOUND_ROW, item: 2, at: 1 },
      ],
      height: 2 * FOUND_ROW,
    });
  });
});

describe('shown', () => {
  const lines = linesOf(many, (item) => String(Math.floor(item / 7)));

  it.each([0, 1, 35, 36, 5_000, 123_456, lines.height - 600, lines.height])('covers the whole view at %i, with few lines', (top) => {
    const drawn = shown(lines, top, 600);
    expect(drawn.length).toBeLessThan(40);
    const [first, last] = [drawn[0]!, drawn.at(-1)!];
    expect(first.place).toBeLessThanOrEqual(top);
    const end = last.place + ('heading' in last ? HEADING : ROW);
    expect(end).toBeGreaterThanOrEqual(Math.min(top + 600, lines.height));
  });

  it('is nothing for nothing', () => expect(shown(linesOf([], String), 0, 600)).toEqual([]));
});
