// Every state of the library and its reading pane as data: the test walks through them, the gallery takes pictures of each.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import type { OpenBrowser } from './browser.ts';
import { fill, hardShelf, type Load, largeShelf, ordinaryShelf } from './library-shelf.ts';
import { inExtension, NO_DATABASE, TOO_NEW } from './popup-states.ts';

export const LIBRARY = 'src/library/index.html';
export const WIDE = { width: 1280, height: 800 };
/** Milliseconds; a state that takes longer is one that does not come. */
const PATIENCE = 10_000;
export const NARROW = { width: 360, height: 740 };

type Step = { click: string } | { type: string } | { key: KeyInput } | { give: { name: string; text: string } };

export interface LibraryState {
  name: string;
  /** Laid onto the shelf before it, and there for all that come after. */
  fill?(): Load;
  hash?: string;
  /** Another width than the wide one, where the state is only there. */
  width?: number;
  steps?: readonly Step[];
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

/** Walked through in this order: what is laid onto the shelf stays there. */
export const LIBRARY_STATES: readonly LibraryState[] = [
  { name: 'empty', shows: '[data-empty]' },
  { name: 'list', fill: ordinaryShelf, shows: '[data-whole] [data-row]' },
  { name: 'nothing', steps: [{ click: '[data-search]' }, { type: '没有这几个字' }], shows: '[data-nothing]' },
  { name: 'found', steps: [{ click: '[data-search]' }, { type: '库存' }], shows: '[data-count="2"]' },
  { name: 'operators', steps: [{ key: '/' }, { key: 'ArrowDown' }, { key: 'ArrowDown' }], shows: '.hint[aria-selected="true"]' },
  { name: 'values', steps: [{ key: '/' }, { type: '来源:' }], shows: '.hint[data-hint^="来源:新"]' },
  { name: 'keys', steps: [{ key: '?' }], shows: 'dialog.key-sheet[open]' },
  {
    name: 'selection',
    steps: [{ click: '[data-choose="inordinary000001"]' }, { click: '[data-choose="inordinary000003"]' }],
    shows: '.selection',
  },
  { name: 'narrowed', steps: [{ click: '[data-view="source:新华社"]' }], shows: '[data-action="widen"]' },
  { name: 'drawer', width: 900, steps: [pressed('facets')], shows: 'dialog.drawer[open] [data-facet]' },
  { name: 'trash', steps: [{ click: '[data-view="trash"]' }], shows: '[data-action="empty-trash"]' },
  { name: 'erase', hash: '#article=inthrown00000000', steps: [pressed('delete')], shows: '.delete-asking' },
  { name: 'article', hash: FIRST, shows: 'article .article-body img[src^="blob:"]' },
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
  { name: 'rows-10000', fill: largeShelf, shows: '[data-whole] [data-row]' },
  { name: 'hits-5000', steps: [{ click: '[data-search]' }, { type: '降准之后' }], shows: '[data-count="5000"] ~ *, [data-count="5000"]' },
  {
    name: 'facets-2000',
    steps: [{ click: '.side [data-facet="source"] .side-more' }, { click: '.side [data-facet-search="source"]' }, { type: '199' }],
    shows: '.side [data-view="source:媒体1990"]',
  },
  {
    name: 'closed',
    before: (browser) => inExtension(browser, TOO_NEW),
    shows: '[data-error][data-code="shelf-busy"]',
    after: (browser) => inExtension(browser, NO_DATABASE),
  },
];

async function take(browser: OpenBrowser, page: Page, step: Step): Promise<void> {
  if ('click' in step) {
    await page.waitForSelector(step.click, { visible: true, timeout: PATIENCE });
    await page.click(step.click);
  } else if ('type' in step) await page.keyboard.type(step.type);
  else if ('key' in step) await page.keyboard.press(step.key);
  else {
    const path = join(browser.downloads, step.give.name);
    writeFileSync(path, step.give.text);
    const input = (await page.waitForSelector('dialog input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }
}

/** Brings the library into a state, in a wide window, and leaves it open. */
export async function libraryIn(browser: OpenBrowser, state: LibraryState): Promise<Page> {
  if (state.fill !== undefined) await fill(browser, state.fill());
  await state.before?.(browser);
  const ready = state.before === undefined ? (state.name === 'empty' ? '[data-whole]' : '[data-whole] [data-row]') : '[data-error]';
  const page = await browser.openExtension(`${LIBRARY}${state.hash ?? '#list'}`, ready);
  await page.setViewport({ ...WIDE, width: state.width ?? WIDE.width });
  for (const step of state.steps ?? []) await take(browser, page, step);
  await page.waitForSelector(state.shows, { timeout: PATIENCE });
  return page;
}
