// `npm run bench:library`: how fast the library saves, opens and finds, beside MiniSearch, FlexSearch and the bare scan, in real browsers.
import type { BrowserName } from '../tests/browser/harness/browser.ts';
import { bundle } from './bench/bundle.ts';
import { type LibraryReport, measure } from './bench-library/measure.ts';
import { findOrInstallBrowser } from './browsers.ts';
import { buildAll } from './build.ts';

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

function print({ browser, articles, save, open, packing, firstQuery, bytesPerArticle, erase1000, engines }: LibraryReport): string {
  const lines = [
    `── ${browser}, ${articles} articles ──`,
    `save           p50 ${save.p50} ms, p95 ${save.p95} ms`,
    `open           first row ${open.firstRow} ms, all rows ${open.usable} ms`,
    `first query    ${firstQuery} ms (${packing} ms when nothing is packed yet)`,
    `on disk        ${bytesPerArticle} bytes an article`,
    `delete 1,000   ${erase1000} ms`,
    '',
    'search, ms             articles     ready    MB   kind            p50     p95  answers  exact',
  ];
  for (const { engine, articles: many, ready, memoryMB, kinds, p95 } of engines) {
    for (const { kind, p50, p95: high, answers, exact } of kinds)
      lines.push(
        `${engine.padEnd(22)} ${String(many).padStart(8)} ${String(ready).padStart(9)} ${String(memoryMB ?? '–').padStart(5)}   ${kind.padEnd(14)} ${String(p50).padStart(5)} ${String(high).padStart(7)} ${String(answers).padStart(8)}  ${exact}`,
      );
    lines.push(`${engine.padEnd(22)} all kinds together: p95 ${p95}`);
  }
  return `${lines.join('\n')}\n`;
}

export async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    console.error(USAGE);
    return 2;
  }
  await buildAll();
  const code = await bundle(false, 'scripts/bench-library/in-page.ts');
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
