// The page as the reader has it: cleaned, paused, resumed, refused or given up, and what the popup hears of it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countCharacters } from '../../../src/article/characters.ts';
import { LivePage } from '../../../src/content/live-page.ts';
import type { PageItem } from '../../../src/messages/contract.ts';
import { parseStatus } from '../../../src/messages/parse-status.ts';
import { ADDRESS, desktop, parse, prose } from '../extract/sample-page.ts';

const BODY = `${prose(4)}<p>海量资讯、精准解读，尽在新浪财经APP</p><div class="appendQr_wrap">海量</div><p class="article-editor">责任编辑：王永生</p>`;
const AFTER = '<div class="article-content-right">右栏</div><div class="footer"></div>';

function open(html = desktop({ body: BODY, after: AFTER }), address = ADDRESS) {
  const document = parse(html);
  const changed = vi.fn<(removed: number) => void>();
  return { document, changed, page: new LivePage(document, address, changed), before: document.documentElement.outerHTML };
}

/** jsdom lays nothing out: what is in the document counts as visible here. */
beforeEach(() => {
  Element.prototype.checkVisibility = function checkVisibility() {
    return this.isConnected;
  };
});
afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
});

describe('an article', () => {
  it('is starting until the document is there', () => {
    const { page, changed } = open();
    page.hide();
    expect(page.status()).toMatchObject({ state: 'starting', problem: null, body: 0, kept: 0 });
    expect(changed).not.toHaveBeenCalled();
  });

  it('is cleaned of what rules take, of Sina’s lines, and of what is hidden around it', () => {
    const { page, document, changed } = open();
    page.hide();
    page.clean();
    expect(page.status()).toMatchObject({ state: 'clean', problem: null, template: 'desktop-2018' });
    expect(
      page
        .status()
        .removed.map(({ rule }) => rule)
        .sort(),
    ).toEqual(['app-slogan', 'editor-line', 'qr-append', 'right-column']);
    expect(document.getElementById('artibody')?.textContent).not.toContain('海量');
    expect(changed).toHaveBeenLastCalledWith(4);
  });

  it('has all its characters left', () => {
    const { page } = open();
    const text = page.read('address').article?.text ?? '';
    page.clean();
    const { body, kept } = page.status();
    expect(body).toBe(countCharacters(text));
    expect(kept).toBe(body);
  });

  it('counts characters that the reader cannot see as not kept', () => {
    const { page, document } = open();
    page.clean();
    const hidden = document.querySelector('#artibody p') as Element;
    Element.prototype.checkVisibility = function checkVisibility() {
      return this !== hidden;
    };
    const { body, kept } = page.status();
    expect(body - kept).toBe(countCharacters(hidden.textContent ?? ''));
  });

  it('is read the same before, during and after', () => {
    const { page } = open();
    const first = page.read('address');
    expect(first.article).toMatchObject({ editor: '王永生', title: '港口的清晨' });
    page.hide();
    expect(page.read('address')).toEqual(first);
    page.clean();
    expect(page.read('address').article).toEqual(first.article);
    page.pause();
    expect(page.read('address')).toEqual(first);
  });

  it('is shown as it was sent while it is paused, byte for byte', () => {
    const { page, document, before, changed } = open();
    page.hide();
    page.clean();
    page.pause();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(page.status()).toMatchObject({ state: 'paused', problem: null, removed: [], body: 0, kept: 0 });
    expect(changed).toHaveBeenLastCalledWith(0);
  });

  it('is cleaned again when it is resumed', () => {
    const { page, document, changed } = open();
    page.clean();
    const clean = document.documentElement.outerHTML;
    page.pause();
    page.resume();
    expect(page.status().state).toBe('clean');
    expect(document.documentElement.outerHTML).toBe(clean);
    expect(changed.mock.calls.map(([removed]) => removed)).toEqual([4, 0, 4]);
  });

  it('is only paused when clean, and only resumed when paused', () => {
    const { page, document } = open();
    page.pause();
    expect(page.status().state).toBe('starting');
    page.clean();
    const clean = document.documentElement.outerHTML;
    page.resume();
    expect(document.documentElement.outerHTML).toBe(clean);
  });

  it('tells of what came late', async () => {
    const { page, document, changed } = open();
    page.clean();
    document.getElementById('artibody')?.insertAdjacentHTML('beforeend', '<ins class="sinaads"></ins>');
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(changed).toHaveBeenLastCalledWith(5);
    page.pause();
  });

  it('keeps a line of Sina’s that shares its element with the article', () => {
    const { page, document } = open(
      desktop({ body: `<div>${prose(2)}<div>海量资讯、精准解读，尽在新浪财经APP<br><br>末段的正文还在这里。</div></div>` }),
    );
    page.clean();
    expect(document.getElementById('artibody')?.textContent).toContain('末段的正文还在这里。');
  });
});

describe('a page that is no article', () => {
  it.each([
    ['another page', '<p>甲</p>', 'unknown-template'],
    ['an empty article', desktop({ body: '', after: AFTER }), 'empty-body'],
    ['a missing one', '<title>页面没有找到</title>', 'error-page'],
  ])('as %s is shown as it was sent, with the reason', (_, html, problem) => {
    const { page, document, before, changed } = open(html);
    page.hide();
    page.clean();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(page.status()).toMatchObject({ state: 'refused', problem, removed: [], body: 0, kept: 0 });
    expect(changed).not.toHaveBeenCalled();
    page.pause();
    page.resume();
    expect(page.status().state).toBe('refused');
  });

  it('is refused by its address and never touched', () => {
    const { page, document, before } = open(desktop({ body: BODY, after: AFTER }), 'https://finance.sina.com.cn/stock/');
    page.refuse('list-page');
    expect(page.status()).toMatchObject({ state: 'refused', problem: 'list-page' });
    expect(document.documentElement.outerHTML).toBe(before);
    expect(page.read('address').problem).toBe('list-page');
    expect(page.read('document').problem).toBeNull();
  });
});

