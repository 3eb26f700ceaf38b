// What a page of a real browser runs: the properties for a run of seeds, and the bad inputs one by one.
import { type Answer, answerTo, BAD_INPUTS } from './bad-inputs.ts';
import { type Counts, GROUPS, noCounts } from './counts.ts';
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

/** What the page of each seed exercises. */
export function exercisedBy(first: number, pages: number): [seed: number, names: string[]][] {
  return Array.from({ length: pages }, (_, at) => {
    const counts = noCounts();
    count(counts, checkSeed(first + at));
    const names = GROUPS.flatMap((group) => Object.entries(counts[group]).flatMap(([name, times]) => (times > 0 ? [`${group}/${name}`] : [])));
    return [first + at, names];
  });
}

export function answerBadInput(name: string): Answer {
  const input = BAD_INPUTS.find((one) => one.name === name);
  if (input === undefined) throw new Error(`no bad input is called ${name}`);
  return answerTo(input);
}

export const badInputNames = (): string[] => BAD_INPUTS.map(({ name }) => name);

Object.assign(globalThis, { runSeeds, exercisedBy, answerBadInput, badInputNames });
