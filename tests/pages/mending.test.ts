// No mending step without its page: with any one of them doing nothing, some page gives another result.
import { beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import type { Item } from '../../src/extract/line.ts';
import type { MarkedStock } from '../../src/extract/stocks.ts';
import { allPages, type ParsedPage } from './all-pages.ts';
import { engineWith, type Given, givenBy } from './another-engine.ts';

const as =
  <Value>(value: Value) =>
  (): Value =>
    value;
const untouched = (items: readonly Item[]): readonly Item[] => items;

/** Each step as it would be if it did nothing, by its module and its export. */
const IDLE: readonly [path: string, name: string, idle: unknown][] = [
  ['extract/repeated-head', 'withoutRepeatedHead', untouched],
  ['extract/repeated-head', 'repeatsHead', as(false)],
  ['extract/repeated-figures', 'withoutRepeatedFigures', untouched],
  ['extract/related-lists', 'relatedLists', as([])],
  ['extract/torn', 'mendTorn', as(undefined)],
  ['extract/subheading', 'isSubheading', as(false)],
  ['extract/captions', 'isCaption', as(false)],
  ['extract/injected', 'withoutInjected', (items: readonly Item[]) => ({ items, removed: [] })],
  ['extract/hidden', 'isHidden', as(false)],
  ['extract/pieces', 'areParagraphs', as(false)],
  ['extract/pieces', 'piecesOf', (line: Item) => [line]],
  ['extract/tables', 'readTable', as(null)],
  ['extract/tables', 'tableCaption', as('')],
  ['extract/stocks', 'chooseStocks', (marked: readonly MarkedStock[]) => marked.map(({ market, code, name }) => ({ market, code, name }))],
  ['extract/stocks', 'markedStock', as(null)],
  ['extract/author', 'readAuthor', as(null)],
  ['extract/pages', 'readPageNumber', as(null)],
  ['extract/judge', 'judge', as(null)],
  [
    'extract/noise-spans',
    'SpanSearch',
    class {
      taken = new Map();
      skipped = [];
      meet(): void {}
    },
  ],
];

let pages: (ParsedPage & Given)[] = [];
beforeAll(() => {
  pages = allPages().map((page) => ({ ...page, ...givenBy(extract, page) }));
}, 60_000);

describe('some page gives another result', () => {
  it.each(IDLE)('without what %s does as %s', { timeout: 30_000 }, async (path, name, idle) => {
    const engine = await engineWith(path, { [name]: idle });
    expect(pages.some((page) => givenBy(engine, page).result !== page.result)).toBe(true);
  });
});
