// A page of unknown template: its report is a file on the reader's machine, with the page's build in it and nothing of its text.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { situations, UNKNOWN_FORM } from '../newsstand/situations.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { fileBy } from './harness/downloads.ts';
import { openBrowser } from './harness/open.ts';
import { verdictOf } from './harness/popup.ts';

const PROSE = /[\u4e00-\u9fff]/;

describe.each(BROWSER_NAMES)('a report from %s', (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { route: situations, locale: 'zh_CN' });
  });
  afterAll(() => browser?.close());

  it('says how the page is built, and no word of it', async () => {
    const page = await browser.newPage();
    await page.goto(`${UNKNOWN_FORM}#somebody`, { waitUntil: 'load' });
    expect(await page.evaluate(() => document.body.innerText)).toMatch(PROSE);
    const popup = await browser.popup(page);
    expect(await verdictOf(popup)).toMatchObject({ state: 'refused', code: 'unknown-template' });
    const path = await fileBy(browser, () => popup.click('[data-action="report"]'), '.json');
    await popup.wait('[data-code="reported"]');
    await popup.close();
    await page.close();
    const file = readFileSync(path, 'utf8');
    const report = JSON.parse(file);
    expect(report.address).toBe(UNKNOWN_FORM);
    expect(report.lines).toEqual([expect.stringMatching(/^main\.new-form-2030 \d+$/)]);
    expect(report.templates.every(({ missing }: { missing: string[] }) => missing.length > 0)).toBe(true);
    expect(file).not.toMatch(PROSE);
  });
});
