// Measures pages in a real browser: every round takes every page, and every page every engine, in an order that turns by one each time.
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../tests/browser/harness/browser.ts';
import { openBrowser } from '../../tests/browser/harness/open.ts';
import type { Reply, Route } from '../../tests/newsstand/reply.ts';
import type { BenchPage, EngineName, Outcome } from './names.ts';
import { median } from './statistics.ts';

const HOST = 'finance.sina.com.cn';
const PATH = '/jingdu-bench';
/** Only a page that is isolated from all others gets a clock of microseconds. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** One page: the median of each engine's rounds in milliseconds, and what each engine found. */
export interface Measured {
  name: string;
  ms: Partial<Record<EngineName, number>>;
  outcomes: Partial<Record<EngineName, Outcome>>;
}

export interface MeasureOptions {
  browser: BrowserName;
  code: string;
  engines: readonly EngineName[];
  rounds: number;
  log(line: string): void;
}

function routeOf(pages: readonly BenchPage[]): Route {
  const replies = new Map<string, Reply>(pages.map(({ html }, index) => [`${PATH}/${index}`, { body: html, type: 'text/plain; charset=utf-8' }]));
  replies.set(PATH, { body: '<!DOCTYPE html><meta charset="utf-8"><title>bench</title>', headers: ISOLATED });
  return (host, path) => (host === HOST ? replies.get(path) : undefined);
}

const turned = <T>(list: readonly T[], by: number): T[] => list.map((_, index) => list[(index + by) % list.length] as T);

/** Opens the page that measures, with the code and all pages in it. */
export async function withBenchPage<T>(
  browserName: BrowserName,
  { code, pages }: { code: string; pages: readonly BenchPage[] },
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const browser = await openBrowser(browserName, { extension: null, route: routeOf(pages) });
  try {
    const page = await browser.newPage();
    await page.goto(`https://${HOST}${PATH}`, { waitUntil: 'load' });
    if ((await page.evaluate('crossOriginIsolated')) !== true)
      throw new Error(`${browserName} does not isolate the page that measures: its clock is too coarse`);
    await page.evaluate(code);
    for (const [index, { address }] of pages.entries())
      await page.evaluate(`jingduBench.load(${index}, ${JSON.stringify(`${PATH}/${index}`)}, ${JSON.stringify(address)})`);
    return await work(page);
  } finally {
    await browser.close();
  }
}

/** The first round only warms the engines up and is where their outcomes are taken from. */
export function measure(pages: readonly BenchPage[], { browser, code, engines, rounds, log }: MeasureOptions): Promise<Measured[]> {
  return withBenchPage(browser, { code, pages }, async (page) => {
    const measured: Measured[] = pages.map(({ name }) => ({ name, ms: {}, outcomes: {} }));
    for (const [index, { outcomes }] of measured.entries())
      for (const name of engines) outcomes[name] = (await page.evaluate(`jingduBench.outcome(${index}, '${name}')`)) as Outcome;
    const times = pages.map(() => new Map<EngineName, number[]>(engines.map((name) => [name, []])));
    for (let round = 0; round < rounds; round += 1) {
      log(`${browser}: round ${round + 1} of ${rounds}, ${pages.length} pages`);
      for (const [index, lists] of times.entries()) {
        const order = turned(engines, round + index);
        const ms = (await page.evaluate(`jingduBench.round(${index}, ${JSON.stringify(order)})`)) as Record<EngineName, number>;
        for (const name of engines) lists.get(name)?.push(ms[name]);
      }
    }
    for (const [index, { ms }] of measured.entries()) for (const [name, list] of times[index] ?? []) ms[name] = median(list);
    return measured;
  });
}
