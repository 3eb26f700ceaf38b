// The browser's own namespace inside a web page, without the polyfill: every article page would pay for it and none needs it.
import type { Browser } from 'webextension-polyfill';

/** What a content script may use. Chrome's `chrome` gives promises for all of it since version 99. */
export type PageBrowser = Pick<Browser, 'runtime' | 'storage'>;

const scope = globalThis as { browser?: PageBrowser; chrome?: PageBrowser };

/** Firefox calls it `browser`; Chrome `chrome`, and in newer versions both. */
export const pageBrowser = (scope.browser ?? scope.chrome) as PageBrowser;
