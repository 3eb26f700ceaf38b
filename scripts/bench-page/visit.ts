// One load of the heaviest page in Chromium, measured: what it asked for, when it was there, how it moved, what it cost.
import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from '../../tests/browser/harness/browser.ts';
import { pause } from '../../tests/browser/harness/until.ts';
import { traced } from './trace.ts';
import type { Traffic } from './traffic.ts';

/** Milliseconds after the load when the page's own late scripts are done, and how long is looked on after that. */
const SETTLE = 5_000;
const AFTER = 2_000;

export interface Numbers {
  requests: number;
  kilobytes: number;
  fcp: number;
  lcp: number;
  load: number;
  /** Cumulative layout shift, of the whole page, until the end. */
  cls: number;
  /** Milliseconds of processor time on the page's main thread, frames of its own process included: until 5 s after the load, and in the 2 s after that. */
  main: number;
  mainAfter: number;
  /** Those of the extension's own scripts. */
  ours: number;
  oursAfter: number;
  /** Million bytes of JavaScript heap in use. */
  heapAtLoad: number;
  heapSettled: number;
}

interface Watched {
  cls: number;
  lcp: number;
}

const watch = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const seen = { cls: 0, lcp: 0 };
    Object.assign(globalThis, { jingduWatched: seen });
    if (top !== self) return;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.cls += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.lcp = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });

const heapOf = async (page: Page): Promise<number> => ((await page.metrics()).JSHeapUsedSize ?? Number.NaN) / 1e6;

export async function visit(browser: OpenBrowser, traffic: Traffic, url: string): Promise<Numbers> {
  const page = await browser.newPage();
  try {
    await watch(page);
    traffic.clear();
    let [heapAtLoad, heapSettled] = [Number.NaN, Number.NaN];
    const { main, ours } = await traced(
      page,
      async () => {
        await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
        heapAtLoad = await heapOf(page);
        await pause(SETTLE);
        heapSettled = await heapOf(page);
      },
      () => pause(AFTER),
    );
    const seen = (await page.evaluate('jingduWatched')) as Watched;
    const times = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const paint = performance.getEntriesByName('first-contentful-paint')[0];
      return { load: navigation?.loadEventStart ?? Number.NaN, fcp: paint?.startTime ?? Number.NaN };
    });
    const { requests, bytes } = traffic.sum();
    return {
      requests,
      kilobytes: bytes / 1000,
      ...times,
      lcp: seen.lcp,
      cls: seen.cls,
      main: main.until,
      mainAfter: main.after,
      ours: ours.until,
      oursAfter: ours.after,
      heapAtLoad,
      heapSettled,
    };
  } finally {
    await page.close();
  }
}
