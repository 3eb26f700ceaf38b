// Every state of the library and its reading pane as data: the test walks through them, the gallery takes pictures of each.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import type { OpenBrowser } from './browser.ts';
import { downloadBy } from './downloads.ts';
import { fill, hardShelf, type Load, largeShelf, ordinaryShelf } from './library-shelf.ts';
import { inExtension, NO_DATABASE, TOO_NEW } from './popup-states.ts';

export const LIBRARY = 'src/library/index.html';
export const WIDE = { width: 1280, height: 800 };
/** Milliseconds; a state that takes longer is one that does not come. */
const PATIENCE = 20_000;
/** Two columns: neither the three of a wide window nor the one of a phone. */
export const MIDDLE = { width: 900, height: 700 };
export const NARROW = { width: 360, height: 740 };

/** `part` gives the file of the backup, or so much of it as was not torn off. */
type Step =
  | { click: string }
  | { enter: string }
  | { type: string }
  | { key: KeyInput }
  | { give: { name: string; text: string } }
  | { part: number };

export interface LibraryState {
  name: string;
  /** Laid onto the shelf before it, and there for all that come after. */
  fill?(): Load;
  hash?: string;
  /** Another width than the wide one, where the state is only there. */
  width?: number;
  steps?: readonly Step[];
  /** What is there before the steps, where it is no list of articles. */
  ready?: string;
  /** So long that axe takes minutes; its parts are those of the other articles. */
  isLong?: true;
  shows: string;
  before?(browser: OpenBrowser): Promise<void>;
  after?(browser: OpenBrowser): Promise<void>;
}

const FIRST = '#article=inordinary000000';
const hard = (name: string, id: string, shows: string): LibraryState => ({
  name,
  hash: `#article=${id}`,
  shows: `article[data-view="${id}"] ${shows}`,
});
const pressed = (action: string): Step => ({ click: `[data-action="${action}"]` });

/** A page that writes without end: whoever else wants the shelf waits. */
let holder: Page | null = null;
async function holdShelf(browser: OpenBrowser): Promise<void> {
  holder = await browser.openExtension(`${LIBRARY}#list`, '[data-whole]');
  await holder.evaluate(
    () =>
      new Promise<void>((held) => {
        const opening = indexedDB.open('jingdu');
        opening.onsuccess = () => {
          const store = opening.result.transaction('articles', 'readwrite').objectStore('articles');
          const again = (): void => {
            store.count().onsuccess = again;
          };
          again();
          held();
        };
      }),
  );
}
async function letGoOfShelf(): Promise<void> {
  await holder?.close();
  holder = null;
}

let backup = '';
async function backUpAndEmpty(browser: OpenBrowser): Promise<void> {
  await fill(browser, ordinaryShelf());
  const page = await browser.openExtension(`${LIBRARY}#list`, '[data-whole] [data-row]');
  backup = await downloadBy(browser, page, '[data-action="backup"]', '.zip');
  await page.close();
  await inExtension(browser, NO_DATABASE);
}

