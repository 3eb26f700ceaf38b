// What the two sides of the benchmark, the browser's and Node's, know in common.

export const ENGINE_NAMES = ['ours', 'readability', 'defuddle', 'floor'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

/** What an engine found on a page. An engine that failed says why in `problem`. `nodes` is counted by the floor alone. */
export interface Outcome {
  problem: string | null;
  title: string;
  source: string;
  author: string;
  date: string;
  text: string;
  nodes: number;
}

/** A page to measure. `address` is empty when nobody knows it. */
export interface BenchPage {
  name: string;
  address: string;
  html: string;
}

/** What the bundle of `in-page.ts` puts on the page that measures. */
export interface InPage {
  /** Fetches a page's HTML and keeps it under its number. */
  load(index: number, path: string, address: string): Promise<number>;
  /** One round on one page: milliseconds of each engine, run in the order of the names. */
  round(index: number, order: readonly EngineName[]): Partial<Record<EngineName, number>>;
  outcome(index: number, name: EngineName): Outcome;
}
