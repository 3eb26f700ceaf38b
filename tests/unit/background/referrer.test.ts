// The rule that says where our own requests to Weibo come from: for these hosts, for us, for what is fetched, and for nothing else.
// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sayReferrer } from '../../../src/background/referrer.ts';
import { WEIBO_PICTURE_HOSTS } from '../../../src/sites/hosts.ts';

const fake = vi.hoisted(() => ({ updateSessionRules: vi.fn() }));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    declarativeNetRequest: { updateSessionRules: fake.updateSessionRules },
    runtime: { getURL: (path: string) => `https://ours.example/${path}` },
  },
}));
beforeEach(() => vi.clearAllMocks());

describe('sayReferrer', () => {
  it('holds for our own fetches to Weibo alone', async () => {
    await sayReferrer();
    const [{ addRules }] = fake.updateSessionRules.mock.calls[0] as [{ addRules: { condition: object; action: object }[] }];
    expect(addRules).toHaveLength(1);
    expect(addRules[0]?.condition).toEqual({
      requestDomains: [...WEIBO_PICTURE_HOSTS],
      initiatorDomains: ['ours.example'],
      resourceTypes: ['xmlhttprequest'],
    });
    expect(addRules[0]?.action).toEqual({
      type: 'modifyHeaders',
      requestHeaders: [{ header: 'referer', operation: 'set', value: 'https://weibo.com/' }],
    });
  });

  it('takes its own earlier rule away in the same step, so that it can be said again', async () => {
    await sayReferrer();
    await sayReferrer();
    for (const [{ removeRuleIds, addRules }] of fake.updateSessionRules.mock.calls as [{ removeRuleIds: number[]; addRules: { id: number }[] }][])
      expect(removeRuleIds).toEqual(addRules.map(({ id }) => id));
  });
});
