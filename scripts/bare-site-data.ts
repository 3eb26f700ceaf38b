// The site data as it is shipped: without the reasons, places and examples that stand in it for people and tests.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as addresses from '../src/sites/addresses.ts';
import * as atStart from '../src/sites/at-start.ts';
import * as feed from '../src/sites/feed.ts';
import * as headings from '../src/sites/headings.ts';
import * as injected from '../src/sites/injected.ts';
import * as lines from '../src/sites/lines.ts';
import * as noiseAround from '../src/sites/noise-around.ts';
import * as noiseInBody from '../src/sites/noise-in-body.ts';
import * as noiseSpans from '../src/sites/noise-spans.ts';
import * as ordinaryNames from '../src/sites/ordinary-names.ts';
import * as personNames from '../src/sites/person-names.ts';
import * as pictures from '../src/sites/pictures.ts';
import * as relatedLists from '../src/sites/related-lists.ts';
import * as signatures from '../src/sites/signatures.ts';
import * as templates from '../src/sites/templates.ts';
import { wordsOf } from './line-words.ts';

/** By file name. A bundle test finds the reasons of whatever is missing here. */
const DATA: Record<string, object> = {
  addresses,
  'at-start': atStart,
  feed: feed,
  headings: headings,
  injected: injected,
  'noise-spans': noiseSpans,
  'person-names': personNames,
  'related-lists': relatedLists,
  lines,
  'noise-around': noiseAround,
  'noise-in-body': noiseInBody,
  'ordinary-names': ordinaryNames,
  pictures,
  signatures,
  templates,
};

/** Keys of the data that no shipped code reads. */
const FOR_PEOPLE = new Set(['why', 'seen', 'examples']);

/** The same value without them. */
export function bare(value: unknown): unknown {
  if (typeof value === 'function') throw new Error('a module with code cannot be written as data');
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !FOR_PEOPLE.has(key))
      .map(([key, inner]) => [key, bare(inner)]),
  );
}

/** The same rules with the words that are read off their expressions, which every page would have to do anew: where each stands and how long it is, since written out they weigh a third more. */
function withWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withWords);
  if (typeof value !== 'object' || value === null) return value;
  if (!('line' in value) || typeof value.line !== 'string') return value;
  const { line } = value;
  const words = wordsOf(line).flatMap((word) => [line.indexOf(word), word.length]);
  return words.length > 0 ? { ...value, words } : value;
}

/** What every page waits for is read by the parser of JSON, which takes a fifth off the time of compiling it (https://v8.dev/blog/cost-of-javascript-2019#json). */
const forStart = (value: unknown): string => `/*#__PURE__*/ JSON.parse(${JSON.stringify(JSON.stringify(withWords(value)))})`;

/**
 * Writes the bare modules into `folder` and gives the aliases that put them in the place of the originals. Aliases, since the build of
 * the content script within that of crxjs runs no plugins. Only the modules of `src/sites` itself name their neighbours by `./`.
 */
export function bareSiteData(folder: string): { find: RegExp; replacement: string }[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, module] of Object.entries(DATA)) {
    const lines = Object.entries(module).map(
      ([key, value]) => `export const ${key} = ${name === 'at-start' ? forStart(bare(value)) : JSON.stringify(bare(value))};\n`,
    );
    writeFileSync(join(folder, `${name}.ts`), lines.join(''));
  }
  const names = Object.keys(DATA).join('|');
  return [
    { find: new RegExp(`^(?:\\.\\./)+sites/(${names})\\.ts$`), replacement: `${folder}/$1.ts` },
    { find: /^\.\/(addresses|at-start)\.ts$/, replacement: `${folder}/$1.ts` },
  ];
}
