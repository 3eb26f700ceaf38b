// Faults carry a code, whatever was thrown.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { AppError, faultOf, isErrorCode } from '../../../src/article/errors.ts';

describe('faultOf', () => {
  it('leaves our own faults alone', () => {
    const fault = new AppError('shelf-full', 'no room');
    expect(faultOf(fault)).toBe(fault);
  });

  it.each([new TypeError('x is undefined'), 'words', null, undefined, { code: 'shelf-full' }])(
    'makes %s an unexpected one and keeps it as the cause',
    (thrown) => {
      const fault = faultOf(thrown);
      expect(fault.code).toBe('unexpected');
      expect(fault.cause).toBe(thrown);
    },
  );
});

describe('isErrorCode', () => {
  it('knows the list and nothing else', () => {
    expect(isErrorCode('shelf-busy')).toBe(true);
    for (const other of ['toString', '', 'home-page', 7, null, undefined]) expect(isErrorCode(other)).toBe(false);
  });
});
