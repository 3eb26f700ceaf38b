// The page as the reader has it: cleaned, paused, resumed, refused or given up, and what the popup hears of it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countCharacters } from '../../../src/article/characters.ts';
import { makeCleaner } from '../../../src/content/cleaner.ts';
import { LivePage } from '../../../src/content/live-page.ts';
import { ALL_NOISE } from '../../../src/content/rules-in-force.ts';
import type { PageItem } from '../../../src/messages/contract.ts';
import { parseStatus } from '../../../src/messages/parse-status.ts';
import { INITIAL_PAGE_SETTINGS } from '../../../src/settings/page-settings.ts';
import { ADDRESS, desktop, parse, prose } from '../extract/sample-page.ts';
import { openPage } from './sample-live-page.ts';

const BODY = `${prose(4)}<p>海量资讯、精准解读，尽在新浪财经APP</p><div class="appendQr_wrap">海量</div><p class="article-editor">责任编辑：王永生</p>`;
const AFTER = '<div class="article-content-right">右栏</div><div class="footer"></div>';

function open(html = desktop({ body: BODY, after: AFTER }), address = ADDRESS) {
  const document = parse(html);
  const changed = vi.fn<(removed: number) => void>();
  return { document, changed, ...openPage(document, address, changed), before: document.documentElement.outerHTML };
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
    const { page, report, changed } = open();
    page.hide();
    expect(report.status()).toMatchObject({ state: 'starting', problem: null, body: 0, kept: 0 });
    expect(changed).not.toHaveBeenCalled();
  });

  it('is cleaned of what rules take, of Sina’s lines, and of what is hidden around it', () => {
    const { page, report, document, changed } = open();
    page.hide();
    page.clean();
    expect(report.status()).toMatchObject({ state: 'clean', problem: null, template: 'desktop-2018' });
    expect(
      report
        .status()
        .removed.map(({ rule }) => rule)
        .sort(),
    ).toEqual(['app-slogan', 'editor-line', 'qr-append', 'right-column']);
    expect(document.getElementById('artibody')?.textContent).not.toContain('海量');
    expect(changed).toHaveBeenLastCalledWith(4);
  });

  it('has all its characters left', () => {
    const { page, report } = open();
    const text = report.read('address').article?.text ?? '';
    page.clean();
    const { body, kept } = report.status();
    expect(body).toBe(countCharacters(text));
    expect(kept).toBe(body);
  });

  it('counts characters that the reader cannot see as not kept', () => {
    const { page, report, document } = open();
    page.clean();
    const hidden = document.querySelector('#artibody p') as Element;
    Element.prototype.checkVisibility = function checkVisibility() {
      return this !== hidden;
    };
    const { body, kept } = report.status();
    expect(body - kept).toBe(countCharacters(hidden.textContent ?? ''));
  });

  it('is read the same before, during and after', () => {
    const { page, report } = open();
    const first = report.read('address');
    expect(first.article).toMatchObject({ editor: '王永生', title: '港口的清晨' });
    page.hide();
    expect(report.read('address')).toEqual(first);
    page.clean();
    expect(report.read('address').article).toEqual(first.article);
    page.pause();
    expect(report.read('address')).toEqual(first);
  });

  it('is shown as it was sent while it is paused, byte for byte', () => {
    const { page, report, document, before, changed } = open();
    page.hide();
    page.clean();
    page.pause();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(report.status()).toMatchObject({ state: 'paused', problem: null, removed: [], body: 0, kept: 0 });
    expect(changed).toHaveBeenLastCalledWith(0);
  });

  it('is cleaned again when it is resumed', () => {
    const { page, report, document, changed } = open();
    page.clean();
    const clean = document.documentElement.outerHTML;
    page.pause();
    page.resume();
    expect(report.status().state).toBe('clean');
    expect(document.documentElement.outerHTML).toBe(clean);
    expect(changed.mock.calls.map(([removed]) => removed)).toEqual([4, 0, 4]);
  });

  it('is only paused when clean, and only resumed when paused', () => {
    const { page, report, document } = open();
    page.pause();
    expect(report.status().state).toBe('starting');
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
    const { page, report, document, before, changed } = open(html);
    page.hide();
    page.clean();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(report.status()).toMatchObject({ state: 'refused', problem, removed: [], body: 0, kept: 0 });
    expect(changed).not.toHaveBeenCalled();
    page.pause();
    page.resume();
    expect(report.status().state).toBe('refused');
  });

  it('is refused by its address and never touched', () => {
    const { page, report, document, before } = open(desktop({ body: BODY, after: AFTER }), 'https://finance.sina.com.cn/stock/');
    page.refuse('list-page');
    expect(report.status()).toMatchObject({ state: 'refused', problem: 'list-page' });
    expect(document.documentElement.outerHTML).toBe(before);
    expect(report.read('address').problem).toBe('list-page');
    expect(report.read('document').problem).toBeNull();
  });
});

