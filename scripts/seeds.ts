// `npm run -s seeds`: chooses the few generated pages that tests go through anew, so that together they exercise every rule and every pick; writes tests/generator/seeds.ts.
import { writeFileSync } from 'node:fs';
import { openBrowser } from '../tests/browser/harness/open.ts';
import { ALWAYS, chooseSeeds } from '../tests/generator/choose-seeds.ts';
import { findOrInstallBrowser } from './browsers.ts';
import { bundle } from './bundle.ts';

const FILE = 'tests/generator/seeds.ts';
const PAGES = 20_000;
const CHUNK = 250;

async function exercisedByAll(): Promise<Map<number, string[]>> {
  const code = await bundle('tests/generator/in-browser.ts', { readable: true });
  const browser = await openBrowser('chromium', { extension: null });
  try {
    const page = await browser.newPage();
    await page.evaluate(code);
    const all = new Map<number, string[]>();
    for (let first = 1; first <= PAGES; first += CHUNK) {
      const some = (await page.evaluate(`exercisedBy(${first}, ${CHUNK})`)) as [number, string[]][];
      for (const [seed, names] of some) all.set(seed, names);
    }
    return all;
  } finally {
    await browser.close();
  }
}

/** Longest line of the house (biome.json), where numbers stand side by side. */
const WIDTH = 150;

function inLines(seeds: readonly number[]): string {
  const lines: string[] = [];
  for (const seed of seeds) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${seed},`;
    if (last === undefined || longer.length > WIDTH) lines.push(`  ${seed},`);
    else lines[lines.length - 1] = longer;
  }
  return lines.join('\n');
}

const written = (
  seeds: readonly number[],
): string => `// The pages that tests go through one by one, chosen by \`npm run -s seeds\`: together they exercise every rule and every pick.

export const SEEDS: readonly number[] = [
${inLines(seeds)}
];
`;

export async function main(args: string[]): Promise<number> {
  if (args.length > 0) {
    console.error('usage: npm run -s seeds');
    return 2;
  }
  findOrInstallBrowser('chromium', console.error);
  const seeds = chooseSeeds(await exercisedByAll());
  writeFileSync(FILE, written([...ALWAYS, ...seeds]));
  console.log(`${ALWAYS.length} and ${seeds.length} seeds in ${FILE}`);
  return 0;
}
