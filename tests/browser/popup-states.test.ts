// The popup in every state, on real pages in real browsers: it says the right thing, fits its width, is large enough where it is pressed, leaves axe nothing to object to, and has its main action under the next key.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { situations } from '../newsstand/situations.ts';
import { objectionsIn } from './harness/axe.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { openBrowser } from './harness/open.ts';
import { closeOthers, POPUP_STATES, popupIn } from './harness/popup-states.ts';
import { tooSmall } from './harness/targets.ts';

/** What sticks out of the popup, or is cut without telling the whole. */
const lookOver = (document: Document) => {
  const { documentElement, body } = document;
  const cut = [...document.querySelectorAll<HTMLElement>('main *')].filter(
    (element) => element.childElementCount === 0 && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0,
  );
  return {
    wide: document.defaultView?.innerWidth ?? 0,
    sideways: Math.max(documentElement.scrollWidth, body.scrollWidth) - Math.max(documentElement.clientWidth, 360),
    cutWithoutTitle: cut.filter((element) => element.closest('[title]') === null).map((element) => element.outerHTML.slice(0, 200)),
  };
};

/** Its own width, and once that of a scroll bar. */
const WIDEST = 360 + 15;

const MAIN: Record<string, string> = {
  article: 'save',
  'saved-now': 'open-copy',
  changed: 'save',
  deleted: 'open-copy',
  'before-update': 'retry',
  'unknown-form': 'report',
  'unknown-address': 'read-anyway',
  'shelf-closed': 'retry',
};

describe.each(BROWSER_NAMES)('the popup in %s', (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { route: situations, locale: 'zh_CN' });
  });
  afterAll(() => browser?.close());

  it.each(POPUP_STATES.map((state) => [state.name, state] as const))('%s', async (_name, state) => {
    const { page, popup } = await popupIn(browser, state);
    const main = MAIN[state.name];
    // Under the next press of Enter.
    if (main !== undefined) await popup.wait(`[data-action="${main}"]:focus`, 2_000);
    const { wide, sideways, cutWithoutTitle } = await popup.evaluate(lookOver);
    const small = await popup.evaluate(tooSmall);
    const faults = await objectionsIn(popup);
    await popup.close();
    await closeOthers(browser, page);
    await page.close();
    await state.after?.(browser);
    expect(wide).toBeLessThanOrEqual(WIDEST);
    expect(sideways).toBeLessThanOrEqual(0);
    expect(cutWithoutTitle).toEqual([]);
    expect(small).toEqual([]);
    expect(faults).toEqual([]);
  });
});
