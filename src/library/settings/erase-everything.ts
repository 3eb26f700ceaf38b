// Removes all that we keep on this machine: the shelf, the settings, the places in texts, and the permissions that were added after the installation.
import { giveUpHosts, hasHosts } from '../../platform/access.ts';
import { browser } from '../../platform/browser.ts';
import { eraseShelf } from '../../shelf/erase.ts';
import { CHANNELS } from '../../sites/hosts.ts';
import { renewBadges } from '../renew-badges.ts';

/**
 * Resolves when all of it is gone. What can be refused comes first: a shelf that another page holds on to leaves everything else as it was.
 * Each part can be done again, so that whoever was refused may try once more.
 */
export async function eraseEverything(): Promise<void> {
  await eraseShelf();
  renewBadges();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  localStorage.clear();
  for (const { hosts } of CHANNELS) if (await hasHosts(hosts)) await giveUpHosts(hosts);
}
