// The library's check of everything that is kept.
import type { Page } from 'puppeteer-core';

/** Runs it in an open library, and waits until it has found so many things that are wrong. */
export async function checkFinds(library: Page, findings: number): Promise<void> {
  await library.evaluate(() => {
    location.hash = '#check';
  });
  await library.waitForSelector('[data-action="check-start"]');
  await library.click('[data-action="check-start"]');
  await library.waitForSelector(`[data-check="${findings}"]`);
}
