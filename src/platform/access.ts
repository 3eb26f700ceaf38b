// Whether the browser lets us run on the sites of the manifest, and how to ask the reader for it.
import { browser } from './browser.ts';

/** The sites whose pages we clean, as the manifest names them. Permissions are given for whole hosts. */
export function siteOrigins(): string[] {
  return (browser.runtime.getManifest().content_scripts?.[0]?.matches ?? []).map((pattern) => pattern.replace(/(?<=:\/\/[^/]+\/).*/, '*'));
}

/** Whether we may run at this address, or on all our sites when none is known. */
export function mayRun(url?: string): Promise<boolean> {
  const origins = url === undefined ? siteOrigins() : [`${new URL(url).origin}/*`];
  return browser.permissions.contains({ origins });
}

/** Asks the reader for all our sites, and the hosts whose requests we stop there. Browsers allow it only straight from a click. */
export function askToRun(): Promise<boolean> {
  return browser.permissions.request({ origins: browser.runtime.getManifest().host_permissions ?? [] });
}

/** Every page of these hosts. */
export const patternsOf = (hosts: readonly string[]): string[] => hosts.map((host) => `*://${host}/*`);

/** Whether the reader has given us these hosts, every one of them. */
export function hasHosts(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: patternsOf(hosts) });
}

/** Straight from a click, as above. */
export function askForHosts(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: patternsOf(hosts) });
}

export function giveUpHosts(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: patternsOf(hosts) });
}
