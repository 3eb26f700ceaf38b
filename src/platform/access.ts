// Whether the browser lets us run on the sites of the manifest, and how to ask the reader for it.
import { browser } from './browser.ts';

/** The sites named in the manifest: all we ever ask for. */
export function siteOrigins(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** Whether we may run at this address, or on all our sites when none is known. */
export function mayRun(url?: string): Promise<boolean> {
  const origins = url === undefined ? siteOrigins() : [`${new URL(url).origin}/*`];
  return browser.permissions.contains({ origins });
}

/** Asks the reader for all our sites. Browsers allow it only straight from a click. */
export function askToRun(): Promise<boolean> {
  return browser.permissions.request({ origins: siteOrigins() });
}
