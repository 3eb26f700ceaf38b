// The list of articles: a row each.
import { expect, it } from 'vitest';
import { articlesCsv } from '../../../src/formats/articles-csv.ts';
import { sampleCopy } from '../sample-article.ts';

it('has a head and a row for each article, as many cells in each', async () => {
  async function* copies() {
    yield sampleCopy();
    yield sampleCopy({ title: '=1', source: 'a,b' });
  }
  let written = '';
  for await (const line of articlesCsv.lines(copies())) written += line;
  expect(written.startsWith('\ufefftitle,source,')).toBe(true);
  const [head, first, second, rest] = written.split('\r\n');
  expect(first?.split(',').length).toBe(head?.split(',').length);
  expect(first).toContain('2026-09-28 20:40:00,sh600519 贵州茅台,8,1,');
  expect(second).toMatch(/^'=1,"a,b",/);
  expect(rest).toBe('');
});
