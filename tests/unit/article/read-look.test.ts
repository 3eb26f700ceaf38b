// What read mode remembers of its reader: parsed into choices, or refused with the first thing that is wrong.
import { describe, expect, it } from 'vitest';
import { BOUNDS, parseReadChoices, parseReadLook, USUAL_LOOK } from '../../../src/article/read-look.ts';

describe('a look', () => {
  it('that is usual is within its own bounds', () => {
    expect(parseReadLook({ ...USUAL_LOOK, stray: 1 })).toEqual(USUAL_LOOK);
    for (const name of ['size', 'leading', 'measure'] as const) {
      expect(USUAL_LOOK[name]).toBeGreaterThanOrEqual(BOUNDS[name].least);
      expect(USUAL_LOOK[name]).toBeLessThanOrEqual(BOUNDS[name].most);
    }
  });

  it.each([
    ['no object', null],
    ['theme', { ...USUAL_LOOK, theme: 'pink' }],
    ['face', { ...USUAL_LOOK, face: 'comic' }],
    ['size', { ...USUAL_LOOK, size: 400 }],
    ['size', { ...USUAL_LOOK, size: '18px;}body{display:none' }],
    ['leading', { ...USUAL_LOOK, leading: Number.NaN }],
    ['measure', { ...USUAL_LOOK, measure: 27 }],
    ['indent', { ...USUAL_LOOK, indent: 1 }],
  ])('is refused for its %s', (wrong, raw) => {
    expect(() => parseReadLook(raw)).toThrow(expect.objectContaining({ code: 'bad-message', message: expect.stringContaining(wrong) }));
  });
});

describe('choices', () => {
  it('are a look and hosts', () => {
    expect(parseReadChoices({ look: USUAL_LOOK, always: ['finance.sina.cn'] })).toEqual({ look: USUAL_LOOK, always: ['finance.sina.cn'] });
  });

  it.each([[null], [{ look: USUAL_LOOK }], [{ look: USUAL_LOOK, always: ['a b'] }], [{ look: USUAL_LOOK, always: Array(51).fill('a.cn') }]])(
    'are refused when they are %j',
    (raw) => {
      expect(() => parseReadChoices(raw)).toThrow(expect.objectContaining({ code: 'bad-message' }));
    },
  );
});