/** Walked through in this order: what is laid onto the shelf stays there. */
export const LIBRARY_STATES: readonly LibraryState[] = [
  { name: 'empty', ready: '[data-whole]', shows: '[data-empty]' },
  { name: 'list', fill: ordinaryShelf, shows: '[data-whole] [data-row]' },
  { name: 'nothing', steps: [{ click: '[data-search]' }, { type: '没有这几个字' }], shows: '.desk:has(.pane:empty) [data-nothing]' },
  {
    name: 'cleared',
    steps: [{ click: '[data-search]' }, { type: '没有这几个字' }, { click: '[data-action="clear-search"]' }],
    shows: '.library:has([data-search]:focus) [data-row]',
  },
  { name: 'found', steps: [{ click: '[data-search]' }, { type: '库存' }], shows: '[data-count="2"]' },
  {
    name: 'found-narrowed',
    steps: [{ click: '[data-search]' }, { type: '库存' }, { click: '.side:not(:has([data-view="source:上海证券报"])) [data-view="source:新华社"]' }],
    shows: '.library:has([data-action="widen"]):has(.side [data-view="source:证券日报"]) [data-count="1"]',
  },
  { name: 'operators', steps: [{ key: '/' }, { key: 'ArrowDown' }, { key: 'ArrowDown' }], shows: '.hint[aria-selected="true"]' },
  { name: 'values', steps: [{ key: '/' }, { type: '来源:' }], shows: '.hint[data-hint^="来源:新"]' },
  { name: 'keys', steps: [{ key: '?' }], shows: 'dialog.key-sheet[open]' },
  {
    name: 'selection',
    steps: [{ click: '[data-choose="inordinary000001"]' }, { click: '[data-choose="inordinary000003"]' }],
    shows: '.selection',
  },
  { name: 'narrowed', steps: [{ click: '[data-view="source:新华社"]' }], shows: '[data-action="widen"]' },
  {
    name: 'narrowed-twice',
    steps: [{ click: '[data-view="unread"]' }, { click: '[data-view="source:新华社"]' }, { click: '.side [data-facet="stock"] .side-entry' }],
    shows: '[data-action="widen"] + [data-action="widen"]',
  },
  { name: 'drawer', width: 900, steps: [pressed('facets')], shows: 'dialog.drawer[open] [data-facet]' },
  {
    name: 'drawer-picked',
    width: 900,
    steps: [pressed('facets'), { click: '.drawer [data-facet="stock"] .side-entry' }, { click: '.drawer [data-view="source:新华社"]' }],
    shows: '.library:has([data-action="widen"] + [data-action="widen"]) dialog.drawer[open] [data-action="show"]',
  },
  {
    name: 'drawer-shown',
    width: 900,
    steps: [pressed('facets'), { click: '.drawer [data-view="source:新华社"]' }, pressed('show')],
    shows: '.library:not(:has(dialog)):has([data-action="widen"]) [data-row]:focus',
  },
  { name: 'trash', steps: [{ click: '[data-view="trash"]' }], shows: '[data-action="empty-trash"]' },
  {
    name: 'empty-trash',
    steps: [{ click: '[data-view="trash"]' }, { click: '[data-action="empty-trash"]' }],
    shows: '[data-action="empty-trash-confirm"]',
  },
  { name: 'erase', hash: '#article=inthrown00000000', steps: [pressed('delete')], shows: 'article:has(.in-trash) .delete-asking' },
  { name: 'article', hash: FIRST, shows: 'article .article-body img[src^="blob:"]' },
  { name: 'left-out', hash: FIRST, steps: [{ enter: '.removed > summary' }], shows: '.removed[open] .removed-texts' },
  { name: 'look', hash: FIRST, steps: [pressed('look')], shows: '[data-menu="look"] .menu-list' },
  { name: 'outline', hash: FIRST, width: 900, steps: [pressed('outline')], shows: '[data-menu="outline"] .menu-list' },
  { name: 'cite', hash: FIRST, steps: [pressed('cite')], shows: '[data-menu="cite"] .menu-list' },
  { name: 'export', hash: FIRST, steps: [{ click: '.tools [data-action="export"]' }], shows: '.tools .menu-list' },
  { name: 'lightbox', hash: FIRST, steps: [{ click: '.picture-open' }], shows: 'dialog.lightbox[open]' },
  { name: 'versions', hash: `${FIRST}/versions`, shows: '.revisions .difference :is(ins, del)' },
  { name: 'stock', hash: '#stock/sh600519', shows: '.stock-page, [data-stock]' },
  { name: 'check', hash: '#check', shows: '.check:not(:has(progress))' },
  { name: 'import', steps: [pressed('import')], shows: 'dialog.files[open] [data-action="choose-files"]' },
  {
    name: 'imported',
    steps: [pressed('import'), { give: { name: '不是文章.md', text: '只有一行字。' } }],
    shows: 'dialog.files[data-stage="done"]',
  },
  { name: 'not-there', hash: '#article=innever00000000', shows: '[data-error][data-code="not-found"]' },
  { name: 'deleted', steps: [{ key: 'j' }, { key: '#' }], shows: '[data-action="undo"]' },
  { ...hard('long-title', 'inhardtitle0001', '.article-body p'), fill: hardShelf },
  hard('no-title', 'inhardnotitle01', '.article-body p'),
  hard('wide-table', 'inhardtable0001', '.table-box td'),
  hard('broken-time', 'inhardtime00001', '.article-body p'),
  hard('pictures-500', 'inhardpictures1', '.article-body .picture-away'),
  { ...hard('length-200000', 'inhardlength001', '.article-body p'), isLong: true },
  { name: 'loading', before: holdShelf, ready: '.place', shows: '.pane > p.place', after: letGoOfShelf },
  { name: 'rows-10000', fill: largeShelf, shows: '[data-whole] [data-row]' },
  {
    name: 'progress',
    steps: [{ click: '.files-bar [data-action="export"]' }, { click: '.files-bar [data-action="export-epub"]' }],
    shows: '.files-bar [data-progress] progress',
  },
  { name: 'hits-5000', steps: [{ click: '[data-search]' }, { type: '降准之后' }], shows: '[data-count="5000"] ~ *, [data-count="5000"]' },
  {
    name: 'facets-2000',
    steps: [{ click: '.side [data-facet="source"] .side-more' }, { click: '.side [data-facet-search="source"]' }, { type: '199' }],
    shows: '.side [data-view="source:媒体1990"]',
  },
  {
    name: 'closed',
    before: (browser) => inExtension(browser, TOO_NEW),
    ready: '[data-error]',
    shows: '[data-error][data-code="shelf-busy"]',
    after: (browser) => inExtension(browser, NO_DATABASE),
  },
  {
    name: 'restore-plan',
    before: backUpAndEmpty,
    ready: '[data-empty]',
    steps: [pressed('import'), { part: 1 }],
    shows: 'dialog.files[data-stage="plan"] [data-action="restore"]',
  },
  {
    name: 'torn-backup',
    ready: '[data-empty]',
    steps: [pressed('import'), { part: 0.6 }],
    shows: 'dialog.files[data-stage="torn"] [data-action="salvage"]',
  },
];

