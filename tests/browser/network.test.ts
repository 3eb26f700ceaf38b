// Requests of article pages in real browsers: each rule stops what it says, what must pass passes, and the reader's switches decide.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MUST_PASS, NETWORK_RULES } from '../../src/sites/network.ts';
import type { RequestKind } from '../../src/sites/site.ts';
import { LIST_URL } from '../newsstand/list.ts';
import type { Route } from '../newsstand/reply.ts';
import { newsstand } from '../newsstand/site.ts';
import { warehouseReceipts } from '../newsstand/stories/warehouse-receipts.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { openBrowser } from './harness/open.ts';
import { until } from './harness/until.ts';

interface Probe {
  address: string;
  kind: RequestKind;
}

const FOREIGN = 'https://www.sina.com.cn/reader.html';

/** An article's address with nothing on it, so that nothing is taken off it, and an answer for whatever the test asks of anybody. */
const route: Route = (host, path) => {
  if (path.includes('probe=')) return { body: '', type: path.includes('probe=script') ? 'text/javascript' : 'text/html' };
  if (`https://${host}${path}` === FOREIGN) return { body: `<!DOCTYPE html><title>x</title><iframe src="${warehouseReceipts.url}"></iframe>` };
  if (`https://${host}${path}` === warehouseReceipts.url || `https://${host}${path}` === LIST_URL)
    return { body: '<!DOCTYPE html><title>x</title><p>x' };
  return newsstand(host, path);
};

const marked = (address: string, kind: RequestKind): string => `${address}${address.includes('?') ? '&' : '?'}probe=${kind}`;

/** Asks for each address in its way, from the page's own world or a frame in it, and gives those that reached the server. */
async function reached(browser: OpenBrowser, page: Pick<Page, 'evaluate'>, probes: readonly Probe[]): Promise<string[]> {
  const asked = probes.map(({ address, kind }) => ({ address: marked(address, kind), kind }));
  const from = browser.hits.length;
  await page.evaluate(async (wanted) => {
    const ask = ({ address, kind }: { address: string; kind: string }): Promise<unknown> => {
      if (kind === 'xmlhttprequest') return fetch(address, { mode: 'no-cors' });
      if (kind === 'ping') return Promise.resolve(navigator.sendBeacon(address, ''));
      const tag = kind === 'script' ? 'script' : kind === 'sub_frame' ? 'iframe' : 'img';
      const element = document.createElement(tag) as HTMLImageElement;
      const settled = new Promise((done) => {
        element.onload = done;
        element.onerror = done;
        // A frame that was stopped says nothing in one of the browsers.
        setTimeout(done, 1_500);
      });
      element.src = address;
      document.body.append(element);
      return settled;
    };
    await Promise.all(wanted.map((one) => ask(one).catch(() => null)));
    await new Promise((later) => setTimeout(later, 300));
  }, asked);
  const hits = new Set(browser.hits.slice(from).map((hit) => hit.url));
  return asked.filter(({ address }) => hits.has(new URL(address).href)).map(({ address, kind }) => `${kind} ${address}`);
}

const named = ({ address, kind }: Probe): string => `${kind} ${marked(address, kind)}`;
const ASKABLE: readonly RequestKind[] = ['script', 'sub_frame', 'image', 'xmlhttprequest', 'ping'];
const probesOf = (rules: typeof NETWORK_RULES): Probe[] =>
  rules.flatMap(({ stops, kinds }) => stops.flatMap((address) => kinds.filter((kind) => ASKABLE.includes(kind)).map((kind) => ({ address, kind }))));
const STOPPED = probesOf(NETWORK_RULES);
/** One for each rule, where all are to pass. */
const SAMPLE = NETWORK_RULES.map(({ stops, kinds }) => ({ address: stops[0] as string, kind: kinds[0] as RequestKind }));
const SIDE = probesOf(NETWORK_RULES.filter(({ category }) => category === 'side'));
const OTHERS = SAMPLE.filter(({ address }) => !SIDE.some((side) => side.address === address));

describe.each(BROWSER_NAMES)('requests in %s', (name) => {
  let browser: OpenBrowser;
  let own: Page;
  beforeAll(async () => {
    browser = await openBrowser(name, { route });
    own = await browser.openExtension('src/popup/index.html', 'main');
  });
  afterAll(() => browser?.close());

  async function open(url: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  async function choose(settings: Record<string, unknown>, ready: string): Promise<void> {
    await own.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(settings)})`);
    await until(
      async () =>
        (await own.evaluate(`(async () => { const net = (globalThis.browser ?? chrome).declarativeNetRequest; return ${ready}; })()`))
          ? true
          : undefined,
      () => `the rules did not follow ${JSON.stringify(settings)}`,
    );
  }

  it('of an article are stopped by every rule, in every way it names', async () => {
    const page = await open(warehouseReceipts.url);
    expect(await reached(browser, page, STOPPED)).toEqual([]);
    await page.close();
  });

  it('for frames that are stopped leave them empty, without a page of the browser’s own', async () => {
    const page = await open(warehouseReceipts.url);
    const frames = STOPPED.filter(({ kind }) => kind === 'sub_frame');
    expect(await reached(browser, page, frames)).toEqual([]);
    const found = page.frames().filter((frame) => frame !== page.mainFrame());
    expect(found.length).toBe(frames.length);
    expect(found.map((frame) => frame.url()).filter((url) => url !== 'about:blank' && url !== 'data:text/html,')).toEqual([]);
    await page.close();
  });

  it('that something depends on pass', async () => {
    const page = await open(warehouseReceipts.url);
    expect(await reached(browser, page, MUST_PASS)).toEqual(MUST_PASS.map(named));
    await page.close();
  });

  it('of a list pass all of them', async () => {
    const page = await open(LIST_URL);
    expect(await reached(browser, page, SAMPLE)).toEqual(SAMPLE.map(named));
    await page.close();
  });

  it('of an article that is a frame in somebody else’s page pass all of them', async () => {
    const page = await open(FOREIGN);
    const frame = page.frames().find((one) => one.url() === warehouseReceipts.url);
    expect(frame).toBeDefined();
    expect(await reached(browser, frame as unknown as Page, SAMPLE)).toEqual(SAMPLE.map(named));
    await page.close();
  });

  it('for a category that the reader wants to see pass, the others do not', async () => {
    await choose({ 'settings.shownCategories': ['side'] }, `!(await net.getEnabledRulesets()).includes('side')`);
    const page = await open(warehouseReceipts.url);
    expect(await reached(browser, page, [...SIDE, ...OTHERS])).toEqual(SIDE.map(named));
    await page.close();
    await choose({ 'settings.shownCategories': [] }, `(await net.getEnabledRulesets()).includes('side')`);
  });

  it('of a site that is switched off pass, and of the others not', async () => {
    await choose({ 'settings.sitesOff': ['finance.sina.com.cn'] }, '(await net.getDynamicRules()).length === 1');
    const page = await open(warehouseReceipts.url);
    expect(await reached(browser, page, SAMPLE)).toEqual(SAMPLE.map(named));
    await page.close();
    await choose(
      { 'settings.sitesOff': ['finance.sina.cn'] },
      `(await net.getDynamicRules())[0]?.condition.initiatorDomains[0] === 'finance.sina.cn'`,
    );
    const other = await open(warehouseReceipts.url);
    expect(await reached(browser, other, SAMPLE)).toEqual([]);
    await other.close();
    await choose({ 'settings.sitesOff': [] }, '(await net.getDynamicRules()).length === 0');
  });
});
