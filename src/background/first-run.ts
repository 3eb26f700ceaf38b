// Shows what was just installed: once, after the installation, never after an update.
import { browser } from '../platform/browser.ts';
import { LIBRARY_PAGE } from './library.ts';

export function welcomeNewReaders(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    browser.tabs
      .create({ url: browser.runtime.getURL(`${LIBRARY_PAGE}#welcome`) })
      .catch((thrown: unknown) => console.error('Jingdu: the first page could not be shown', thrown));
  });
}
