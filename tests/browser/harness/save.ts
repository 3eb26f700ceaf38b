// Saves an article as a reader does: opens its page, presses the toolbar button, presses save.
import type { OpenBrowser } from './browser.ts';
import { pause } from './until.ts';

/** `before` is where a picture of the popup goes, before anything is pressed. */
export async function savePage(browser: OpenBrowser, url: string, before?: `${string}.png`): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const popup = await browser.popup(page);
  await popup.wait('main[data-state="article"]');
  if (before !== undefined) {
    await popup.wait('.recent-rows, .recent-none');
    // The panel takes the size of what is in it.
    await pause(300);
    await popup.screenshot(before);
  }
  await popup.click('[data-action="save"]');
  await popup.wait('main[data-state="saved"]');
  await popup.close();
  await page.close();
}
