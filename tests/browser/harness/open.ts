// Opens either browser by its name.
import type { BrowserName, OpenBrowser, OpenOptions } from './browser.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';

export const openBrowser = (name: BrowserName, options?: OpenOptions): Promise<OpenBrowser> =>
  name === 'chromium' ? openChromium(options) : openFirefox(options);
