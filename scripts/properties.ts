// `npm run -s properties`: thousands of generated pages through the engine in real Chromium; a broken property leaves its page in out/.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { OpenBrowser } from '../tests/browser/harness/browser.ts';
import { openBrowser } from '../tests/browser/harness/open.ts';
import type { Answer } from '../tests/generator/bad-inputs.ts';
import { added, type Counts, GROUPS, neverExercised, noCounts } from '../tests/generator/counts.ts';
import type { Run } from '../tests/generator/in-browser.ts';
import { findOrInstallBrowser } from './browsers.ts';
import { bundle } from './bundle.ts';

const USAGE = 'usage: npm run -s properties -- [--pages 10000] [--seed 1]';
const FOLDER = 'out/properties';
const CHUNK = 250;
/** A page that has not answered by then never will. */
const PATIENCE = 20_000;
/** More than these are counted, not written. */
const MOST_WRITTEN = 20;

interface Options {
  pages: number;
  seed: number;
}

function readOptions(args: readonly string[]): Options | null {
  const options: Options = { pages: 10_000, seed: 1 };
  for (let at = 0; at < args.length; at += 2) {
    const name = args[at]?.replace(/^--/, '');
    const value = Number(args[at + 1]);
    if ((name !== 'pages' && name !== 'seed') || !Number.isSafeInteger(value) || value < 1) return null;
    options[name] = value;
  }
  return options;
}

interface Total extends Run {
  wall: number;
  answers: Answer[];
}

/** One bad input in a tab of its own, which is closed even when it hangs. */
async function askBadInput(browser: OpenBrowser, code: string, name: string): Promise<Answer> {
  const page = await browser.newPage();
  await page.evaluate(code);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Answer>((tell) => {
    timer = setTimeout(() => tell({ name, ms: PATIENCE, fault: `no answer within ${PATIENCE} ms` }), PATIENCE);
  });
  const answer = page.evaluate(`answerBadInput(${JSON.stringify(name)})`).then(
    (value) => value as Answer,
    (thrown: unknown): Answer => ({ name, ms: 0, fault: String(thrown) }),
  );
  const first = await Promise.race([answer, late]);
  clearTimeout(timer);
  // A tab that hangs is closed from outside, and must not keep us waiting.
  await Promise.race([page.close(), new Promise((later) => setTimeout(later, 2_000))]);
  return first;
}

async function runAll({ pages, seed }: Options): Promise<Total> {
  const code = await bundle('tests/generator/in-browser.ts', { readable: true });
  const total: Total = { pages: {}, failures: [], counts: noCounts(), ms: 0, wall: 0, answers: [] };
  const browser = await openBrowser('chromium', { extension: null });
  try {
    const page = await browser.newPage();
    await page.evaluate(code);
    const start = performance.now();
    for (let done = 0; done < pages; done += CHUNK) {
      const run = (await page.evaluate(`runSeeds(${seed + done}, ${Math.min(CHUNK, pages - done)})`)) as Run;
      for (const [template, count] of Object.entries(run.pages)) total.pages[template] = (total.pages[template] ?? 0) + count;
      total.failures.push(...run.failures);
      added(total.counts, run.counts);
      total.ms += run.ms;
    }
    total.wall = performance.now() - start;
    for (const name of (await page.evaluate('badInputNames()')) as string[]) total.answers.push(await askBadInput(browser, code, name));
  } finally {
    await browser.close();
  }
  return total;
}

/** All failures as lines of JSON; of the first seeds the pages beside them, and the words on the screen. */
function writeFailures(failures: Run['failures']): void {
  rmSync(FOLDER, { recursive: true, force: true });
  if (failures.length === 0) return;
  mkdirSync(FOLDER, { recursive: true });
  const rows = failures.map(({ html: _html, ...row }) => JSON.stringify(row));
  writeFileSync(`${FOLDER}/failures.jsonl`, `${rows.join('\n')}\n`);
  const seeds = [...new Set(failures.map(({ seed }) => seed))].slice(0, MOST_WRITTEN);
  for (const seed of seeds) {
    const [first] = failures.filter((failure) => failure.seed === seed);
    if (first === undefined) continue;
    writeFileSync(`${FOLDER}/${seed}.html`, first.html);
    console.log(
      `\nseed ${seed} (${first.template}) ${first.url}\n  ${FOLDER}/${seed}.html; again: npm run -s properties -- --pages 1 --seed ${seed}`,
    );
    for (const { property, expected, actual } of failures.filter((failure) => failure.seed === seed))
      console.log(`  ✗ ${property}\n    expected ${expected.slice(0, 600)}\n    actual   ${actual.slice(0, 600)}`);
  }
}

/** How many rules and places there are, and how many of them no page needed. */
function printCoverage(counts: Counts): { all: number; missing: number } {
  let [every, missing] = [0, 0];
  console.log('\nexercised');
  for (const group of GROUPS) {
    const all = Object.keys(counts[group]).length;
    const never = neverExercised(counts, group);
    every += all;
    missing += never.length;
    console.log(`  ${group.padEnd(26)}${String(all - never.length).padStart(4)}/${all}${never.length > 0 ? '   NOT ALL' : ''}`);
    for (const name of never) console.log(`    never: ${name}`);
  }
  return { all: every, missing };
}

function print(total: Total): void {
  const pages = Object.values(total.pages).reduce((sum, count) => sum + count, 0);
  console.log(
    `${pages} pages in ${(total.wall / 1000).toFixed(1)} s (${(total.ms / Math.max(1, pages)).toFixed(2)} ms each, read four times, cleaned and undone once)`,
  );
  for (const [template, count] of Object.entries(total.pages)) {
    const broken = new Set(total.failures.filter((failure) => failure.template === template).map(({ seed }) => seed)).size;
    console.log(`  ${template.padEnd(16)}${String(count).padStart(7)}${broken > 0 ? `   ${broken} broken` : ''}`);
  }
  const byProperty = new Map<string, number>();
  for (const { property } of total.failures) byProperty.set(property, (byProperty.get(property) ?? 0) + 1);
  for (const [property, count] of byProperty) console.log(`  ✗ ${property}: ${count}`);
}

function printAnswers(answers: readonly Answer[]): number {
  console.log('\nbad inputs');
  for (const { name, ms, fault } of answers)
    console.log(`  ${String(Math.round(ms)).padStart(6)} ms  ${name}${fault === '' ? '' : `\n    ✗ ${fault}`}`);
  return answers.filter(({ fault }) => fault !== '').length;
}

export async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    console.error(USAGE);
    return 2;
  }
  findOrInstallBrowser('chromium', console.error);
  const total = await runAll(options);
  writeFailures(total.failures);
  console.log('');
  print(total);
  const { all, missing } = printCoverage(total.counts);
  const failed = new Set(total.failures.map(({ seed }) => seed)).size + missing + printAnswers(total.answers);
  const pages = Object.values(total.pages).reduce((sum, count) => sum + count, 0);
  console.log(`\n${pages + total.answers.length + all - failed} passed, ${failed} failed`);
  return failed === 0 && pages > 0 ? 0 : 1;
}