it('a page that is given up is shown as it was sent', () => {
  const { page, document, before } = open();
  page.hide();
  page.clean();
  page.giveUp();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(page.status()).toMatchObject({ state: 'refused', problem: 'unknown-template' });
});

it('what is said of a page is understood by the popup', () => {
  const { page } = open();
  page.clean();
  const status = { ...page.status(), reading: false };
  expect(parseStatus(JSON.parse(JSON.stringify(status)))).toEqual(status);
});

it('a page whose names shadow the document’s own is cleaned all the same', () => {
  const { page, document } = open();
  page.hide();
  // Browsers do this for `<img name=querySelectorAll>`; jsdom does not.
  const picture = document.createElement('img');
  for (const name of ['querySelector', 'querySelectorAll', 'createElement', 'createComment']) {
    Object.defineProperty(document, name, { value: picture, configurable: true });
  }
  page.clean();
  expect(page.status().state).toBe('clean');
});

describe('the reader’s choices', () => {
  const INITIAL = { shownCategories: [], sitesOff: [] };
  const opened = () => {
    const all = open();
    all.page.hide();
    all.page.follow(INITIAL);
    all.page.clean();
    return all;
  };

  it('a site that is off is shown as it was sent, and cleaned when it is on again', () => {
    const { page, document, before } = opened();
    const clean = document.documentElement.outerHTML;
    page.follow({ ...INITIAL, sitesOff: ['finance.sina.com.cn'] });
    expect(document.documentElement.outerHTML).toBe(before);
    expect(page.status()).toMatchObject({ state: 'off', site: 'finance.sina.com.cn', removed: [], items: [] });
    page.follow(INITIAL);
    expect(document.documentElement.outerHTML).toBe(clean);
  });

  it('a site that is off from the start is never cleaned', () => {
    const { page, document, before } = open();
    page.hide();
    page.follow({ ...INITIAL, sitesOff: ['finance.sina.com.cn'] });
    page.clean();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(page.status().state).toBe('off');
  });

  it('a category that is shown comes back, the others do not', () => {
    const { page, document, before } = opened();
    const rules = () => page.status().removed.map(({ rule }) => rule);
    page.follow({ ...INITIAL, shownCategories: ['qr', 'side'] });
    expect(document.querySelector('.appendQr_wrap')).not.toBeNull();
    expect(rules().sort()).toEqual(['app-slogan', 'editor-line']);
    expect(document.querySelector('style')?.textContent).not.toContain('.article-content-right');
    page.follow(INITIAL);
    expect(document.querySelector('.appendQr_wrap')).toBeNull();
    expect(rules().length).toBe(4);
    page.pause();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

const byNumber = (items: PageItem[]) => [...items].sort((a, b) => a.item - b.item);

describe('one thing put back', () => {
  it.each([
    ['taken out', 'qr-append', '.appendQr_wrap'],
    ['hidden', 'right-column', '.article-content-right'],
  ])('that was %s stays while the rest is gone, goes again when asked, and leaves no mark', (_, rule, selector) => {
    const { page, document, before } = open();
    page.hide();
    page.clean();
    const { items } = page.status();
    expect(items.length).toBe(4);
    const item = items.find((one) => one.rule === rule);
    page.putBack(item?.item ?? 0, true);
    const element = document.querySelector(selector);
    expect(element?.hasAttribute('data-jingdu-keep')).toBe(true);
    const after = page.status();
    expect(after.removed.map((removal) => removal.rule)).not.toContain(rule);
    expect(after.items.find((one) => one.rule === rule)).toMatchObject({ item: item?.item, isBack: true });
    expect(after.items.filter(({ isBack }) => !isBack).length).toBe(3);
    page.putBack(item?.item ?? 0, false);
    expect(byNumber(page.status().items)).toEqual(byNumber(items));
    page.putBack(item?.item ?? 0, true);
    page.pause();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('that nobody knows changes nothing', () => {
    const { page, document } = open();
    page.clean();
    const clean = document.documentElement.outerHTML;
    page.putBack(987_654, true);
    page.putBack(987_654, false);
    expect(document.documentElement.outerHTML).toBe(clean);
  });
});

describe('a page that replaces its text', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

  it('is cleaned again at once, and given back whole', async () => {
    const { page, document } = open();
    page.hide();
    page.clean();
    const other = parse(desktop({ body: BODY, after: AFTER }));
    const sent = other.body.outerHTML;
    document.body.replaceWith(document.adoptNode(other.body));
    await settled();
    expect(document.querySelector('.appendQr_wrap')).toBeNull();
    expect(page.status()).toMatchObject({ state: 'clean' });
    page.pause();
    expect(document.body.outerHTML).toBe(sent);
  });

  it('after a text that never comes it is shown as it is', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { page, document } = open();
    page.hide();
    page.clean();
    document.body.innerHTML = '<p>别的</p>';
    await vi.advanceTimersByTimeAsync(10);
    expect(page.status().state).toBe('clean');
    await vi.advanceTimersByTimeAsync(3_100);
    expect(page.status()).toMatchObject({ state: 'refused', problem: 'unknown-template' });
    expect(document.querySelector('style')).toBeNull();
    vi.useRealTimers();
  });
});
