// All goes, the shelf first: when that is refused, everything else is as it was.
// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest';
import { AppError } from '../../../../src/article/errors.ts';
import { eraseEverything } from '../../../../src/library/settings/erase-everything.ts';

const fake = vi.hoisted(() => ({ eraseShelf: vi.fn(), local: vi.fn(), session: vi.fn(), places: vi.fn(), contains: vi.fn(), remove: vi.fn() }));
vi.mock('../../../../src/shelf/erase.ts', () => ({ eraseShelf: fake.eraseShelf }));
vi.mock('../../../../src/platform/browser.ts', () => ({
  browser: {
    storage: { local: { clear: fake.local }, session: { clear: fake.session } },
    permissions: { contains: fake.contains, remove: fake.remove },
  },
}));
beforeEach(() => {
  vi.resetAllMocks();
  vi.stubGlobal('localStorage', { clear: fake.places });
});

it('removes every part, and gives back only what was given', async () => {
  fake.contains.mockImplementation(async ({ origins }: { origins: string[] }) => origins.includes('*://tech.sina.com.cn/*'));
  await eraseEverything();
  for (const part of [fake.eraseShelf, fake.local, fake.session, fake.places]) expect(part).toHaveBeenCalledOnce();
  expect(fake.remove.mock.calls).toEqual([[{ origins: ['*://tech.sina.com.cn/*', '*://tech.sina.cn/*'] }]]);
});

it('touches nothing else while the shelf is held', async () => {
  fake.eraseShelf.mockRejectedValue(new AppError('shelf-busy', 'held'));
  await expect(eraseEverything()).rejects.toMatchObject({ code: 'shelf-busy' });
  for (const part of [fake.local, fake.session, fake.places, fake.remove]) expect(part).not.toHaveBeenCalled();
});
