// The ways in which the heaviest page is opened, each in a browser of its own that stays open for the whole run.
import { rmSync } from 'node:fs';
import type { BrowserName, OpenBrowser } from '../../tests/browser/harness/browser.ts';
import { openBrowser } from '../../tests/browser/harness/open.ts';
import { heaviest } from '../../tests/newsstand/heaviest/article.ts';
import { counted, type Traffic } from './traffic.ts';
import { usualCleaner } from './usual-cleaner.ts';

export const VARIANTS = ['with', 'without', 'usual'] as const;
export type VariantName = (typeof VARIANTS)[number];

export interface Variant {
  name: VariantName;
  browser: OpenBrowser;
  traffic: Traffic;
  close(): Promise<void>;
}

export async function openVariant(browserName: BrowserName, name: VariantName): Promise<Variant> {
  const traffic = counted(heaviest);
  const own = name === 'usual' ? usualCleaner() : null;
  const extension = name === 'with' ? {} : { extension: own, keepFirstPage: true };
  const browser = await openBrowser(browserName, { ...extension, route: traffic.route });
  return {
    name,
    browser,
    traffic,
    async close() {
      await browser.close();
      if (own !== null) rmSync(own, { recursive: true, force: true });
    },
  };
}
