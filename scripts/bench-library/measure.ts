// Runs the library's benchmark in one real browser: on the extension's own origin, with its own built library page for the opening times.
import type { Page } from 'puppeteer-core';
import type { BrowserName, OpenBrowser } from '../../tests/browser/harness/browser.ts';
import { openBrowser } from '../../tests/browser/harness/open.ts';
import { median, quantile, rounded } from '../bench/statistics.ts';
import type { Asked, EngineName } from './in-page.ts';

const LIBRARY = 'src/library/index.html';
const SAVES = 200;
const ERASED = 1_000;

export interface EngineReport {
  engine: EngineName;
  articles: number;
  /** Milliseconds until the first question is answered; for ours also when everything was packed before. */
  ready: number;
  memoryMB: number | null;
  kinds: { kind: string; p50: number; p95: number; answers: number; exact: string }[];
  p95: number;
}

export interface LibraryReport {
  browser: BrowserName;
  articles: number;
  save: { p50: number; p95: number };
  open: { firstRow: number; usable: number };
  packing: number;
  firstQuery: number;
  bytesPerArticle: number;
  erase1000: number;
  engines: EngineReport[];
}

const call = <T>(page: Page, work: string): Promise<T> => page.evaluate(`libraryBench.${work}`) as Promise<T>;

/** The browser's count after a collection; only Chromium tells. Typed arrays lie outside its heap and are added. */
async function memoryOf(browser: OpenBrowser, page: Page): Promise<number | null> {
  if (browser.name !== 'chromium') return null;
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  await session.detach();
  return (usedSize + backingStorageSize) / 1e6;
}

async function benchPage(browser: OpenBrowser, code: string): Promise<Page> {
  // A page of the extension's origin without any code of its own.
  const page = await browser.openExtension('icons/16.png', 'img');
  await page.evaluate(code);
  return page;
}

function reportOf(engine: EngineName, articles: number, { ready, asked }: { ready: number; asked: Asked[] }, memory: number | null): EngineReport {
  const kinds = asked.map(({ kind, ms, answers, exact, of }) => ({
    ...{ kind, p50: rounded(median(ms)), p95: rounded(quantile(ms, 0.95)), answers, exact: of === 0 ? '–' : `${exact}/${of}` },
  }));
  const times = asked.flatMap((one) => one.ms);
  return { engine, articles, ready: rounded(ready), memoryMB: memory === null ? null : rounded(memory), kinds, p95: rounded(quantile(times, 0.95)) };
}

/** Milliseconds from the start of the library page's loading to its first row, and to all rows being there. */
async function openLibrary(browser: OpenBrowser, code: string): Promise<{ firstRow: number; usable: number }> {
  const observer = await benchPage(browser, code);
  const opened = call<{ firstRow: number; usable: number }>(observer, `opening('/${LIBRARY}')`);
  const page = await browser.newPage();
  // Firefox tells no driver when a page of an extension has loaded.
  await page.goto(`${browser.base}/${LIBRARY}`, { waitUntil: [] });
  const { firstRow, usable } = await opened;
  await page.close();
  await observer.close();
  return { firstRow: rounded(firstRow), usable: rounded(usable) };
}

export interface MeasureOptions {
  browser: BrowserName;
  articles: number;
  /** On how many of them the peers and the right answers are compared. */
  peers: number;
  rounds: number;
  code: string;
  log(line: string): void;
}

export async function measure({ browser: name, articles, peers, rounds, code, log }: MeasureOptions): Promise<LibraryReport> {
  const browser = await openBrowser(name, { locale: 'zh_CN' });
  try {
    const engines: EngineReport[] = [];
    const run = async (engine: EngineName, many: number, judge: boolean): Promise<EngineReport> => {
      const page = await benchPage(browser, code);
      page.setDefaultTimeout(600_000);
      const before = await memoryOf(browser, page);
      const asked = await call<{ ready: number; asked: Asked[] }>(page, `ask('${engine}', ${many}, ${rounds}, ${judge})`);
      const after = await memoryOf(browser, page);
      await page.close();
      const report = reportOf(engine, many, asked, before === null || after === null ? null : after - before);
      log(`${name}: ${engine} answered on ${many}`);
      return report;
    };
    const filler = await benchPage(browser, code);
    const fillTo = async (from: number, to: number): Promise<void> => {
      for (let at = from; at < to; at += 500) await call(filler, `fill(${at}, ${Math.min(to, at + 500)})`);
    };
    await fillTo(0, peers);
    for (const engine of ['scan', 'minisearch', 'flexsearch', 'ours'] as const) engines.push(await run(engine, peers, true));
    await fillTo(peers, articles);
    const saved = await call<number[]>(filler, `saves(${articles}, ${SAVES})`);
    log(`${name}: ${articles} articles are there, ${SAVES} more were saved one by one`);
    const open = await openLibrary(browser, code);
    const packed = await run('ours', articles, false);
    const whole = await run('ours', articles, false);
    engines.push(whole);
    const usage = (await filler.evaluate('navigator.storage.estimate().then((found) => found.usage)')) as number;
    const erase1000 = await call<number>(filler, `erase(${Math.min(ERASED, articles)})`);
    return {
      browser: name,
      articles,
      save: { p50: rounded(median(saved)), p95: rounded(quantile(saved, 0.95)) },
      open,
      packing: packed.ready,
      firstQuery: whole.ready,
      bytesPerArticle: Math.round(usage / (articles + SAVES)),
      erase1000: rounded(erase1000),
      engines,
    };
  } finally {
    await browser.close();
  }
}
