// Saves an article as a reader does: opens its page, presses the toolbar button, presses save.
import type { OpenBrowser } from './browser.ts';

export async function savePage(browser: OpenBrowser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const popup = await browser.popup(page);
  await popup.wait('main[data-state="article"]');
  await popup.click('[data-action="save"]');
  await popup.wait('main[data-state="saved"]');
  await popup.close();
  await page.close();
}
