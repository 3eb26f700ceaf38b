// Tests stand where one looks for them: tests/unit mirrors src, and no file of the middle of the house goes without.
import { describe, expect, it } from 'vitest';
import { codeOf, importsOf } from './source.ts';
import { CODE, exists, filesBelow, importGraph, reachedFrom, resolveImport, roomOf, sourceFiles } from './tree.ts';

const TESTED = [
  'article',
  'sites',
  'html',
  'extract',
  'formats',
  'archive',
  'imports',
  'citations',
  'backup',
  'messages',
  'platform',
  'settings',
  'shelf',
  'stories',
  'search',
];

/** Files of those rooms that have no test of their own, each with the reason. */
const WITHOUT: Record<string, string> = {
  'src/archive/zip-fault.ts': 'an error and its kinds; each refusal that tests/unit/archive asks for is one',
  'src/backup/layout.ts': 'names and places; what is written there and read back is tested beside it',
  'src/platform/browser.ts': 'one import handed on; every test of the background runs through it',
  'src/search/operators.ts': 'names in a table; tests/unit/search/query.test.ts asks for each field by them',
  'src/platform/page-browser.ts': 'one name chosen from two; the browser tests run it in both browsers',
};

/** Nothing but types stands at the left margin: there is nothing to call. */
function isTypesOnly(text: string): boolean {
  return codeOf(text)
    .split('\n')
    .every((line) => /^(?:import\b|export type\b|export interface\b|type\b|interface\b|[\s})\]|&]|$)/.test(line));
}

/** Pure data has house rules (site-data.test.ts) and is reached by the pages; it has nothing to call. */
const isData = (path: string, text: string) => path.startsWith('src/sites/') && !/\bfunction\b|=>/.test(codeOf(text));

const mirrorsOf = (path: string) => CODE.map((ending) => path.replace(/^src\//, 'tests/unit/').replace(/(?:\.iife)?\.tsx?$/, `.test${ending}`));

/** What the page tests run: everything that their own files import from src, and on from there. */
function reachedByPages(): Set<string> {
  const starts = exists('tests/pages')
    ? filesBelow('tests/pages', CODE).flatMap(({ path, text }) => importsOf(text).flatMap(({ specifier }) => resolveImport(path, specifier) ?? []))
    : [];
  return reachedFrom(starts, importGraph(sourceFiles()));
}

describe('unit tests', () => {
  it(`exist for each file of ${TESTED.join(', ')}`, () => {
    const pages = reachedByPages();
    const untested = sourceFiles()
      .filter(({ path }) => TESTED.includes(roomOf(path)) && !(path in WITHOUT))
      .filter(({ path, text }) => !isTypesOnly(text) && !isData(path, text) && !pages.has(path))
      .filter(({ path }) => !mirrorsOf(path).some(exists))
      .map(({ path }) => `${path} has no test: write ${mirrorsOf(path)[0]}, or let a page of tests/pages run it.`);
    expect(untested).toEqual([]);
  });

  it('belong to a file', () => {
    const known = new Set(sourceFiles().flatMap(({ path }) => mirrorsOf(path)));
    const orphans = filesBelow('tests/unit', ['.test.ts', '.test.tsx'])
      .filter(({ path }) => !known.has(path))
      .map(({ path }) => `${path} mirrors no file of src/: rename it with the file it tests, or move it to another group of tests.`);
    expect(orphans).toEqual([]);
  });

  it('are excused for files that exist', () => {
    expect(
      Object.keys(WITHOUT)
        .filter((path) => !exists(path))
        .map((path) => `${path} is gone: take it off the list.`),
    ).toEqual([]);
  });
});

describe('source files', () => {
  it('are all reached from an entry or a script', () => {
    const files = sourceFiles();
    const entries = files
      .map(({ path }) => path)
      .filter((path) => /^src\/(?:content\/(?:index|cleaner|engine)\.iife\.ts|background\/index\.ts|(?:popup|library)\/main\.tsx)$/.test(path));
    const scripts = filesBelow('scripts', ['.ts']);
    const reached = reachedFrom([...entries, ...scripts.map(({ path }) => path)], importGraph([...files, ...scripts]));
    const dead = files
      .filter(({ path }) => !reached.has(path))
      .map(({ path }) => `${path} is reached from no entry and no script: use it or take it out.`);
    expect(entries.length, 'No entry was found: then everything would count as dead.').toBeGreaterThan(0);
    expect(dead).toEqual([]);
  });
});
