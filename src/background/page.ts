// How the background asks the content script of a tab.
import { pageAsker } from '../messages/ask-page.ts';
import { browser } from '../platform/browser.ts';

export const { askPage, pageStatus } = pageAsker(browser);
