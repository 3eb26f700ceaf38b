// The engine with something else in the place of one export of one module: what a rule or a mending step is good for shows without it.
import { vi } from 'vitest';
import type { extract } from '../../src/extract/extract.ts';
import type { ParsedPage } from './all-pages.ts';

export type Engine = typeof extract;

/** A fresh engine, all of its modules evaluated anew. `path` is the module's below src, without its ending. */
export async function engineWith(path: string, exports: Record<string, unknown>): Promise<Engine> {
  const module = `../../src/${path}.ts`;
  vi.resetModules();
  vi.doMock(module, async (original) => ({ ...(await original<Record<string, unknown>>()), ...exports }));
  try {
    const fresh: { extract: Engine } = await import('../../src/extract/extract.ts');
    return fresh.extract;
  } finally {
    // Test files share their modules: none may get the changed ones.
    vi.doUnmock(module);
    vi.resetModules();
  }
}

/** What a reader gets of a page, and which rules and places had a say in it. */
export interface Given {
  result: string;
  hadSay: ReadonlySet<string>;
}

export function givenBy(engine: Engine, { document, address }: ParsedPage): Given {
  const { problem, article, removed } = engine(document, { address, by: 'address' });
  const places = Object.values(article?.stated ?? {});
  return { result: JSON.stringify({ problem, ...article, stated: null }), hadSay: new Set([...removed.map(({ rule }) => rule), ...places]) };
}
