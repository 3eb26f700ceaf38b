// The report on a page of unknown template: a file for whoever wants to tell the makers; it stays where the reader keeps it.
import type { PageOutline } from '../article/page-outline.ts';
import { readersDay } from '../article/readers-day.ts';

export interface Reported {
  /** Without query and fragment, which may tell of the reader. */
  address: string;
  version: string;
  browser: string;
  /** ISO 8601. */
  now: string;
}

const withoutQuery = (address: string): string => {
  if (!URL.canParse(address)) return '';
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`;
};

export function reportOf(outline: PageOutline, { address, version, browser, now }: Reported): { name: string; content: Blob } {
  const day = readersDay(now);
  const report = {
    about: 'How a page is built that Jingdu does not know. No text of it is in here.',
    version,
    browser,
    day,
    address: withoutQuery(address),
    ...outline,
  };
  return { name: `jingdu-page-report-${day}.json`, content: new Blob([`${JSON.stringify(report, null, 1)}\n`], { type: 'application/json' }) };
}
