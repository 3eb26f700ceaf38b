// A clone runs in whatever folder it lies: one whose name holds a space or a Chinese word, too.
import { describe, expect, it } from 'vitest';
import { codeOf } from './source.ts';
import { CODE, filesBelow, placesOf, read } from './tree.ts';

describe('paths', () => {
  it('are no pieces of an address', () => {
    const files = [...filesBelow('scripts', ['.ts', '.mjs']), ...filesBelow('tests', CODE), { path: 'vite.config.ts', text: read('vite.config.ts') }];
    const found = files.flatMap(({ path, text }) => placesOf(/\bnew URL\([^()]*\)\.pathname\b/, path, codeOf(text)));
    expect(found.map((place) => `${place}: there 净读 is %E5%87%80%E8%AF%BB; take the path by fileURLToPath.`)).toEqual([]);
  });
});
