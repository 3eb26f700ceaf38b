// CSV that no spreadsheet misreads or runs.
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../src/formats/csv.ts';

describe('csvLine', () => {
  it.each([
    [['a', 'b'], 'a,b\r\n'],
    [['a,b', 'a"b', 'a\nb', ' a'], '"a,b","a""b","a\nb"," a"\r\n'],
    [['', ''], ',\r\n'],
  ])('%j', (cells, line) => expect(csvLine(cells)).toBe(line));

  it.each(['=1+1', '@SUM(A1)', '+cmd|x', '-2+3', '\t=1', "=HYPERLINK('x')"])('runs no formula: %j', (cell) => {
    expect(csvLine([cell]).replace(/^"/, '')).toMatch(/^'/);
  });

  it.each(['-0.99%', '+1,234.5', '-', '--', '3.5%', '-1'])('leaves numbers as they are: %j', (cell) => {
    expect(csvLine([cell]).replaceAll('"', '').trim()).toBe(cell);
  });
});
