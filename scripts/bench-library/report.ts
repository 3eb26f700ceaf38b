// What the library's benchmark found in one browser, and that as a table. Times are in milliseconds.
import type { BrowserName } from '../../tests/browser/harness/browser.ts';
import { rounded } from '../bench/statistics.ts';
import type { EngineName } from './engines.ts';
import type { Plain } from './plain.ts';

export interface EngineReport {
  engine: EngineName;
  articles: number;
  /** Until the first question is answered; for ours also when everything was packed before. */
  ready: number;
  memoryMB: number | null;
  kinds: { kind: string; p50: number; p95: number; answers: number; exact: string }[];
  p95: number;
  /** Median of the plain scans between its questions; null where there were none. */
  scan: number | null;
}

export interface Spread {
  p50: number;
  p95: number;
}

export interface FileReport {
  ms: number;
  mb: number;
  msPerArticle: number;
  mbPerSecond: number;
  peakMB: number | null;
}

export interface RestoreReport {
  /** Looking through the file, and keeping what is in it. */
  planned: number;
  done: number;
  msPerArticle: number;
  added: number;
  merged: number;
  present: number;
  damaged: number;
  peakMB: number | null;
}

/** What grows with the library, at one size of it. */
export interface Stage {
  articles: number;
  open: { firstRow: number; usable: number };
  packing: number;
  /** Everything packed, the page just opened: the median of several. */
  firstQuery: number;
  searchP95: number;
  memoryMB: number | null;
  /** A plain scan of 2,000 articles, at every size. */
  scan: number;
  bytesPerArticle: number;
  backup: FileReport;
  /** What the same shelf costs at the least. */
  plain: Plain;
}

export interface LibraryReport {
  browser: BrowserName;
  articles: number;
  save: Spread;
  /** Until its story is found, too: for so long the next one may wait. */
  saveWithStory: Spread;
  /** Of an article, when all of a library are sorted into stories. */
  storyEach: number;
  book: FileReport;
  erase1000: number;
  /** Into an empty library, and once more into the same. */
  restores: RestoreReport[];
  stages: Stage[];
  engines: EngineReport[];
}

const peak = (mb: number | null): string => (mb === null ? 'peak memory –' : `peak memory ${mb} MB`);

/** The figures of each size beside each other, and how many times as large the last is as the first. */
function growth(stages: readonly Stage[]): string[] {
  const figures: [string, (stage: Stage) => number | null][] = [
    ['first row, ms', ({ open }) => open.firstRow],
    ['all rows, ms', ({ open }) => open.usable],
    ['first query, nothing packed, ms', ({ packing }) => packing],
    ['first query, ms', ({ firstQuery }) => firstQuery],
    ['search p95, ms', ({ searchP95 }) => searchP95],
    ['plain scan of 2,000 articles between the questions, ms', ({ scan }) => scan],
    ['search p95, times that scan', ({ searchP95, scan }) => rounded(searchP95 / scan)],
    ['search memory, MB', ({ memoryMB }) => memoryMB],
    ['on disk, bytes an article', ({ bytesPerArticle }) => bytesPerArticle],
    ['backup, ms', ({ backup }) => backup.ms],
    ['backup, ms an article', ({ backup }) => backup.msPerArticle],
    ['backup, MB', ({ backup }) => backup.mb],
    ['backup, MB a second', ({ backup }) => backup.mbPerSecond],
    ['backup, peak memory, MB', ({ backup }) => backup.peakMB],
    ['plain reading of all, ms', ({ plain }) => rounded(plain.read)],
    ['plain copy of all, ms', ({ plain }) => rounded(plain.copied)],
    ['first query, nothing packed, times the plain reading', ({ packing, plain }) => rounded(packing / plain.read)],
    ['first query, times the plain reading', ({ firstQuery, plain }) => rounded(firstQuery / plain.read)],
    ['backup, times the plain copy', ({ backup, plain }) => rounded(backup.ms / plain.copied)],
  ];
  const cell = (value: number | null): string => String(value ?? '–').padStart(12);
  const rows = figures.map(([what, of]) => {
    const values = stages.map(of);
    const [first, last] = [values[0], values.at(-1)];
    const times = first && last && stages.length > 1 ? `× ${(last / first).toFixed(2)}` : '';
    return `${what.padEnd(56)}${values.map(cell).join('')}   ${times}`;
  });
  const [small, large] = [stages[0], stages.at(-1)];
  const times = small && large && stages.length > 1 ? `× ${(large.articles / small.articles).toFixed(2)}` : '';
  return [`${'articles'.padEnd(56)}${stages.map(({ articles }) => cell(articles)).join('')}   ${times}`, ...rows];
}

function restoreLine(what: string, { planned, done, msPerArticle, added, merged, present, damaged, peakMB }: RestoreReport): string {
  const fates = Object.entries({ added, merged, present, damaged }).flatMap(([fate, many]) => (many === 0 ? [] : `${many} ${fate}`));
  return `${what} looked through in ${planned} ms, kept in ${done} ms, ${msPerArticle} ms an article, ${peak(peakMB)}: ${fates.join(', ')}`;
}

export function print({ browser, articles, save, saveWithStory, storyEach, book, erase1000, restores, stages, engines }: LibraryReport): string {
  const lines = [
    `── ${browser}, ${articles} articles ──`,
    `save           p50 ${save.p50} ms, p95 ${save.p95} ms`,
    `with its story p50 ${saveWithStory.p50} ms, p95 ${saveWithStory.p95} ms; all of them ${storyEach} ms an article`,
    `book of 100    ${book.ms} ms, ${book.msPerArticle} ms an article, ${book.mb} MB, ${peak(book.peakMB)}`,
    `delete 1,000   ${erase1000} ms`,
    ...restores.map((one, at) => restoreLine(at === 0 ? 'restore       ' : 'restore again ', one)),
    '',
    ...growth(stages),
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
