// The properties as one function for a page of a real browser: a run of seeds in, failures and counts out.
import { type Counts, noCounts } from './counts.ts';
import { count } from './coverage.ts';
import { checkSeed, type Failure } from './properties.ts';

export interface Run {
  pages: Record<string, number>;
  failures: (Failure & { html: string; url: string })[];
  counts: Counts;
  /** Milliseconds that reading took, each page four times and more. */
  ms: number;
}

export function runSeeds(first: number, pages: number): Run {
  const start = performance.now();
  const run: Run = { pages: {}, failures: [], counts: noCounts(), ms: 0 };
  for (let seed = first; seed < first + pages; seed++) {
    const checked = checkSeed(seed);
    const { template, html, url } = checked.page;
    run.pages[template] = (run.pages[template] ?? 0) + 1;
    count(run.counts, checked);
    run.failures.push(...checked.failures.map((failure) => ({ ...failure, html, url })));
  }
  run.ms = performance.now() - start;
  return run;
}

(globalThis as typeof globalThis & { runSeeds?: typeof runSeeds }).runSeeds = runSeeds;
