// Whatever of the settings can be pressed is large enough for an unsteady hand, and a row is chosen beside its box too; library and popup are measured where their states are walked through.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { fill, ordinaryShelf } from './harness/library-shelf.ts';
import { LIBRARY, NARROW, WIDE } from './harness/library-states.ts';
import { openBrowser } from './harness/open.ts';
import { SETTINGS_STATES, settingsIn } from './harness/settings-states.ts';
import { smallTargets } from './harness/targets.ts';

describe.each(BROWSER_NAMES)('what can be pressed in %s', (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { locale: 'en' });
  });
  afterAll(() => browser?.close());

  it.each(SETTINGS_STATES.map((state) => [state.name, state] as const))('is 24 pixels wide and high in the settings: %s', async (_name, state) => {
    const page = await settingsIn(browser, state, WIDE);
    const small = await smallTargets(page);
    await page.setViewport(NARROW);
    small.push(...(await smallTargets(page)));
    await page.close();
    expect(small).toEqual([]);
  });

  it('chooses a row in all of the column before it, and with Shift all rows between', async () => {
    await fill(browser, ordinaryShelf());
    const page = await browser.openExtension(`${LIBRARY}#list`, '[data-whole] [data-row]');
    const pressBeside = async (box: number): Promise<void> => {
      const { x, y } = await page.evaluate((at) => {
        const { left, top } = (document.querySelectorAll('[data-choose]')[at] as Element).getBoundingClientRect();
        return { x: left - 6, y: top - 10 };
      }, box);
      await page.mouse.click(x, y);
    };
    await pressBeside(0);
    await page.waitForSelector('[data-selection="1"]');
    await page.keyboard.down('Shift');
    await pressBeside(2);
    await page.keyboard.up('Shift');
    await page.waitForSelector('[data-selection="3"]');
    await page.close();
  });
});
