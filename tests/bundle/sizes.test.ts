// How heavy each context may be. A budget is raised deliberately, in the commit that needs it, and leaves about a tenth of room.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Context, loadedFrom, outputs, startOf } from './output.ts';

/** Bytes after gzip of all that the context loads: scripts, styles, the page itself. */
const BUDGETS: Record<Context, number> = {
  // A third of it are the reasons that stand in the site data; they are to be left out of the build.
  content: 60_000,
  background: 19_300,
  popup: 32_700,
  library: 40_800,
};

describe.each(outputs.map((output) => [output.target, output] as const))('dist/%s', (_target, output) => {
  for (const [context, budget] of Object.entries(BUDGETS) as [Context, number][]) {
    const size = loadedFrom(output, startOf(output, context)).reduce((sum, path) => sum + gzipSync(output.bytes(path), { level: 9 }).length, 0);

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
});
