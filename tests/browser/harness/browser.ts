// What a test may do with a real browser, whichever it is.
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import type { Route } from '../../newsstand/reply.ts';
import type { Hit } from './server.ts';

export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];
export type Locale = 'zh_CN' | 'zh_TW' | 'en';

export interface OpenOptions {
  /** The extension's folder; `dist/chrome` or `dist/firefox` when left out, none when null. */
  extension?: string | null;
  /** What the site answers; the newsstand when left out. */
  route?: Route;
  headless?: boolean;
  /** The language of the extension's own words. */
  locale?: Locale;
  /** Which colours pages are told that the reader likes. */
  scheme?: 'light' | 'dark';
  /** How large the reader has all text, in percent, with everything else as it is: Firefox alone has that. */
  text?: number;
  /** A folder for the profile that outlives the browser; one that goes with it when left out. */
  profile?: string;
  /** How many bytes the browser gives each site, us among them: we then lack the permission for more. All it has when left out. */
  room?: number;
  /** Neither waits for the tab that a new reader gets right after the installation, nor closes it: for tests of it, and for extensions that have none. */
  keepFirstPage?: boolean;
  /** The program to run when it is not the one that is found. */
  executable?: string;
}

/** The real toolbar popup. `evaluate` runs a self-contained function on the popup's document. */
export interface Popup {
  wait(selector: string, timeout?: number): Promise<void>;
  text(selector: string): Promise<string>;
  click(selector: string): Promise<void>;
  /** A key of the keyboard, for whatever has the focus in it. */
  press(key: KeyInput): Promise<void>;
  evaluate<Given extends unknown[], Result>(
    work: (document: Document, ...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface OpenBrowser {
  name: BrowserName;
  puppeteer: Browser;
  /** The origin of the extension's pages, without a slash at the end. */
  base: string;
  downloads: string;
  hits: Hit[];
  newPage(): Promise<Page>;
  /** Shows an address in a private window, where the reader has allowed us to run; the extension starts anew for that. */
  openPrivate(url: string): Promise<Page>;
  /** The reader's own setting of whether we may run on the sites of the manifest. */
  letRun(isAllowed: boolean): Promise<void>;
  /** Opens one of the extension's own pages in a tab and waits for a selector in it. */
  openExtension(path: string, ready: string): Promise<Page>;
  popup(page: Page): Promise<Popup>;
  /** Installs the extension now, for what was open before. */
  install(): Promise<void>;
  /** Ends the background as the browser does when it has been idle. */
  killBackground(): Promise<void>;
  close(): Promise<void>;
}
