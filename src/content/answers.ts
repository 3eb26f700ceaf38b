// What the popup and the background may ask of a page.
import { AppError } from '../article/errors.ts';
import { outlineOf } from '../extract/outline.ts';
import type { PageStatus, ToPage } from '../messages/contract.ts';
import type { Handlers } from '../messages/wire.ts';
import { LONGEST_STYLE } from '../reading/marks.ts';
import type { LivePage } from './live-page.ts';
import type { PageReport } from './page-report.ts';
import type { Reader } from './reader.ts';
import type { WholeArticle } from './whole-article.ts';

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

/** Whom the answers are asked of. `follow` makes the page heed the settings as they are stored now: who has just stored one hears of a page that knows it. */
export interface Asked {
  page: LivePage;
  report: PageReport;
  article: WholeArticle;
  reader: Reader;
  follow(): Promise<void>;
}

/** `page.access` is answered by the first script: the engine may come only where we have it. */
export function answersOf({ page, report, article, reader, follow }: Asked): Handlers<Omit<ToPage, 'page.access'>> {
  const status = (): PageStatus => ({ ...report.status(), reading: reader.isOn });
  return {
    'page.status': {
      from: 'ui',
      parse: () => null,
      run: async () => {
        await follow();
        return status();
      },
    },
    'page.read': {
      from: 'ui',
      parse: (raw) => ({ by: oneOf(fields(raw).by, ['address', 'document'] as const) }),
      run: async ({ by }) => article.read(by),
    },
    'page.outline': { from: 'ui', parse: () => null, run: async () => outlineOf(page.document) },
    'page.gather': {
      from: 'ui',
      parse: (raw) => {
        const { page: number } = fields(raw);
        return { page: number === null ? null : whole(number) };
      },
      run: ({ page: number }) => article.gather(number),
    },
    'page.pause': {
      from: 'ui',
      parse: (raw) => ({ paused: oneOf(fields(raw).paused, [true, false]) }),
      run: async ({ paused }) => {
        if (paused) {
          reader.leave();
          page.pause();
        } else page.resume();
        return status();
      },
    },
    'page.put-back': {
      from: 'ui',
      parse: (raw) => ({ item: whole(fields(raw).item), back: oneOf(fields(raw).back, [true, false]) }),
      run: async ({ item, back }) => {
        report.putBack(item, back);
        return status();
      },
    },
    'page.reading': {
      from: 'ui',
      parse: (raw) => {
        const { on, style } = fields(raw);
        if (typeof style !== 'string' || style.length > LONGEST_STYLE) throw new AppError('bad-message', 'not a style');
        return { on: oneOf(on, [true, false, null]), style };
      },
      run: async ({ on, style }) => {
        reader.set(on, style);
        return status();
      },
    },
  };
}
