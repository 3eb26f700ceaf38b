// How right each engine is on the pages whose truth is known. The judgement is not ours: it is the script that stands beside the corpus.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import type { Measured } from './measure.ts';
import { ENGINE_NAMES, type EngineName, type Outcome } from './names.ts';

export interface Quality {
  engine: EngineName;
  pages: number;
  f1: number;
  f1_min: number;
  /** Pages with boilerplate left in the text. */
  noisy_pages: number;
  /** Right ones of those that the page states. */
  title: string;
  source: string;
  date: string;
}

interface Scorer {
  score(gold: unknown, out: Outcome): unknown;
  summary(rows: unknown[]): Omit<Quality, 'engine'>;
}

function goldOf(corpus: string, name: string): unknown {
  const stem = join(corpus, 'gold', basename(name).replace(/\.html?$/, ''));
  if (!existsSync(`${stem}.json`)) return null;
  const lines = readFileSync(`${stem}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return { ...(JSON.parse(readFileSync(`${stem}.json`, 'utf8')) as object), lines };
}

/** The quality of each engine, or the reason why it is not known. */
export function judgeQuality(corpus: string, measured: readonly Measured[]): Quality[] | string {
  const script = resolve(corpus, '../eval/score.mjs');
  if (!existsSync(script)) return `there is no ${script} to judge with`;
  const golds = measured.map(({ name, outcomes }) => ({ gold: goldOf(corpus, name), outcomes })).filter(({ gold }) => gold !== null);
  if (golds.length === 0) return `there is no page in ${join(corpus, 'gold')}`;
  // Vite's runner is closed by the time that a script runs, so `import()` is not to be had.
  const { score, summary } = createRequire(import.meta.url)(script) as Scorer;
  return ENGINE_NAMES.filter((engine) => engine !== 'floor').map((engine) => {
    const rows = golds.flatMap(({ gold, outcomes }) => (outcomes[engine] === undefined ? [] : [score(gold, outcomes[engine])]));
    const { pages, f1, f1_min, noisy_pages, title, source, date } = summary(rows);
    return { engine, pages, f1, f1_min, noisy_pages, title, source, date };
  });
}
