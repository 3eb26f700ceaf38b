// What the database complains of, in our codes.
// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '../../../src/article/errors.ts';
import { shelfFault, shelfFaultNow } from '../../../src/shelf/fault.ts';

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

describe('shelfFaultNow', () => {
  const unavailable = new DOMException('x', 'UnknownError');
  const withRoom = (estimate: () => Promise<StorageEstimate>) => vi.stubGlobal('navigator', { storage: { estimate } });
  afterEach(() => vi.unstubAllGlobals());

  it('calls the disk full when it is, whatever the database says of it', async () => {
    withRoom(async () => ({ usage: 5_000_000, quota: 5_000_100 }));
    expect(await shelfFaultNow(unavailable)).toMatchObject({ code: 'shelf-full', cause: unavailable });
    expect((await shelfFaultNow(new DOMException('x', 'VersionError'))).code).toBe('shelf-busy');
  });

  it('leaves the fault as it is where there is room, or nobody knows', async () => {
    withRoom(async () => ({ usage: 5_000_000, quota: 5_000_000_000 }));
    expect((await shelfFaultNow(unavailable)).code).toBe('shelf-unavailable');
    withRoom(async () => ({}));
    expect((await shelfFaultNow(unavailable)).code).toBe('shelf-unavailable');
    withRoom(() => Promise.reject(new TypeError('no')));
    expect((await shelfFaultNow(unavailable)).code).toBe('shelf-unavailable');
  });
});
