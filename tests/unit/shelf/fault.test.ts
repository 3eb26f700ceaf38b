// What the database complains of, in our codes.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../src/article/errors.ts';
import { shelfFault } from '../../../src/shelf/fault.ts';

describe('shelfFault', () => {
  it.each([
    ['QuotaExceededError', 'shelf-full'],
    ['InvalidStateError', 'shelf-unavailable'],
    ['SecurityError', 'shelf-unavailable'],
    ['UnknownError', 'shelf-unavailable'],
    ['VersionError', 'shelf-busy'],
    ['DataCloneError', 'unexpected'],
  ])('%s is %s', (name, code) => {
    const thrown = new DOMException('x', name);
    expect(shelfFault(thrown)).toMatchObject({ code, cause: thrown });
  });

  it('knows it also from newer browsers, where it is no DOMException', () => {
    class QuotaExceededError extends Error {
      override name = 'QuotaExceededError';
    }
    expect(shelfFault(new QuotaExceededError()).code).toBe('shelf-full');
  });

  it('leaves our own alone and takes anything', () => {
    const fault = new AppError('shelf-busy', 'x');
    expect(shelfFault(fault)).toBe(fault);
    expect(shelfFault(undefined).code).toBe('unexpected');
  });
});
