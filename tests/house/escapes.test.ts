// No way around the compiler, no fault swallowed, no test left out.
import { describe, expect, it } from 'vitest';
import { codeOf } from './source.ts';
import { CODE, filesBelow, placesOf, sourceFiles } from './tree.ts';

const shipped = () => [...sourceFiles(), ...filesBelow('scripts', ['.ts', '.mjs'])];
const tests = () => filesBelow('tests', CODE);

describe('code', () => {
  it('swallows no fault', () => {
    const empty = [/\bcatch\s*(?:\([^)]*\))?\s*\{\s*\}/, /\.catch\s*\(\s*(?:\(\s*\w*\s*\)|\w+)\s*=>\s*(?:\{\s*\}|undefined)\s*\)/];
    const found = shipped().flatMap(({ path, text }) => empty.flatMap((pattern) => placesOf(pattern, path, codeOf(text))));
    expect(found.map((place) => `${place} swallows a fault: answer it, or turn it into a code of src/article/errors.ts.`)).toEqual([]);
  });

  it('has no `any`', () => {
    const any = /(?:[:<,|&(]\s*|\bas\s+|=\s*)\bany\b(?!\s*[:(.])(?=\s*[;,)>|&\]={\n[])/;
    const found = shipped().flatMap(({ path, text }) => placesOf(any, path, codeOf(text)));
    expect(found.map((place) => `${place}: say the type, or take \`unknown\` and parse it.`)).toEqual([]);
  });

  it('silences neither the compiler nor the linter for a whole file', () => {
    const found = [...shipped(), ...tests()]
      .filter(({ path }) => !path.startsWith('tests/house/'))
      .flatMap(({ path, text }) => placesOf(/@ts-(?:ignore|nocheck|expect-error)|biome-ignore-all|eslint-disable/, path, text));
    expect(found.map((place) => `${place}: mend the fault it hides.`)).toEqual([]);
  });

  it('has a reason for each exception from the linter', () => {
    const bare = /biome-ignore [^\n:]*(?::\s*(?:\S{0,3}\s*)?|)$/m;
    const found = [...shipped(), ...tests()].flatMap(({ path, text }) => placesOf(bare, path, text));
    expect(found.map((place) => `${place}: say after the colon why the rule does not hold here.`)).toEqual([]);
  });
});

describe('tests', () => {
  it('all run', () => {
    const left = /\.\s*(?:skip|only|todo|skipIf|runIf|fails)\s*[(.`]|\b(?:skip|only|todo|fails)\s*:\s*true\b/;
    const found = tests().flatMap(({ path, text }) => placesOf(left, path, codeOf(text)));
    expect(found.map((place) => `${place}: a test that does not run proves nothing; mend it or take it out.`)).toEqual([]);
  });
});
