// `npm run bench:library`: how fast the library saves, opens, finds, backs up and restores, beside MiniSearch, FlexSearch and the bare scan, in real browsers.
import type { BrowserName } from '../tests/browser/harness/browser.ts';
import { measure } from './bench-library/measure.ts';
import { type LibraryReport, print } from './bench-library/report.ts';
import { findOrInstallBrowser } from './browsers.ts';
import { buildAll } from './build.ts';
import { bundle } from './bundle.ts';

const USAGE = `usage: npm run -s bench:library -- [--articles 10000] [--peers 2000] [--rounds 3] [--browser chromium|firefox] [--json]
       --peers: on how many of the articles the other engines run, and every answer is compared with the plainest search
       --browser: this one alone; else both, Firefox with at most 10,000`;

interface Options {
  articles: number;
  peers: number;
  rounds: number;
  browsers: BrowserName[];
  json: boolean;
}

function readOptions(args: readonly string[]): Options | null {
  const options: Options = { articles: 10_000, peers: 2_000, rounds: 3, browsers: ['chromium', 'firefox'], json: false };
  for (let index = 0; index < args.length; index += 1) {
    const [, name = '', glued] = /^--([a-z]+)(?:=(.*))?$/.exec(args[index] ?? '') ?? [];
    const value = (): string => glued ?? args[++index] ?? '';
    if (name === 'json') options.json = true;
    else if (name === 'browser') options.browsers = [value() as BrowserName];
    else if (name === 'articles' || name === 'peers' || name === 'rounds') options[name] = Number(value());
    else return null;
  }
  const numbers = [options.articles, options.peers, options.rounds];
  const isRight =
    numbers.every((number) => Number.isSafeInteger(number) && number > 0) && options.browsers.every((one) => /^(chromium|firefox)$/.test(one));
  return isRight ? { ...options, peers: Math.min(options.peers, options.articles) } : null;
}

export async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    console.error(USAGE);
    return 2;
  }
  await buildAll();
  const code = await bundle('scripts/bench-library/in-page.ts');
  const reports: LibraryReport[] = [];
  for (const browser of options.browsers) {
    findOrInstallBrowser(browser, console.error);
    const articles = browser === 'firefox' ? Math.min(options.articles, 10_000) : options.articles;
    reports.push(
      await measure({ ...options, browser, articles, peers: Math.min(options.peers, articles), code, log: (line) => console.error(line) }),
    );
  }
  console.log(options.json ? JSON.stringify(reports) : reports.map(print).join('\n'));
  return 0;
}
