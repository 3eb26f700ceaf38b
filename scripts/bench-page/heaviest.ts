// The heaviest page in every variant, in turn, round after round: measured, then filmed.
import type { BrowserName } from '../../tests/browser/harness/browser.ts';
import { pause } from '../../tests/browser/harness/until.ts';
import { HEAVIEST_URL } from '../../tests/newsstand/heaviest/article.ts';
import { median } from '../bench/statistics.ts';
import { type Film, film } from './film.ts';
import { openVariant, VARIANTS, type Variant, type VariantName } from './variants.ts';
import { type Numbers, visit } from './visit.ts';

/** Milliseconds of film after the load: longer than the last thing that the page brings late. */
const FILMED = 3_000;

export interface Outcome {
  variant: VariantName;
  /** The median of each number over the rounds. */
  numbers: Numbers;
  /** All rounds' frames together. */
  film: Film;
}

const turned = <T>(list: readonly T[], by: number): T[] => list.map((_, index) => list[(index + by) % list.length] as T);

function medians<Row extends object>(rows: readonly Row[]): Row {
  const names = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  return Object.fromEntries(names.map((name) => [name, median(rows.map((row) => row[name] as number))])) as Row;
}

function joined(films: readonly Film[]): Film {
  return {
    frames: films.reduce((sum, one) => sum + one.frames, 0),
    noisy: films.reduce((sum, one) => sum + one.noisy, 0),
    span: median(films.map(({ span }) => span)),
    boxes: [...new Set(films.flatMap(({ boxes }) => boxes))].sort(),
  };
}

async function filmed({ browser }: Variant): Promise<Film> {
  const page = await browser.newPage();
  try {
    return await film(page, HEAVIEST_URL, FILMED);
  } finally {
    await page.close();
  }
}

async function withVariants<T>(browser: BrowserName, names: readonly VariantName[], work: (variants: Variant[]) => Promise<T>): Promise<T> {
  const variants: Variant[] = [];
  try {
    for (const name of names) variants.push(await openVariant(browser, name));
    return await work(variants);
  } finally {
    for (const variant of variants) await variant.close();
  }
}

/** The first load of each browser fills its caches of code and fonts and is not counted. */
export function measureHeaviest(rounds: number, log: (line: string) => void): Promise<Outcome[]> {
  return withVariants('chromium', VARIANTS, async (variants) => {
    const measured = new Map<VariantName, { numbers: Numbers[]; films: Film[] }>(VARIANTS.map((name) => [name, { numbers: [], films: [] }]));
    for (const { browser, traffic } of variants) await visit(browser, traffic, HEAVIEST_URL);
    for (let round = 0; round < rounds; round += 1) {
      log(`chromium: round ${round + 1} of ${rounds}`);
      for (const variant of turned(variants, round)) {
        measured.get(variant.name)?.numbers.push(await visit(variant.browser, variant.traffic, HEAVIEST_URL));
        measured.get(variant.name)?.films.push(await filmed(variant));
      }
    }
    return [...measured].map(([variant, { numbers, films }]) => ({ variant, numbers: medians(numbers), film: joined(films) }));
  });
}

export interface FirefoxNumbers {
  requests: number;
  kilobytes: number;
  fcp: number;
  interactive: number;
  load: number;
}
export interface FirefoxOutcome {
  variant: VariantName;
  numbers: FirefoxNumbers;
}

async function visitFirefox({ browser, traffic }: Variant): Promise<FirefoxNumbers> {
  const page = await browser.newPage();
  try {
    traffic.clear();
    await page.goto(HEAVIEST_URL, { waitUntil: 'load', timeout: 60_000 });
    await pause(FILMED);
    const times = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const paint = performance.getEntriesByName('first-contentful-paint')[0];
      return {
        fcp: paint?.startTime ?? Number.NaN,
        interactive: navigation?.domInteractive ?? Number.NaN,
        load: navigation?.loadEventStart ?? Number.NaN,
      };
    });
    const { requests, bytes } = traffic.sum();
    return { requests, kilobytes: bytes / 1000, ...times };
  } finally {
    await page.close();
  }
}

/** Firefox has no measure of shifts and no trace; paints, navigation and requests it has. The throw-away cleaner is Chromium's alone. */
export function measureFirefox(rounds: number, log: (line: string) => void): Promise<FirefoxOutcome[]> {
  const names = ['with', 'without'] as const;
  return withVariants('firefox', names, async (variants) => {
    const measured = new Map<VariantName, FirefoxNumbers[]>(names.map((name) => [name, []]));
    for (const variant of variants) await visitFirefox(variant);
    for (let round = 0; round < rounds; round += 1) {
      log(`firefox: round ${round + 1} of ${rounds}`);
      for (const variant of turned(variants, round)) measured.get(variant.name)?.push(await visitFirefox(variant));
    }
    return [...measured].map(([variant, rows]) => ({ variant, numbers: medians(rows) }));
  });
}
