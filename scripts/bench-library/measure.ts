// Runs the library's benchmark in one real browser: on the extension's own origin, with its own built library page for the opening times.
import type { BrowserName, OpenBrowser } from '../../tests/browser/harness/browser.ts';
import { openBrowser } from '../../tests/browser/harness/open.ts';
import { median, quantile, rounded } from '../bench/statistics.ts';
import type { EngineName } from './engines.ts';
import type { Restored } from './files.ts';
import type { Answers, Saves } from './in-page.ts';
import { openBenchPage } from './page.ts';
import type { Plain } from './plain.ts';
import type { EngineReport, FileReport, LibraryReport, RestoreReport, Spread, Stage } from './report.ts';

const LIBRARY = 'src/library/index.html';
const SAVES = 200;
const ERASED = 1_000;
const IN_A_BOOK = 100;
const FILLED_AT_ONCE = 500;
/** How often the first question of a library that has just been opened is asked, each time in a new page: a single one tells more of the machine. */
const FIRST_ASKED = 5;

const spread = (times: readonly number[]): Spread => ({ p50: rounded(median(times)), p95: rounded(quantile(times, 0.95)) });

function engineReport(engine: EngineName, articles: number, { ready, asked, scans }: Answers, memory: number | null): EngineReport {
  const kinds = asked.map(({ kind, ms, answers, exact, of }) => ({
    ...{ kind, p50: rounded(median(ms)), p95: rounded(quantile(ms, 0.95)), answers, exact: of === 0 ? '–' : `${exact}/${of}` },
  }));
  const times = asked.flatMap((one) => one.ms);
  return {
    ...{ engine, articles, ready: rounded(ready), memoryMB: memory === null ? null : rounded(memory), kinds },
    ...{ p95: rounded(quantile(times, 0.95)), scan: scans.length === 0 ? null : rounded(median(scans)) },
  };
}

/** Milliseconds from the start of the library page's loading to its first row, and to all rows being there. */
async function openLibrary(browser: OpenBrowser, code: string): Promise<{ firstRow: number; usable: number }> {
  const observer = await openBenchPage(browser, code);
  const opened = observer.page.evaluate(`libraryBench.opening('/${LIBRARY}')`) as Promise<{ firstRow: number; usable: number }>;
  const page = await browser.newPage();
  // Firefox tells no driver when a page of an extension has loaded.
  await page.goto(`${browser.base}/${LIBRARY}`, { waitUntil: [] });
  const { firstRow, usable } = await opened;
  await page.close();
  await observer.close();
  return { firstRow: rounded(firstRow), usable: rounded(usable) };
}

interface Filed {
  value: { ms: number; bytes: number; articles: number };
  peakMB: number | null;
}

function fileReport({ value: { ms, bytes, articles }, peakMB }: Filed): FileReport {
  const rates = { msPerArticle: rounded(ms / articles), mbPerSecond: rounded(bytes / 1e3 / ms) };
  return { ms: rounded(ms), mb: rounded(bytes / 1e6), ...rates, peakMB: peakMB === null ? null : rounded(peakMB) };
}

