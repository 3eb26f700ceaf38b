// The one door to the browser for the background and the extension's own pages.
import browser, { type Browser } from 'webextension-polyfill';

export type { Tabs } from 'webextension-polyfill';
export type Menus = Browser['contextMenus'];
export { browser };
