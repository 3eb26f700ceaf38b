// The closed lists are lists of different names, safe to be part of a key in `_locales`.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { CATEGORIES, PROBLEMS } from '../../../src/article/article.ts';
import { ERRORS } from '../../../src/article/errors.ts';

describe('codes', () => {
  it.each([
    ['categories', CATEGORIES],
    ['problems', PROBLEMS],
    ['errors', ERRORS],
  ])('%s are unique and plain', (_name, codes) => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('of problems and errors are never the same: one sentence belongs to each', () => {
    expect(PROBLEMS.filter((code) => (ERRORS as readonly string[]).includes(code))).toEqual([]);
  });
});
