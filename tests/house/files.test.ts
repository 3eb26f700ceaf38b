// The shape of files: short, named for what they are, opened by a sentence that says what they know.
import { describe, expect, it } from 'vitest';
import { commentsOf } from './source.ts';
import { CODE, filesBelow, namesIn, placesOf } from './tree.ts';

const LONGEST = 300;
const scripts = () => filesBelow('scripts', ['.ts', '.mjs']);
const tests = () => filesBelow('tests', CODE);
const everything = () => [...filesBelow('src', [...CODE, '.css']), ...scripts(), ...tests()];

/** The names the project was given, and those that a tool demands beside them. */
const TOP_LEVEL = [
  ...['package.json', 'tsconfig.json', 'vite.config.ts', 'manifest.json', 'src', 'icons', 'tests', 'README.md'],
  ...['package-lock.json', '.gitignore', '.gitattributes', '.ci', 'LICENSE', '_locales', 'scripts', 'biome.json'],
];
const NOT_KEPT = ['.git', 'node_modules', 'dist', 'out'];

describe('files', () => {
  it(`have at most ${LONGEST} lines, data and tests aside`, () => {
    const long = [...filesBelow('src', [...CODE, '.css']), ...scripts()]
      .filter(({ path }) => !path.startsWith('src/sites/'))
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LONGEST)
      .map(({ path, lines }) => `${path} has ${lines} lines: it holds two subjects, give the second a file of its own.`);
    expect(long).toEqual([]);
  });

  it('open with a comment that says what they know', () => {
    const silent = everything()
      .filter(({ text }) => !/^(?:#![^\n]*\n)?(?:\/\/ \S.{15,}|\/\*\*? ?\S.{15,})/.test(text))
      .map(({ path }) => `${path} opens without a sentence: say in a comment on the first line what it knows.`);
    expect(silent).toEqual([]);
  });

  it('have kebab-case names that say what is inside', () => {
    const faults = everything().flatMap(({ path }) => {
      const name = path.split('/').at(-1) as string;
      if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|iife|d))?\.(tsx?|css|mjs)$/.test(name)) return `${path}: name it in kebab-case.`;
      if (path.split('/').some((part) => /^(?:utils?|helpers?|common|misc|shared|lib|manager)\b|(?:-|^)(?:utils?|helpers?|manager)\b/.test(part)))
        return `${path}: a name that fits everything says nothing; name it for its subject.`;
      return [];
    });
    expect(faults).toEqual([]);
  });

  it('at the top level are the given ones and what a tool demands', () => {
    const strays = namesIn('.').filter((name) => !TOP_LEVEL.includes(name) && !NOT_KEPT.includes(name));
    expect(
      strays.map((name) => `${name} lies at the top level: move it into a folder that is there, or add it here with the tool that demands it.`),
    ).toEqual([]);
  });
});

describe('to-dos', () => {
  const today = new Date().toISOString().slice(0, 10);

  it('carry a date that is not past', () => {
    const due = everything().flatMap(({ path, text }) =>
      placesOf(/\b(?:TODO|FIXME|XXX)\b.*/, path, commentsOf(text)).flatMap((place) => {
        const date = /\(TODO \[(\d{4}-\d\d-\d\d)\]/.exec(place)?.[1];
        if (!date) return `${place}: write it with a date, "TODO [2027-01-31]: …", or do it now.`;
        return date < today ? `${place}: due since ${date}. Do it, or give a new date with a reason.` : [];
      }),
    );
    expect(due).toEqual([]);
  });
});
