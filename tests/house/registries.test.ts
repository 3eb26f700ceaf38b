// Lists that must be complete are complete: what is not in its list does not exist for the reader.
import { describe, expect, it } from 'vitest';
import { BAD_PAGES, STORIES } from '../newsstand/contents.ts';
import { EXTRA_PAGES } from '../pages/extra/contents.ts';
import { importsOf } from './source.ts';
import { exists, filesBelow, read, resolveImport } from './tree.ts';

describe('formats', () => {
  /** Files of src/formats that are no format, each with the reason. */
  const NO_FORMAT: Record<string, string> = {
    'src/formats/index.ts': 'the list itself',
    'src/formats/format.ts': 'the shape of a format',
    'src/formats/envelope.ts': 'what an article says of itself in JSON and HTML',
    'src/formats/front-matter.ts': 'YAML for the Markdown formats',
    'src/formats/markdown-body.ts': 'the text of the Markdown formats',
    'src/formats/markdown-nodes.ts': 'the nodes of that text, made ready for it',
    'src/formats/picture-files.ts': 'the pictures that go with an article',
    'src/formats/stock-marks.ts': 'the securities of an article in a post of the feed',
    'src/formats/csv.ts': 'the form of a row for both kinds of CSV',
    'src/formats/epub-pages.ts': 'the pages of a book',
    'src/formats/book-picture.ts': 'the pictures of a book',
  };

  it('are all in src/formats/index.ts, which is the export menu', () => {
    const list = 'src/formats/index.ts';
    const listed = importsOf(read(list)).map(({ specifier }) => resolveImport(list, specifier));
    const missing = filesBelow('src/formats', ['.ts'])
      .filter(({ path }) => !(path in NO_FORMAT) && !listed.includes(path))
      .map(({ path }) => `${path} is not in ${list}: add it, or nobody can export it.`);
    expect(missing).toEqual([]);
  });

  it('have no excuse without a file', () => {
    expect(
      Object.keys(NO_FORMAT)
        .filter((path) => !exists(path))
        .map((path) => `${path} is gone: take it off the list.`),
    ).toEqual([]);
  });
});

describe('pages that the tests read', () => {
  const modules = import.meta.glob<Record<string, unknown>>(
    ['../newsstand/stories/*.ts', '../newsstand/bad/*.ts', '../pages/extra/*.ts', '!../pages/extra/contents.ts'],
    { eager: true },
  );
  /** The shape of such a page, not one. */
  const NO_PAGE = ['../newsstand/bad/bad.ts', '../pages/extra/page.ts'];
  const listed = new Set<unknown>([...STORIES, ...BAD_PAGES, ...EXTRA_PAGES]);

  it('are all in tests/newsstand/contents.ts or tests/pages/extra/contents.ts', () => {
    const unread = Object.entries(modules)
      .filter(([path]) => !NO_PAGE.includes(path))
      .flatMap(([path, module]) => (Object.keys(module).length > 0 ? Object.entries(module) : [['nothing', null]]).map((found) => ({ path, found })))
      .filter(({ found: [, page] }) => !listed.has(page))
      .map(
        ({ path, found: [name] }) =>
          `${path.replace('..', 'tests')} exports ${name}, which is in no list of pages: add it to contents.ts, or no test reads it.`,
      );
    expect(unread).toEqual([]);
  });
});