it('a page of few words is heard of when it has been read, and not before', () => {
  const document = parse(
    desktop({ body: '<p>港口今日恢复作业，船期照旧，进出港的货物都按原定的时间装卸。</p><div class="appendQr_wrap">海量</div>' }),
  );
  const changed = vi.fn<(removed: number) => void>();
  const asked = vi.fn();
  const page = new LivePage(document, ADDRESS, { changed: (count) => changed(count()), asked, guarded: (work) => work() });
  page.learn(makeCleaner(ALL_NOISE));
  page.clean();
  expect(document.querySelector('.appendQr_wrap'), 'Its noise goes at once.').toBeNull();
  expect(asked).toHaveBeenCalledTimes(1);
  expect(changed).not.toHaveBeenCalled();
  page.judge(null);
  expect(changed).toHaveBeenLastCalledWith(1);
  page.judge('empty-body');
  expect(document.querySelector('.appendQr_wrap')).not.toBeNull();
});

it('a page is not cleaned before it knows Sina’s lines', () => {
  const { document } = open();
  const before = document.documentElement.outerHTML;
  const page = new LivePage(document, ADDRESS, { changed: () => {}, asked: () => {}, guarded: (work) => work() });
  page.clean();
  expect(page.state).toBe('starting');
  expect(document.documentElement.outerHTML).toBe(before);
});

it('a page that is given up is shown as it was sent, and whoever heard that it was clean hears that nothing is removed', () => {
  const { page, report, document, before, changed } = open();
  page.hide();
  page.clean();
  page.giveUp();
  expect(changed).toHaveBeenLastCalledWith(0);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(report.status()).toMatchObject({ state: 'refused', problem: 'unknown-template' });
});

it('a fault in what comes late reaches whoever gives the page up', async () => {
  const { document } = open();
  const before = document.documentElement.outerHTML;
  const guarded = vi.fn((work: () => void) => {
    try {
      work();
    } catch {
      page.giveUp();
    }
  });
  const page = new LivePage(document, ADDRESS, { changed: () => {}, asked: () => {}, guarded });
  page.learn({
    ...makeCleaner(ALL_NOISE),
    ruleFor: () => {
      throw new Error('late');
    },
  });
  page.clean();
  expect(page.state).toBe('clean');
  const late = document.createElement('p');
  document.body.append(late);
  await new Promise((later) => setTimeout(later));
  expect(guarded).toHaveBeenCalled();
  expect(page.state).toBe('refused');
  late.remove();
  expect(document.documentElement.outerHTML).toBe(before);
});

it('what is said of a page is understood by the popup', () => {
  const { page, report } = open();
  page.clean();
  const status = { ...report.status(), reading: false };
  expect(parseStatus(JSON.parse(JSON.stringify(status)))).toEqual(status);
});

it('a page whose names shadow the document’s own is cleaned all the same', () => {
  const { page, report, document } = open();
  page.hide();
  // Browsers do this for `<img name=querySelectorAll>`; jsdom does not.
  const picture = document.createElement('img');
  for (const name of ['querySelector', 'querySelectorAll', 'createElement', 'createComment']) {
    Object.defineProperty(document, name, { value: picture, configurable: true });
  }
  page.clean();
  expect(report.status().state).toBe('clean');
});