async function take(browser: OpenBrowser, page: Page, step: Step): Promise<void> {
  if ('enter' in step) {
    // Below pictures that are still coming, where a click may miss what moves.
    await page.waitForSelector(step.enter, { timeout: PATIENCE });
    await page.focus(step.enter);
    await page.keyboard.press('Enter');
  } else if ('click' in step) {
    await page.waitForSelector(step.click, { visible: true, timeout: PATIENCE });
    await page.click(step.click);
  } else if ('type' in step) await page.keyboard.type(step.type);
  else if ('key' in step) await page.keyboard.press(step.key);
  else {
    const path = join(browser.downloads, 'give' in step ? step.give.name : `${step.part}.zip`);
    if ('give' in step) writeFileSync(path, step.give.text);
    else {
      const whole = readFileSync(backup);
      writeFileSync(path, whole.subarray(0, Math.floor(whole.length * step.part)));
    }
    const input = (await page.waitForSelector('dialog input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }
}

/** Brings the library into a state, in a wide window, and leaves it open. */
export async function libraryIn(browser: OpenBrowser, state: LibraryState): Promise<Page> {
  if (state.fill !== undefined) await fill(browser, state.fill());
  await state.before?.(browser);
  const page = await browser.openExtension(`${LIBRARY}${state.hash ?? '#list'}`, state.ready ?? '[data-whole] [data-row]');
  await page.setViewport({ ...WIDE, width: state.width ?? WIDE.width });
  for (const step of state.steps ?? []) await take(browser, page, step);
  await page.waitForSelector(state.shows, { timeout: PATIENCE });
  return page;
}
