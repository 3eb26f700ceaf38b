// An article that is made to do harm: nothing of it runs in our pages, nothing of it is asked for, and its words stay words.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostile } from '../newsstand/stories/hostile.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { exportBy } from './harness/downloads.ts';
import { openBrowser } from './harness/open.ts';
import { verdictOf } from './harness/popup.ts';
import { withoutScripts } from './harness/routes.ts';
import { pageHits } from './harness/server.ts';
import { pause } from './harness/until.ts';

const BODY = 'article[data-view] .article-body';

describe.each(BROWSER_NAMES)('a hostile article in %s', (name) => {
  let browser: OpenBrowser;
  const dialogs: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser(name, { locale: 'zh_CN', route: withoutScripts });
  });
  afterAll(() => browser?.close());

  it('is read although its names shadow those of the document, and is saved', async () => {
    const page = await browser.newPage();
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => dialogs.push(dialog.message())));
    await page.goto(hostile.url, { waitUntil: 'load' });
    const popup = await browser.popup(page);
    expect(await verdictOf(popup)).toMatchObject({ state: 'article' });
    expect(await popup.text('[data-field="title"]')).toBe(hostile.truth.title);
    expect(await popup.text('[data-field="source"]')).toBe(hostile.truth.source);
    expect(await popup.evaluate((document) => [...document.querySelectorAll('main :is(img, script, iframe)')].length)).toBe(0);
    expect(await popup.evaluate((document) => [...document.querySelectorAll('a')].filter((link) => !/^https?:$/.test(link.protocol)).length)).toBe(0);
    await popup.click('[data-action="save"]');
    await popup.wait('main[data-state="saved"]');
    await popup.close();
    await page.close();
  });

  it('is shown without a script, a dialog, a forbidden load or a request', async () => {
    const library = await browser.openExtension('src/library/index.html', '[data-row]');
    const troubles: string[] = [];
    library.on('dialog', (dialog) => void dialog.dismiss().then(() => dialogs.push(dialog.message())));
    library.on('console', (message) => troubles.push(message.text()));
    library.on('pageerror', (error) => troubles.push(String(error)));
    await library.evaluate(
      `document.addEventListener('securitypolicyviolation', (event) => { (globalThis.violations ??= []).push(event.violatedDirective + ' ' + event.blockedURI); })`,
    );
    const from = browser.hits.length;
    await library.click('[data-row]');
    await library.waitForSelector('article[data-view]');
    await pause(400);
    await library.waitForSelector(BODY);
    const shown = await library.$eval(BODY, (body) => body.textContent ?? '');
    for (const line of hostile.truth.paragraphs) expect(shown).toContain(line);
    const bad = await library.$eval(BODY, (body) =>
      [...body.querySelectorAll('*')]
        // The one button is ours, around each picture: the sanitiser lets through neither buttons nor classes.
        .filter((element) => element.className !== 'picture-open' || element.getAttributeNames().join() !== 'type,class,aria-label')
        .filter(
          (element) =>
            /^(?:script|style|iframe|object|embed|svg|math|form|input|button|base|meta|link|template)$/i.test(element.tagName) ||
            [...element.attributes].some(
              ({ name, value }) => /^on|^srcdoc$|^style$|^name$|^id$/i.test(name) || /^\s*(?:java\s*script|data):/i.test(value),
            ),
        )
        .map((element) => element.outerHTML),
    );
    expect(bad).toEqual([]);
    expect(await library.evaluate('globalThis.violations ?? []')).toEqual([]);
    expect(await library.evaluate('globalThis.hostileRuns ?? 0')).toBe(0);
    expect(troubles.filter((text) => /Content.Security.Policy|Refused|blocked/i.test(text))).toEqual([]);
    expect(pageHits(browser.hits.slice(from))).toEqual([]);
    expect(dialogs).toEqual([]);
    await library.close();
  });

  it('makes a file in which it stays words', async () => {
    const library = await browser.openExtension('src/library/index.html', '[data-row]');
    await library.click('[data-row]');
    await library.waitForSelector('article[data-view]');
    const file = readFileSync(await exportBy(browser, library, 'html', '.html'), 'utf8');
    await library.close();
    const page = await browser.newPage();
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => dialogs.push(dialog.message())));
    await page.setContent(file, { waitUntil: 'load' });
    await pause(300);
    expect(await page.evaluate('globalThis.hostileRuns ?? 0')).toBe(0);
    expect(await page.evaluate(() => document.querySelectorAll('script, iframe, object, embed, form, [onerror], [onload], [onclick]').length)).toBe(
      0,
    );
    expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe(hostile.truth.title);
    expect(dialogs).toEqual([]);
    await page.close();
  });
});