describe('the reader’s choices', () => {
  const opened = () => {
    const all = open();
    all.page.hide();
    all.page.follow(INITIAL_PAGE_SETTINGS);
    all.page.clean();
    return all;
  };

  it('a site that is off is shown as it was sent, and cleaned when it is on again', () => {
    const { page, report, document, before } = opened();
    const clean = document.documentElement.outerHTML;
    page.follow({ ...INITIAL_PAGE_SETTINGS, sitesOff: ['finance.sina.com.cn'] });
    expect(document.documentElement.outerHTML).toBe(before);
    expect(report.status()).toMatchObject({ state: 'off', site: 'finance.sina.com.cn', removed: [], items: [] });
    page.follow(INITIAL_PAGE_SETTINGS);
    expect(document.documentElement.outerHTML).toBe(clean);
  });

  it('a page whose site we may not touch any more is as it was sent, until we may again', () => {
    const { page, document, before } = opened();
    const clean = document.documentElement.outerHTML;
    page.setAccess(false);
    expect(document.documentElement.outerHTML).toBe(before);
    page.follow(INITIAL_PAGE_SETTINGS);
    expect(document.documentElement.outerHTML).toBe(before);
    page.setAccess(true);
    expect(document.documentElement.outerHTML).toBe(clean);
  });

  it('a site that is off from the start is never cleaned', () => {
    const { page, report, document, before } = open();
    page.hide();
    page.follow({ ...INITIAL_PAGE_SETTINGS, sitesOff: ['finance.sina.com.cn'] });
    page.clean();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(report.status().state).toBe('off');
  });

  it('a category that is shown comes back, the others do not', () => {
    const { page, report, document, before } = opened();
    const rules = () => report.status().removed.map(({ rule }) => rule);
    page.follow({ ...INITIAL_PAGE_SETTINGS, shownCategories: ['qr', 'side'] });
    expect(document.querySelector('.appendQr_wrap')).not.toBeNull();
    expect(rules().sort()).toEqual(['app-slogan', 'editor-line']);
    expect(document.querySelector('style')?.textContent).not.toContain('.article-content-right');
    page.follow(INITIAL_PAGE_SETTINGS);
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
    const { page, report, document, before } = open();
    page.hide();
    page.clean();
    const { items } = report.status();
    expect(items.length).toBe(4);
    const item = items.find((one) => one.rule === rule);
    report.putBack(item?.item ?? 0, true);
    const element = document.querySelector(selector);
    expect(element?.hasAttribute('data-jingdu-keep')).toBe(true);
    const after = report.status();
    expect(after.removed.map((removal) => removal.rule)).not.toContain(rule);
    expect(after.items.find((one) => one.rule === rule)).toMatchObject({ item: item?.item, isBack: true });
    expect(after.items.filter(({ isBack }) => !isBack).length).toBe(3);
    report.putBack(item?.item ?? 0, false);
    expect(byNumber(report.status().items)).toEqual(byNumber(items));
    report.putBack(item?.item ?? 0, true);
    page.pause();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  /** A box of the page's own with the QR block in it, which becomes an ad once that is gone. */
  const boxed = async () => {
    const all = open(desktop({ body: `${prose(4)}<div class="box"><div class="appendQr_wrap">海量</div><p>说明</p></div>` }));
    all.page.clean();
    const box = all.document.querySelector('.box') as HTMLElement;
    box.classList.add('sinaad-toolkit-box');
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(box.isConnected).toBe(false);
    const { item = 0 } = all.report.status().items.find((one) => one.rule === 'qr-append') ?? {};
    all.report.putBack(item, true);
    return { ...all, box };
  };

  it('brings what was taken around it later, which keeps the name of its own rule', async () => {
    const { page, report, box } = await boxed();
    expect(box.isConnected).toBe(true);
    const named = () =>
      report
        .status()
        .items.map(({ rule, category, isBack }) => ({ rule, category, isBack }))
        .sort((a, b) => a.rule.localeCompare(b.rule));
    expect(named()).toEqual([
      { rule: 'ad-toolkit', category: 'ad', isBack: true },
      { rule: 'qr-append', category: 'qr', isBack: true },
    ]);
    const { item = 0 } = report.status().items.find((one) => one.category === 'ad') ?? {};
    report.putBack(item, false);
    expect(box.isConnected).toBe(false);
    page.follow({ ...INITIAL_PAGE_SETTINGS, shownCategories: ['ad'] });
    expect(box.isConnected, 'A kind that is shown is all there.').toBe(true);
  });

  it('is what the page makes of it from then on', async () => {
    const { page, report, document } = open(desktop({ body: `${prose(4)}<div class="sinaad-toolkit-box">一则</div>` }));
    page.clean();
    const { item = 0 } = report.status().items.find((one) => one.category === 'ad') ?? {};
    report.putBack(item, true);
    const box = document.querySelector('.sinaad-toolkit-box') as HTMLElement;
    box.innerHTML = '<p>又一则</p><ins class="sinaads">另一则</ins>';
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(box.textContent).toBe('又一则另一则');
    box.querySelector('p')?.classList.add('sinaad-toolkit-box');
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(box.textContent).toBe('又一则另一则');
    report.putBack(item, false);
    expect(box.isConnected).toBe(false);
  });

  it('that nobody knows changes nothing', () => {
    const { page, report, document } = open();
    page.clean();
    const clean = document.documentElement.outerHTML;
    report.putBack(987_654, true);
    report.putBack(987_654, false);
    expect(document.documentElement.outerHTML).toBe(clean);
  });
});

describe('a page that replaces its text', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

  it('is cleaned again at once, and given back whole', async () => {
    const { page, report, document } = open();
    page.hide();
    page.clean();
    const other = parse(desktop({ body: BODY, after: AFTER }));
    const sent = other.body.outerHTML;
    document.body.replaceWith(document.adoptNode(other.body));
    await settled();
    expect(document.querySelector('.appendQr_wrap')).toBeNull();
    expect(report.status()).toMatchObject({ state: 'clean' });
    page.pause();
    expect(document.body.outerHTML).toBe(sent);
  });

  it('after a text that never comes it is shown as it is', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { page, report, document } = open();
    page.hide();
    page.clean();
    document.body.innerHTML = '<p>别的</p>';
    await vi.advanceTimersByTimeAsync(10);
    expect(report.status().state).toBe('clean');
    await vi.advanceTimersByTimeAsync(3_100);
    expect(report.status()).toMatchObject({ state: 'refused', problem: 'unknown-template' });
    expect(document.querySelector('style')).toBeNull();
    vi.useRealTimers();
  });
});
