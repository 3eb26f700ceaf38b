// What a page of the extension can ask the browser: which tab shows an address, and what that tab's content script says.
import type { Page } from 'puppeteer-core';

const TAB = (url: string): string => `const { tabs } = globalThis.browser ?? chrome;
  const bare = (address) => (address ?? '').replace(/#.*$/, '');
  const tab = (await tabs.query({})).find((open) => bare(open.url) === bare(${JSON.stringify(url)}));
  if (tab === undefined) throw new Error('no tab shows ' + ${JSON.stringify(url)});`;

export async function tabIdOf(extensionPage: Page, url: string): Promise<number> {
  return (await extensionPage.evaluate(`(async () => { ${TAB(url)} return tab.id; })()`)) as number;
}

/** Sends one call of the contract to the content script of the tab that shows `url`, as popup and background do. */
export async function askPage(extensionPage: Page, url: string, kind: string, request: unknown): Promise<unknown> {
  return extensionPage.evaluate(`(async () => {
    ${TAB(url)}
    const answer = await tabs.sendMessage(tab.id, ${JSON.stringify({ kind, request })}, { frameId: 0 });
    if (!answer || answer.ok !== true) throw new Error('the page answered ' + JSON.stringify(answer));
    return answer.value;
  })()`);
}
