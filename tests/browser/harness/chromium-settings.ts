// What a reader sets about the extension on Chromium's own page for extensions.
import type { Browser } from 'puppeteer-core';

/** A part of `ExtensionConfigurationUpdate` in chromium/src/chrome/common/extensions/api/developer_private.idl. */
export interface Setting {
  pinnedToToolbar?: boolean;
  hostAccess?: 'ON_CLICK' | 'ON_ALL_SITES';
}

export async function setExtension(browser: Browser, base: string, setting: Setting): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const wanted = JSON.stringify({ extensionId: new URL(base).host, ...setting });
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${wanted})`);
  await page.close();
}
