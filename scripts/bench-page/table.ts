// Prints the report of the page benchmark for people.
import { rounded } from '../bench/statistics.ts';
import { table, titled } from '../bench/table.ts';
import { VIEWS } from './corpus.ts';
import type { Outcome } from './heaviest.ts';
import { type PageReport, seenIn } from './report.ts';
import type { Numbers } from './visit.ts';

const NAMES: Record<Outcome['variant'], string> = { with: 'with us', without: 'without', usual: 'usual cleaner' };

const ROWS: readonly [keyof Numbers, string][] = [
  ['requests', 'requests'],
  ['kilobytes', 'kilobytes'],
  ['fcp', 'first contentful paint, ms'],
  ['lcp', 'largest contentful paint, ms'],
  ['load', 'load, ms'],
  ['cls', 'cumulative layout shift'],
  ['main', 'main thread until 5 s after load, ms'],
  ['mainAfter', 'main thread in the 2 s after that, ms'],
  ['ours', 'the extension’s part of the first, ms'],
  ['oursAfter', 'the extension’s part of the second, ms'],
  ['heapAtLoad', 'JS heap at load, MB'],
  ['heapSettled', 'JS heap 5 s later, MB'],
];

function chromiumTable(outcomes: readonly Outcome[]): string {
  const rows = ROWS.map(([name, words]) => [words, ...outcomes.map(({ numbers }) => rounded(numbers[name]))]);
  const film = [
    ['frames filmed', ...outcomes.map((one) => one.film.frames)],
    ['frames with noise painted', ...outcomes.map((one) => one.film.noisy)],
    ['first to last of them, ms', ...outcomes.map((one) => rounded(one.film.span))],
  ];
  const seen = outcomes
    .filter((one) => one.film.boxes.length > 0)
    .map(({ variant, film: { boxes } }) => `painted ${NAMES[variant]}: ${boxes.join(', ')}`);
  return `${table(['', ...outcomes.map(({ variant }) => NAMES[variant])], [...rows, ...film])}\n${seen.join('\n')}`;
}

function corpusTable(pages: PageReport['corpus']): string {
  const all = VIEWS.map((view) => ({ view, ...seenIn(pages, view) }));
  const summary = table(
    ['what is seen', 'article part', 'worst page', 'frames', 'QR and ad slots', 'paragraphs lost'],
    all.map(({ view, article, worst, frames, slots, hidden }) => [view, rounded(article), rounded(worst), rounded(frames), rounded(slots), hidden]),
  );
  const rows = pages.map(({ name, state, ours, views }) => [
    name,
    state,
    ...VIEWS.map((view) => rounded(views[view].article)),
    views.clean.frames,
    views.clean.slots,
    views.clean.hidden.length + views.read.hidden.length,
    rounded(ours),
  ]);
  return `${summary}\n\n${table(['page', 'state', ...VIEWS, 'frames', 'slots', 'lost', 'ours ms'], rows)}`;
}

export function print({ rounds, targets, chromium, firefox, corpus }: PageReport): string {
  const names = ['requests', 'kilobytes', 'fcp', 'interactive', 'load'] as const;
  const inFirefox = table(
    ['', ...firefox.map(({ variant }) => NAMES[variant])],
    names.map((name) => [name, ...firefox.map(({ numbers }) => rounded(numbers[name]))]),
  );
  const held = table(
    ['target', 'value', 'wanted', ''],
    targets.map(({ name, value, target, holds }) => [name, value, target, holds ? 'holds' : 'MISSED']),
  );
  return [
    titled(`the heaviest page of the newsstand in Chromium, median of ${rounds} rounds`, chromiumTable(chromium)),
    titled('the same in Firefox', inFirefox),
    ...(corpus.length === 0 ? [] : [titled(`${corpus.length} real pages, scripts and network off`, corpusTable(corpus))]),
    titled('targets', held),
  ].join('\n');
}
