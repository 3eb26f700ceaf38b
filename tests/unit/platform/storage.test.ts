// What the browser says of its storage, and that it is asked once only.
// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { askToPersist, storageState } from '../../../src/platform/storage.ts';

const contains = vi.hoisted(() => vi.fn());
vi.mock('../../../src/platform/browser.ts', () => ({ browser: { permissions: { contains } } }));
const storage = { estimate: vi.fn(), persisted: vi.fn(), persist: vi.fn() };
vi.stubGlobal('navigator', { storage });
afterEach(() => vi.resetAllMocks());

describe('storage', () => {
  it('tells use, room and promise', async () => {
    storage.estimate.mockResolvedValue({ usage: 38, quota: 100 });
    storage.persisted.mockResolvedValue(true);
    expect(await storageState()).toEqual({ used: 38, quota: 100, persisted: true });
    storage.estimate.mockResolvedValue({});
    storage.persisted.mockResolvedValue(false);
    contains.mockResolvedValueOnce(true).mockResolvedValueOnce(false);
    expect(await storageState()).toEqual({ used: 0, quota: 0, persisted: true });
    expect((await storageState()).persisted).toBe(false);
  });

  it('asks only where nothing is promised yet', async () => {
    storage.persisted.mockResolvedValue(true);
    expect(await askToPersist()).toBe(true);
    expect(storage.persist).not.toHaveBeenCalled();
    storage.persisted.mockResolvedValue(false);
    storage.persist.mockResolvedValue(false);
    expect(await askToPersist()).toBe(false);
  });
});
