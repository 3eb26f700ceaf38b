// What axe-core objects to on a page as it stands.
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Popup } from './browser.ts';

/** A sentence for each element and rule; none when the page is accessible as far as a program can tell. */
export async function objections(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return (await page.evaluate(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html + ' ' + node.failureSummary)))`,
  )) as string[];
}

const IN_POPUP = `
  const window = document.defaultView;
  ${axe.source}
  return window.axe.run(document).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html + ' ' + node.failureSummary)));`;

/** The same of the toolbar popup, which another page may have to look into: axe gets its window instead of that page's. */
export function objectionsIn(popup: Popup): Promise<string[]> {
  return popup.evaluate(new Function('document', IN_POPUP) as (document: Document) => Promise<string[]>);
}
