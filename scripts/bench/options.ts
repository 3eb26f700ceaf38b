// What the words after `npm run -s bench --` ask for, and the pages of the corpus that they name.
import { readFileSync } from 'node:fs';
import { type PageFile, readOptions as readFiles, UsageError } from '../extract/options.ts';
import { charsetOf } from '../start/saved-page.ts';
import type { BenchPage } from './names.ts';

export const USAGE = `usage: npm run -s bench -- --corpus DIR [--rounds N] [--json] [--profile]
       DIR/manifest.jsonl: a JSON object a line with file, url, encoding; DIR/gold and DIR/../eval/score.mjs, where they are, add the quality
       --profile: instead of the tables, where our own time goes, function by function (Chromium)
Exit 0 when everything could be measured, whether the targets hold or not.`;

export interface BenchOptions {
  corpus: string;
  rounds: number;
  json: boolean;
  profile: boolean;
}

/** Of fewer rounds the worst page’s median is chance: it is the largest of eighty. */
const ROUNDS = 15;

export function readOptions(args: readonly string[]): BenchOptions {
  const options: BenchOptions = { corpus: '', rounds: ROUNDS, json: false, profile: false };
  for (let index = 0; index < args.length; index += 1) {
    const [, name = '', glued] = /^--([a-z]+)(?:=(.*))?$/.exec(args[index] ?? '') ?? [];
    if (name === 'json' || name === 'profile') options[name] = true;
    else if (name === 'corpus') options.corpus = glued ?? args[++index] ?? '';
    else if (name === 'rounds') options.rounds = Number(glued ?? args[++index]);
    else throw new UsageError(`unknown option ${args[index]}`);
  }
  if (options.corpus === '') throw new UsageError('--corpus is missing');
  if (!Number.isInteger(options.rounds) || options.rounds < 1) throw new UsageError('--rounds needs a whole number');
  return options;
}

function pageOf({ file, path, url, charset }: PageFile): BenchPage {
  const bytes = readFileSync(path);
  return { name: file, address: url, html: new TextDecoder(charset ?? charsetOf(bytes)).decode(bytes) };
}

export const readPages = (corpus: string): BenchPage[] => readFiles(['--corpus', corpus]).files.map(pageOf);
