// How an article is set: parsed field by field, what is not understood is as usual.
import { describe, expect, it } from 'vitest';
import { BOUNDS, parseReadLook, USUAL_LOOK } from '../../../src/article/read-look.ts';

describe('a look', () => {
  it('that is usual is within its own bounds', () => {
    expect(parseReadLook({ ...USUAL_LOOK, stray: 1 })).toEqual(USUAL_LOOK);
    for (const name of ['size', 'leading', 'measure'] as const) {
      expect(USUAL_LOOK[name]).toBeGreaterThanOrEqual(BOUNDS[name].least);
      expect(USUAL_LOOK[name]).toBeLessThanOrEqual(BOUNDS[name].most);
    }
  });

  it.each([
    ['theme', 'pink'],
    ['face', 'comic'],
    ['size', 400],
    ['size', '18px;}body{display:none'],
    ['leading', Number.NaN],
    ['measure', 27],
    ['indent', 1],
  ])('has its usual %s where %j is stored, and keeps the rest', (name, raw) => {
    const chosen = { theme: 'dark', face: 'sans', size: 20, leading: 2, measure: 40, indent: false };
    expect(parseReadLook({ ...chosen, [name]: raw })).toEqual({ ...chosen, [name]: USUAL_LOOK[name as keyof typeof USUAL_LOOK] });
  });

  it.each([null, undefined, 'dark', 7])('is none when it is %j', (raw) => {
    expect(parseReadLook(raw)).toBeNull();
  });
});
