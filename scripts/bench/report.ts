// Makes the measured times into what is reported: speeds, ratios, growth, and whether the targets hold.
import type { BrowserName } from '../../tests/browser/harness/browser.ts';
import type { Measured } from './measure.ts';
import { ENGINE_NAMES, type EngineName } from './names.ts';
import type { Quality } from './quality.ts';
import { median, quantile, rounded } from './statistics.ts';

export interface Speed {
  engine: EngineName;
  /** Over the pages, each with the median of its rounds; milliseconds. */
  median: number;
  p95: number;
  /** The largest, and its page. */
  most: number;
  page: string;
}

export interface Ratio {
  /** Our time divided by this engine's. */
  to: EngineName;
  median: number;
  p95: number;
  worst: number;
  page: string;
}

export interface Timing {
  browser: BrowserName;
  /** `all` pages, or those that we `read`: what is refused by its address costs nothing. */
  which: 'all' | 'read';
  pages: number;
  speeds: Speed[];
  ratios: Ratio[];
}

export interface Growth {
  size: string;
  nodes: number;
  problem: string | null;
  ms: Record<'ours' | 'floor', number>;
  /** Microseconds a node. */
  perNode: Record<'ours' | 'floor', number>;
}

export interface Target {
  name: string;
  value: number;
  target: string;
  holds: boolean;
}

export interface Report {
  targets: Target[];
  rounds: number;
  quality: Quality[] | string;
  timings: Timing[];
  growth: Growth[];
  pages: { name: string; browser: BrowserName; problem: string | null; nodes: number; ms: Partial<Record<EngineName, number>> }[];
}

const timeOf = (page: Measured, engine: EngineName): number => page.ms[engine] ?? Number.NaN;

function largest(pages: readonly Measured[], value: (page: Measured) => number): { value: number; page: string } {
  return pages.reduce((worst, page) => (value(page) > worst.value ? { value: value(page), page: page.name } : worst), { value: 0, page: '' });
}

function timingOf(browser: BrowserName, which: Timing['which'], pages: readonly Measured[]): Timing {
  const engines = ENGINE_NAMES.filter((engine) => pages.some(({ ms }) => ms[engine] !== undefined));
  return {
    browser,
    which,
    pages: pages.length,
    speeds: engines.map((engine) => {
      const times = pages.map((page) => timeOf(page, engine));
      const { value, page } = largest(pages, (one) => timeOf(one, engine));
      return { engine, median: rounded(median(times)), p95: rounded(quantile(times, 0.95)), most: rounded(value), page };
    }),
    ratios: engines
      .filter((engine) => engine !== 'ours')
      .map((to) => {
        const ratio = (page: Measured): number => timeOf(page, 'ours') / timeOf(page, to);
        const ratios = pages.map(ratio);
        const { value, page } = largest(pages, ratio);
        return { to, median: rounded(median(ratios)), p95: rounded(quantile(ratios, 0.95)), worst: rounded(value), page };
      }),
  };
}

export function timingsOf(browser: BrowserName, pages: readonly Measured[]): Timing[] {
  const read = pages.filter(({ outcomes }) => outcomes.ours?.problem === null);
  return [timingOf(browser, 'all', pages), timingOf(browser, 'read', read)];
}

export function growthOf(pages: readonly Measured[]): Growth[] {
  return pages.map((page) => {
    const nodes = page.outcomes.floor?.nodes ?? 0;
    const ms = { ours: timeOf(page, 'ours'), floor: timeOf(page, 'floor') };
    return {
      size: page.name,
      nodes,
      problem: page.outcomes.ours?.problem ?? null,
      ms: { ours: rounded(ms.ours), floor: rounded(ms.floor) },
      perNode: { ours: rounded((ms.ours * 1000) / nodes), floor: rounded((ms.floor * 1000) / nodes) },
    };
  });
}

export function pagesOf(browser: BrowserName, pages: readonly Measured[]): Report['pages'] {
  return pages.map(({ name, ms, outcomes }) => ({
    name,
    browser,
    problem: outcomes.ours?.problem ?? null,
    nodes: outcomes.floor?.nodes ?? 0,
    ms: Object.fromEntries(Object.entries(ms).map(([engine, value]) => [engine, rounded(value)])),
  }));
}

export const atLeast = (name: string, value: number, target: number): Target => ({
  name,
  value: rounded(value),
  target: `≥ ${target}`,
  holds: value >= target,
});
export const atMost = (name: string, value: number, target: number): Target => ({
  name,
  value: rounded(value),
  target: `≤ ${rounded(target)}`,
  holds: value <= target,
});

/** Speeds are compared on the pages that we read: refusals would only flatter. The worst page is looked for among all. */
export function targetsOf(timings: readonly Timing[], growth: readonly Growth[]): Target[] {
  const of = (which: Timing['which']) => timings.find((timing) => timing.browser === 'chromium' && timing.which === which);
  const speed = (engine: EngineName) => of('read')?.speeds.find((one) => one.engine === engine)?.median ?? Number.NaN;
  const ratio = (which: Timing['which'], to: EngineName) => of(which)?.ratios.find((one) => one.to === to);
  const perNode = growth.map((row) => row.perNode.ours);
  return [
    atLeast('times faster than Readability', speed('readability') / speed('ours'), 8),
    atLeast('times faster than Defuddle', speed('defuddle') / speed('ours'), 20),
    atMost('worst page, part of Readability’s time', ratio('all', 'readability')?.worst ?? Number.NaN, 1 / 3),
    atMost('times the floor', ratio('read', 'floor')?.median ?? Number.NaN, 1.5),
    atMost('time a node, dearest size to cheapest', Math.max(...perNode) / Math.min(...perNode), 2),
  ];
}
