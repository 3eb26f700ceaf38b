// Prints a report for people.
import type { Report, Timing } from './report.ts';

type Row = readonly (string | number)[];

/** The first column to the left, all others to the right. */
export function table(head: Row, rows: readonly Row[]): string {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

const bare = (name: string): string => name.replace(/^.*\//, '').replace(/\.html?$/, '');
export const titled = (title: string, body: string): string => `── ${title} ──\n${body}\n`;

function timing({ browser, which, pages, speeds, ratios }: Timing): string {
  const what = which === 'all' ? `all ${pages} pages` : `the ${pages} pages we read`;
  const times = speeds.map(({ engine, median, p95, most, page }) => [engine, median, p95, most, bare(page)]);
  const parts = ratios.map(({ to, median, p95, worst, page }) => [`ours / ${to}`, median, p95, worst, bare(page)]);
  return titled(
    `${browser}, ${what}`,
    `${table(['ms a page', 'median', 'p95', 'most', 'page'], times)}\n\n${table(['our part', 'median', 'p95', 'worst', 'page'], parts)}`,
  );
}

export function print({ targets, quality, timings, growth, rounds }: Report): string {
  const right =
    typeof quality === 'string'
      ? `not judged: ${quality}`
      : table(
          ['engine', 'pages', 'F1 mean', 'F1 min', 'noisy pages', 'title', 'source', 'date'],
          quality.map((one) => [one.engine, one.pages, one.f1, one.f1_min, one.noisy_pages, one.title, one.source, one.date]),
        );
  const growing = table(
    ['size', 'nodes', 'ours ms', 'floor ms', 'ours µs/node', 'floor µs/node', 'outcome'],
    growth.map(({ size, nodes, ms, perNode, problem }) => [size, nodes, ms.ours, ms.floor, perNode.ours, perNode.floor, problem ?? 'read']),
  );
  const held = table(
    ['target', 'value', 'wanted', ''],
    targets.map(({ name, value, target, holds }) => [name, value, target, holds ? 'holds' : 'MISSED']),
  );
  return [
    titled('quality on the pages whose truth is known (Chromium)', right),
    ...timings.map(timing),
    titled('growth (Chromium)', growing),
    titled(`targets (Chromium; each time is the median of ${rounds} rounds)`, held),
  ].join('\n');
}
