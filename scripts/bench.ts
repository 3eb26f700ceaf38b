// `npm run bench`: how fast and how right we read saved pages, beside Readability, Defuddle and the least that anybody could do.
import type { BrowserName } from '../tests/browser/harness/browser.ts';
import { growingPages } from './bench/growth.ts';
import { type Measured, measure } from './bench/measure.ts';
import { type BenchPage, ENGINE_NAMES, type EngineName } from './bench/names.ts';
import { type BenchOptions, readOptions, readPages, USAGE } from './bench/options.ts';
import { profile } from './bench/profile.ts';
import { judgeQuality } from './bench/quality.ts';
import { growthOf, pagesOf, type Report, targetsOf, timingsOf } from './bench/report.ts';
import { print } from './bench/table.ts';
import { findOrInstallBrowser } from './browsers.ts';
import { bundle } from './bundle.ts';
import { UsageError } from './extract/options.ts';

const IN_PAGE = 'scripts/bench/in-page.ts';

/** Large pages take long, and what they show does not need many rounds. */
const GROWTH_ROUNDS = 5;

async function reportOf({ corpus, rounds }: BenchOptions, pages: readonly BenchPage[]): Promise<Report> {
  const code = await bundle(IN_PAGE);
  const log = (line: string): void => console.error(line);
  const times = (browser: BrowserName, what: readonly BenchPage[], engines: readonly EngineName[], often: number): Promise<Measured[]> =>
    measure(what, { browser, code, engines, rounds: often, log });
  const chromium = await times('chromium', pages, ENGINE_NAMES, rounds);
  const firefox = await times('firefox', pages, ['ours', 'readability'], rounds);
  const growth = growthOf(await times('chromium', growingPages(), ['ours', 'floor'], GROWTH_ROUNDS));
  const timings = [...timingsOf('chromium', chromium), ...timingsOf('firefox', firefox)];
  return {
    targets: targetsOf(timings, growth),
    rounds,
    quality: judgeQuality(corpus, chromium),
    timings,
    growth,
    pages: [...pagesOf('chromium', chromium), ...pagesOf('firefox', firefox)],
  };
}

export async function main(args: string[]): Promise<number> {
  try {
    const options = readOptions(args);
    const pages = readPages(options.corpus);
    for (const kind of ['chromium', 'firefox'] as const) findOrInstallBrowser(kind, console.error);
    if (options.profile) {
      console.log(await profile(pages, await bundle(IN_PAGE, { readable: true }), options.rounds));
      return 0;
    }
    const report = await reportOf(options, pages);
    console.log(options.json ? JSON.stringify(report) : print(report));
    return 0;
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown;
    console.error(`${thrown.message}\n${USAGE}`);
    return 2;
  }
}
