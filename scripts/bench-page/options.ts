// What the words after `npm run -s bench:page --` ask for.
import { UsageError } from '../extract/options.ts';

export const USAGE = `usage: npm run -s bench:page [-- --corpus DIR] [--rounds N] [--json]
       DIR/manifest.jsonl and DIR/gold: also what a reader still sees on real pages, their scripts and the network off
Exit 0 when everything could be measured, whether the targets hold or not.`;

export interface PageBenchOptions {
  /** Empty when there is none. */
  corpus: string;
  rounds: number;
  json: boolean;
}

const ROUNDS = 3;

export function readOptions(args: readonly string[]): PageBenchOptions {
  const options: PageBenchOptions = { corpus: '', rounds: ROUNDS, json: false };
  for (let index = 0; index < args.length; index += 1) {
    const [, name = '', glued] = /^--([a-z]+)(?:=(.*))?$/.exec(args[index] ?? '') ?? [];
    if (name === 'json') options.json = true;
    else if (name === 'corpus') {
      options.corpus = glued ?? args[++index] ?? '';
      if (options.corpus === '') throw new UsageError('--corpus needs a folder');
    } else if (name === 'rounds') options.rounds = Number(glued ?? args[++index]);
    else throw new UsageError(`unknown option ${args[index]}`);
  }
  if (!Number.isInteger(options.rounds) || options.rounds < 1) throw new UsageError('--rounds needs a whole number');
  return options;
}
