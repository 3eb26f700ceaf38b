// A page of the extension's origin in which the bench's steps run: begun, waited for however long they take, their memory watched.
import type { CDPSession, Page } from 'puppeteer-core';
import type { OpenBrowser } from '../../tests/browser/harness/browser.ts';
import { pause } from '../../tests/browser/harness/until.ts';

/** How often it is asked whether a step has ended, in milliseconds. */
const EVERY = 100;

export interface BenchPage {
  page: Page;
  /** Runs a step and gives what it gives. Throws what it throws. */
  run<T>(name: string, ...given: unknown[]): Promise<T>;
  /** As `run`, and the most memory that the page had on the way beyond what it had before, in MB; null where no browser tells. */
  watched<T>(name: string, ...given: unknown[]): Promise<{ value: T; peakMB: number | null }>;
  /** In MB, after a collection; null where no browser tells. */
  memory(): Promise<number | null>;
  close(): Promise<void>;
}

/** Typed arrays lie outside the browser's heap and are added. */
async function usage(session: CDPSession): Promise<number> {
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  return (usedSize + backingStorageSize) / 1e6;
}

async function collected(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return usage(session);
}

/** The most memory that a page had, beyond what it had before, while something was done in it; in MB, null where no browser tells. */
export async function peakOf<T>(browser: OpenBrowser, page: Page, work: () => Promise<T>): Promise<{ value: T; peakMB: number | null }> {
  if (browser.name !== 'chromium') return { value: await work(), peakMB: null };
  const session = await page.createCDPSession();
  const before = await collected(session);
  const [working, ended] = [work(), new AbortController()];
  let peak = before;
  const watching = (async () => {
    for (; !ended.signal.aborted; await pause(EVERY)) peak = Math.max(peak, await usage(session));
  })();
  try {
    return { value: await working, peakMB: peak - before };
  } finally {
    ended.abort();
    await watching;
    await session.detach();
  }
}

export async function openBenchPage(browser: OpenBrowser, code: string): Promise<BenchPage> {
  // A page of the extension's origin without any code of its own.
  const page = await browser.openExtension('icons/16.png', 'img');
  await page.evaluate(code);
  const run = async <T>(name: string, ...given: unknown[]): Promise<T> => {
    await page.evaluate(`globalThis.benchStep = libraryBench.begin('${name}', ...${JSON.stringify(given)}); undefined`);
    for (;;) {
      const step = (await page.evaluate('benchStep.ended ? benchStep : null')) as { value: T; fault: string } | null;
      if (step !== null && step.fault !== '') throw new Error(`${name}: ${step.fault}`);
      if (step !== null) return step.value;
      await pause(EVERY);
    }
  };
  return {
    page,
    run,
    watched: (name, ...given) => peakOf(browser, page, () => run(name, ...given)),
    memory: async () => (browser.name === 'chromium' ? collected(await page.createCDPSession()) : null),
    close: () => page.close(),
  };
}
