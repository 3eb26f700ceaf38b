// How heavy each context may be. A budget is raised deliberately, in the commit that needs it. What the reader opens, and the background, have about
// a tenth of room; the scripts of a page have next to none: each byte more there is weighed against one that can go.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Context, loadedFrom, type Output, outputs, startOf } from './output.ts';

/** Bytes after gzip of all that the context loads before it shows anything: scripts, styles, the page itself. */
const BUDGETS: Record<Context, number> = {
  // The issue of the page asks for it: at document_start the page waits for us.
  // What only few pages come to is in it too: of this script the browser compiles no function before it is called.
  content: 11_600,
  // The 14 kB that the same issue grants: each rule for a line costs about 90 bytes.
  cleaner: 14_336,
  engine: 49_500,
  // Saving also looks for the story of what was saved; pages are brought their engine.
  background: 24_500,
  popup: 32_700,
  // Search, views, revisions, the menus, the dialog for files, the reading pane's tools, citations, a stock's page, keys, the box of operators, the
  // drawer and stories are in it; the settings, the formats, the readers of files and the packer are loaded later.
  library: 87_000,
};

/** The same with all that is loaded when it is needed. */
const WITH_LATER: Partial<Record<Context, number>> = {
  // Zips, the engine for saved pages, YAML and Markdown: loaded by who imports, exports or backs up; the settings by who opens them.
  library: 218_000,
};

const weigh = (output: Output, paths: readonly string[]) => paths.reduce((sum, path) => sum + gzipSync(output.bytes(path), { level: 9 }).length, 0);

describe.each(outputs.map((output) => [output.target, output] as const))('dist/%s', (_target, output) => {
  for (const [context, budget] of Object.entries(BUDGETS) as [Context, number][]) {
    const size = weigh(output, loadedFrom(output, startOf(output, context), false));

    it(`keeps ${context} below ${budget} bytes`, () => {
      expect(size, `${context} weighs ${size} bytes after gzip: make it lighter, or raise its budget and say why in the commit.`).toBeLessThanOrEqual(
        budget,
      );
    });

    it(`has no more than a fifth of room left for ${context}`, () => {
      expect(
        size,
        `${context} weighs only ${size} bytes: lower its budget to ${Math.ceil((size * 1.1) / 100) * 100}, or it guards nothing.`,
      ).toBeGreaterThan(budget * 0.8);
    });
  }

  it('has the popup wait for no more than its page, one script and one style sheet', () => {
    const kinds = loadedFrom(output, startOf(output, 'popup')).map((path) => path.replace(/^.*\./, ''));
    expect(kinds.sort()).toEqual(['css', 'html', 'js']);
  });

  it('has the background wait for no more than its loader and one script', () => {
    expect(loadedFrom(output, startOf(output, 'background'))).toHaveLength(2);
  });

  for (const [context, budget] of Object.entries(WITH_LATER) as [Context, number][]) {
    it(`keeps ${context} below ${budget} bytes with all that it loads later`, () => {
      expect(weigh(output, loadedFrom(output, startOf(output, context)))).toBeLessThanOrEqual(budget);
    });
  }
});
