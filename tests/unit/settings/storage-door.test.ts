// Who watches some keys hears of those, in the storage of this browser, until it is stopped.
import { expect, it, vi } from 'vitest';
import { watchKeys } from '../../../src/settings/storage-door.ts';
import { openStorage } from './sample-storage.ts';

it('hears of each of its keys and of no other', () => {
  const { door, change } = openStorage();
  const hear = vi.fn();
  const stop = watchKeys(door, ['a', 'b'], hear);
  change({ c: {} });
  change({ a: {} }, 'sync');
  expect(hear).not.toHaveBeenCalled();
  change({ b: {}, c: {} });
  change({ a: {} });
  expect(hear).toHaveBeenCalledTimes(2);
  stop();
  change({ a: {} });
  expect(hear).toHaveBeenCalledTimes(2);
});
