// `npm run bench:page`: what a reader's browser paints, waits for and works at on a heavy page, with us, without us and with a cleaner of the usual kind.
import { seeCorpus } from './bench-page/corpus.ts';
import { measureFirefox, measureHeaviest } from './bench-page/heaviest.ts';
import { type PageBenchOptions, readOptions, USAGE } from './bench-page/options.ts';
import { type PageReport, seenTargets, targetsOf } from './bench-page/report.ts';
import { print } from './bench-page/table.ts';
import { findOrInstallBrowser } from './browsers.ts';
import { buildApart } from './extract/build-apart.ts';
import { UsageError } from './extract/options.ts';

async function reportOf({ rounds, corpus }: PageBenchOptions): Promise<PageReport> {
  const log = (line: string): void => console.error(line);
  const chromium = await measureHeaviest(rounds, log);
  const firefox = await measureFirefox(rounds, log);
  const seen = corpus === '' ? [] : await seeCorpus(corpus, log);
  return { rounds, targets: [...targetsOf(chromium), ...seenTargets(seen)], chromium, firefox, corpus: seen };
}

export async function main(args: string[]): Promise<number> {
  try {
    const options = readOptions(args);
    for (const kind of ['chromium', 'firefox'] as const) findOrInstallBrowser(kind, console.error);
    buildApart();
    const report = await reportOf(options);
    console.log(options.json ? JSON.stringify(report) : print(report));
    return 0;
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown;
    console.error(`${thrown.message}\n${USAGE}`);
    return 2;
  }
}