function restoreReport({ planned, done, fates }: Restored, peakMB: number | null): RestoreReport {
  const articles = fates.added + fates.merged + fates.present + fates.damaged;
  const times = { planned: rounded(planned), done: rounded(done), msPerArticle: rounded((planned + done) / articles) };
  return { ...times, ...fates, peakMB: peakMB === null ? null : rounded(peakMB) };
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
  const began = performance.now();
  const said = (line: string): void => log(`${name}, ${Math.round((performance.now() - began) / 1_000)} s: ${line}`);
  /** Each step in a page of its own, so that no memory of the one before is counted. */
  const alone = async <T>(work: (page: Awaited<ReturnType<typeof openBenchPage>>) => Promise<T>): Promise<T> => {
    const page = await openBenchPage(browser, code);
    try {
      return await work(page);
    } finally {
      await page.close();
    }
  };
  try {
    const engine = (engineName: EngineName, many: number, judge: boolean): Promise<EngineReport> =>
      alone(async (page) => {
        const before = await page.memory();
        const asked = await page.run<Answers>('ask', engineName, many, rounds, judge);
        const after = await page.memory();
        const report = engineReport(engineName, many, asked, before === null || after === null ? null : after - before);
        said(`${engineName} answered on ${many}: first after ${report.ready} ms, p95 ${report.p95} ms`);
        return report;
      });
    const fillTo = (from: number, to: number): Promise<void> =>
      alone(async (page) => {
        for (let at = from; at < to; at += FILLED_AT_ONCE) await page.run('fill', at, Math.min(to, at + FILLED_AT_ONCE));
        said(`${to} articles are there`);
      });
    const bytesUsed = (): Promise<number> =>
      alone(async ({ page }) => (await page.evaluate('navigator.storage.estimate().then((found) => found.usage)')) as number);

    /** What grows with the library, at one size of it. */
    const stageAt = async (many: number): Promise<{ stage: Stage; search: EngineReport }> => {
      const open = await openLibrary(browser, code);
      const packing = (await engine('ours', many, false)).ready;
      const search = await engine('ours', many, false);
      const firsts: number[] = [];
      for (let asked = 0; asked < FIRST_ASKED; asked += 1) firsts.push(await alone((page) => page.run<number>('first')));
      const firstQuery = rounded(median(firsts));
      said(`answered the first question on ${many} after ${firsts.map(rounded).join(', ')} ms`);
      const bytesPerArticle = Math.round((await bytesUsed()) / many);
      const backup = fileReport(await alone((page) => page.watched('backup')));
      said(`backed up ${many} in ${Math.round(backup.ms)} ms`);
      const plain = await alone((page) => page.run<Plain>('plain'));
      const found = { firstQuery, searchP95: search.p95, memoryMB: search.memoryMB, scan: search.scan ?? Number.NaN };
      return { search, stage: { articles: many, open, packing, ...found, bytesPerArticle, backup, plain } };
    };

    const engines: EngineReport[] = [];
    await fillTo(0, peers);
    for (const one of ['scan', 'minisearch', 'flexsearch', 'ours'] as const) engines.push(await engine(one, peers, true));
    const stages: Stage[] = [];
    const smaller = Math.max(peers, Math.floor(articles / 10));
    if (smaller < articles) {
      await fillTo(peers, smaller);
      stages.push((await stageAt(smaller)).stage);
    }
    await fillTo(smaller, articles);
    const whole = await stageAt(articles);
    stages.push(whole.stage);
    engines.push(whole.search);
    const sorting = await alone((page) => page.run<number>('stories'));
    said('sorted into stories');
    const saves = await alone((page) => page.run<Saves>('saves', articles, SAVES));
    const book = fileReport(await alone((page) => page.watched('book', IN_A_BOOK)));
    const erase1000 = await alone((page) => page.run<number>('erase', Math.min(ERASED, articles)));
    said('saved one by one, made a book, deleted');
    const restores = await alone(async (page) => {
      const { articles: all } = await page.run<{ articles: number }>('backup');
      await page.run('empty');
      const first = await page.watched<Restored>('restore');
      said('restored');
      const second = await page.watched<Restored>('restore');
      said('restored once more');
      const isWhole = first.value.fates.added === all && second.value.fates.present === all;
      if (!isWhole) throw new Error(`of ${all} articles: ${JSON.stringify([first.value.fates, second.value.fates])}`);
      return [first, second].map(({ value, peakMB }) => restoreReport(value, peakMB));
    });
    return {
      ...{ browser: name, articles, save: spread(saves.said), saveWithStory: spread(saves.sorted), storyEach: rounded(sorting / articles) },
      ...{ book, erase1000: rounded(erase1000), restores, stages, engines },
    };
  } finally {
    await browser.close();
  }
}
