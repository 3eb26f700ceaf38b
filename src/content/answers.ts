// What the popup and the background may ask of a page.
import { AppError } from '../article/errors.ts';
import type { ToPage } from '../messages/contract.ts';
import type { Handlers } from '../messages/wire.ts';
import type { LivePage } from './live-page.ts';

function fields(raw: unknown): Record<string, unknown> {
  return typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
}

function oneOf<Value>(value: unknown, allowed: readonly Value[]): Value {
  const found = allowed.find((known) => known === value);
  if (found === undefined) throw new AppError('bad-message', `not one of ${allowed.join(', ')}`);
  return found;
}

function whole(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new AppError('bad-message', 'no whole number');
  return value;
}

/** `follow` makes the page heed the settings as they are stored now: who has just stored one hears of a page that knows it. */
export function answersOf(page: LivePage, follow: () => Promise<void>): Handlers<ToPage> {
  return {
    'page.status': {
      from: 'ui',
      parse: () => null,
      run: async () => {
        await follow();
        return page.status();
      },
    },
    'page.read': {
      from: 'ui',
      parse: (raw) => ({ by: oneOf(fields(raw).by, ['address', 'document'] as const) }),
      run: async ({ by }) => page.read(by),
    },
    'page.pause': {
      from: 'ui',
      parse: (raw) => ({ paused: oneOf(fields(raw).paused, [true, false]) }),
      run: async ({ paused }) => {
        if (paused) page.pause();
        else page.resume();
        return page.status();
      },
    },
    'page.access': {
      from: 'ui',
      parse: (raw) => ({ allowed: oneOf(fields(raw).allowed, [true, false]) }),
      run: async ({ allowed }) => {
        page.setAccess(allowed);
        return null;
      },
    },
    'page.put-back': {
      from: 'ui',
      parse: (raw) => ({ item: whole(fields(raw).item), back: oneOf(fields(raw).back, [true, false]) }),
      run: async ({ item, back }) => {
        page.putBack(item, back);
        return page.status();
      },
    },
  };
}
