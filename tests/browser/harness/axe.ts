// What axe-core objects to on a page as it stands.
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** A sentence for each element and rule; none when the page is accessible as far as a program can tell. */
export async function objections(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return (await page.evaluate(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html + ' ' + node.failureSummary)))`,
  )) as string[];
}
