// Pictures that lie at Weibo are refused to whoever does not come from Weibo: for our own requests to them the browser says so.
import { browser } from '../platform/browser.ts';
import { WEIBO_PICTURE_HOSTS, WEIBO_REFERRER } from '../sites/hosts.ts';

const RULE = 1;

/**
 * A rule for this session, and for requests of this extension alone: no page's request is changed.
 * `fetch` itself may not set the header, in any browser (https://fetch.spec.whatwg.org/#forbidden-request-header).
 */
export async function sayReferrer(): Promise<void> {
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [RULE],
    addRules: [
      {
        id: RULE,
        condition: {
          requestDomains: [...WEIBO_PICTURE_HOSTS],
          initiatorDomains: [new URL(browser.runtime.getURL('')).hostname],
          resourceTypes: ['xmlhttprequest'],
        },
        action: { type: 'modifyHeaders', requestHeaders: [{ header: 'referer', operation: 'set', value: WEIBO_REFERRER }] },
      },
    ],
  });
}
