// Makes the static rulesets of declarativeNetRequest from the site data, one for each category, and puts them into the build.
import type { CrxPlugin } from '@crxjs/vite-plugin';
import { CHANNELS, INSTALLED_HOSTS } from '../src/sites/hosts.ts';
import { LEFT_ALONE, NETWORK_RULES } from '../src/sites/network.ts';
import type { NetworkRule } from '../src/sites/site.ts';

export type Target = 'chrome' | 'firefox';

export interface StaticRule {
  id: number;
  priority: number;
  action: { type: 'block' | 'allowAllRequests' } | { type: 'redirect'; redirect: { url: string } };
  condition: Record<string, unknown>;
}

/** Where requests must come from. Of channels that the reader has not added, and of hosts below these, the browser lets us stop nothing. */
const FROM = [...INSTALLED_HOSTS, ...CHANNELS.flatMap(({ hosts }) => hosts)];

/** Below `allowAllRequests`, which lets whole pages through. */
const BLOCK = 1;
const EXEMPT = 2;

/** Firefox tells `sendBeacon` from the pings of links; to Chrome both are pings, and a word it does not know spoils the ruleset. */
const kindsFor = (target: Target, { kinds }: NetworkRule): string[] => [
  ...kinds,
  ...(target === 'firefox' && kinds.includes('ping') ? ['beacon'] : []),
];

/** An empty page. */
const NOTHING = 'data:text/html,';

/** A part of a rule: what becomes of requests of some kinds. */
const stopping = (rule: NetworkRule, resourceTypes: readonly string[], action: StaticRule['action']): Omit<StaticRule, 'id'> => ({
  priority: BLOCK,
  action,
  condition: {
    initiatorDomains: FROM,
    requestDomains: [...rule.hosts],
    resourceTypes,
    // From the end of the host on, so that a path is never found in the middle of another or in a query.
    ...(rule.path === '' ? {} : { regexFilter: `^https?://[^/]+${rule.path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}` }),
  },
});

/**
 * A frame that Chrome blocks gets its page for errors instead, with five thousand lines and a script, on the thread of the page that the
 * reader waits for: it is sent to an empty one. In Firefox a blocked frame stays as empty as it was.
 */
function stoppingAll(target: Target, rule: NetworkRule): Omit<StaticRule, 'id'>[] {
  const kinds = kindsFor(target, rule);
  if (target === 'firefox') return [stopping(rule, kinds, { type: 'block' })];
  const others = kinds.filter((kind) => kind !== 'sub_frame');
  return [
    ...(others.length > 0 ? [stopping(rule, others, { type: 'block' })] : []),
    ...(others.length < kinds.length ? [stopping(rule, ['sub_frame'], { type: 'redirect', redirect: { url: NOTHING } })] : []),
  ];
}

/** Pages of our hosts that are no article, and our pages as frames in pages of others, ask for what they like. */
const exempting = (): StaticRule[] => [
  ...LEFT_ALONE.map(({ address }, index) => ({
    id: index + 1,
    priority: EXEMPT,
    action: { type: 'allowAllRequests' as const },
    condition: { requestDomains: FROM, resourceTypes: ['main_frame'], regexFilter: address },
  })),
  {
    id: LEFT_ALONE.length + 1,
    priority: EXEMPT,
    action: { type: 'allowAllRequests' as const },
    condition: { requestDomains: FROM, resourceTypes: ['sub_frame'], excludedInitiatorDomains: FROM },
  },
];

/** The name of a ruleset is the category whose switch it follows; `tracking` and `exempt` follow none. */
export function rulesets(target: Target): Record<string, StaticRule[]> {
  const sets: Record<string, StaticRule[]> = { exempt: exempting() };
  for (const rule of NETWORK_RULES) {
    const set = sets[rule.category] ?? [];
    sets[rule.category] = [...set, ...stoppingAll(target, rule).map((part, nth) => ({ id: set.length + nth + 1, ...part }))];
  }
  return sets;
}

const fileOf = (name: string): string => `rules/${name}.json`;

/** Writes `rules/*.json` beside the manifest and names them in it. */
export function networkRules(target: Target): CrxPlugin {
  const sets = rulesets(target);
  return {
    name: 'jingdu:network-rules',
    generateBundle() {
      for (const [name, rules] of Object.entries(sets)) this.emitFile({ type: 'asset', fileName: fileOf(name), source: JSON.stringify(rules) });
    },
    renderCrxManifest(manifest) {
      const rule_resources = Object.keys(sets).map((id) => ({ id, enabled: true, path: fileOf(id) }));
      return { ...manifest, declarative_net_request: { rule_resources } };
    },
  };
}
