// A page of unknown template: its report is a file on the reader's machine, with the page's build in it and nothing of its text.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { situations, UNKNOWN_FORM } from '../newsstand/situations.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { fileBy } from './harness/downloads.ts';
import { openBrowser } from './harness/open.ts';
import { verdictOf } from './harness/popup.ts';

/** Longer than any name of an element. */
const PROSE = /[\u4e00-\u9fff]{8,}/g;

describe.each(BROWSER_NAMES)('a report from %s', (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { route: situations, locale: 'zh_CN' });
  });
  afterAll(() => browser?.close());

  it('says how the page is built, and no word of it', async () => {
    const page = await browser.newPage();
    await page.goto(`${UNKNOWN_FORM}?from=somebody`, { waitUntil: 'load' });
    const said = (await page.evaluate(() => document.body.innerText)).match(PROSE) ?? [];
    const popup = await browser.popup(page);
    expect(await verdictOf(popup)).toMatchObject({ state: 'refused', code: 'unknown-template' });
    const path = await fileBy(browser, () => popup.click('[data-action="report"]'), '.json');
    await popup.wait('[data-code="reported"]');
    await popup.close();
    await page.close();
    const file = readFileSync(path, 'utf8');
    const report = JSON.parse(file);
    expect(report.address).toBe(UNKNOWN_FORM);
    expect(report.lines.length).toBeGreaterThan(2);
    expect(report.templates.every(({ missing }: { missing: string[] }) => missing.length > 0)).toBe(true);
    expect(said.length).toBeGreaterThan(2);
    expect(said.filter((words) => file.includes(words))).toEqual([]);
  });
});
