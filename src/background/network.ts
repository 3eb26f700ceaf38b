// Which of the rules against requests hold: a category that the reader wants to see has none, and pages of a site that is switched off ask for what they like.
import { browser } from '../platform/browser.ts';
import type { Settings } from '../settings/registry.ts';
import { readSettings, watchSettings } from '../settings/store.ts';
import { CHANNELS, INSTALLED_HOSTS } from '../sites/hosts.ts';
import { inTurn } from './in-turn.ts';

const OFF_RULE = 1;
/** Above everything that the rulesets say. */
const HIGHEST = 100;
const HOSTS: readonly string[] = [...INSTALLED_HOSTS, ...CHANNELS.flatMap(({ hosts }) => hosts)];

/** A host stands for those below it, too: `cj.sina.com.cn` for `t.cj.sina.com.cn`, which has a switch of its own. */
export function stillOn(sitesOff: readonly string[]): string[] {
  return HOSTS.filter((host) => !sitesOff.includes(host) && sitesOff.some((off) => host.endsWith(`.${off}`)));
}

async function setRulesets(shown: readonly string[]): Promise<void> {
  const manifest = browser.runtime.getManifest() as { declarative_net_request?: { rule_resources: { id: string }[] } };
  const names = (manifest.declarative_net_request?.rule_resources ?? []).map(({ id }) => id);
  await browser.declarativeNetRequest.updateEnabledRulesets({
    enableRulesetIds: names.filter((name) => !shown.includes(name)),
    disableRulesetIds: names.filter((name) => shown.includes(name)),
  });
}

async function setSitesOff(sitesOff: readonly string[]): Promise<void> {
  const excludedInitiatorDomains = stillOn(sitesOff);
  const rule = {
    id: OFF_RULE,
    priority: HIGHEST,
    action: { type: 'allow' as const },
    condition: { initiatorDomains: [...sitesOff], ...(excludedInitiatorDomains.length > 0 ? { excludedInitiatorDomains } : {}) },
  };
  await browser.declarativeNetRequest.updateDynamicRules({ removeRuleIds: [OFF_RULE], addRules: sitesOff.length > 0 ? [rule] : [] });
}

export async function applyToRequests({ shownCategories, sitesOff }: Settings): Promise<void> {
  await Promise.all([setRulesets(shownCategories), setSitesOff(sitesOff)]);
}

const queue = inTurn('the rules against requests stay as they were');

const followOnce = (): void => queue(async () => applyToRequests(await readSettings(browser.storage)));

/** The browser keeps what was set last; installs and updates begin with the rulesets of the manifest. */
export function followSettings(): void {
  watchSettings(browser.storage, followOnce);
  browser.runtime.onInstalled.addListener(followOnce);
}
