// Noise goes out of the live document and comes back exactly; what arrives later goes too, and the article never does.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeCleaner } from '../../../src/content/cleaner.ts';
import { GONE } from '../../../src/content/curtain.ts';
import { LateWatch } from '../../../src/content/late-watch.ts';
import { ALL_NOISE, rulesInForce } from '../../../src/content/rules-in-force.ts';
import { Taker } from '../../../src/content/taker.ts';
import type { RemovedBy } from '../../../src/sites/site.ts';
import { desktop, parse, prose } from '../extract/sample-page.ts';

const AD = '<div class="otherContent_01" id="ad_44099"><ins class="sinaads"></ins></div>';
const FRAMED = '<div class="otherContent_01" id="ad_44124"><ins class="sinaads"><iframe></iframe></ins></div>';
const QR = '<div class="clearfix appendQr_wrap"><img src="x.png">海量资讯</div>';
/** A taker with its watch, as the page has them. */
function attach(document: Document, article: Element, changed: () => void) {
  const taker = new Taker({ document, body: article, finder: makeCleaner(ALL_NOISE), isKept: () => false }, rulesInForce([]));
  const watch = new LateWatch(document, article, (changes) => {
    const before = taker.seen;
    taker.takeLate(changes);
    if (taker.seen > before) changed();
  });
  const attached = {
    taker,
    get taken() {
      return taker.taken;
    },
    start(lines: readonly { element: Element; rule: RemovedBy }[]) {
      taker.takeAll();
      taker.takeLines(lines);
      watch.start();
    },
    restore() {
      watch.stop();
      taker.restore();
    },
  };
  takers.push(attached);
  return attached;
}
const takers: { restore(): void }[] = [];

function open(body: string, after = '<div class="footer"></div>') {
  const document = parse(desktop({ body, after }));
  const article = document.getElementById('artibody') as Element;
  const changed = vi.fn();
  return { document, article, taker: attach(document, article, changed), changed, before: document.documentElement.outerHTML };
}

/** Mutations are reported after the work that made them. */
const reported = () => new Promise((resolve) => setTimeout(resolve, 0));
const add = (parent: Element, html: string) => {
  parent.insertAdjacentHTML('beforeend', html);
  return parent.lastElementChild as Element;
};

afterEach(() => {
  for (const taker of takers.splice(0)) taker.restore();
});

describe('what is there', () => {
  it('is taken, and comes back as the same nodes at the same places', () => {
    const { document, article, taker, before } = open(`${prose(2)}${AD}text${AD}<p>末段</p>${QR}`, `${QR}<footer></footer>`);
    const ad = document.getElementById('ad_44099');
    taker.start([]);
    expect(taker.taken.length).toBe(3);
    expect(article.querySelector('.otherContent_01, .appendQr_wrap')).toBeNull();
    expect(article.textContent).toContain('末段');
    taker.restore();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.getElementById('ad_44099')).toBe(ad);
    expect(taker.taken.length).toBe(0);
  });

  it('is not taken around the text', () => {
    const { taker, before, document } = open(prose(3), `<div class="weiboListBox">微博</div><ins class="sinaads"></ins>`);
    taker.start([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('includes the lines that are given, each under its rule', () => {
    const { article, taker, before } = open(`${prose(2)}<p id="line">海量资讯</p>`);
    const element = article.querySelector('#line') as Element;
    taker.start([{ element, rule: { id: 'line:0', category: 'promo' } }]);
    expect(element.isConnected).toBe(false);
    expect(taker.taken).toMatchObject([{ rule: { id: 'line:0' }, isLine: true }]);
    taker.restore();
    expect(article.ownerDocument.documentElement.outerHTML).toBe(before);
  });

  it('comes back without what the page itself has removed meanwhile', () => {
    const { document, article, taker } = open(`<div id="box">${AD}</div>${QR}${prose(2)}`);
    taker.start([]);
    document.getElementById('box')?.remove();
    taker.restore();
    expect(article.querySelector('#ad_44099')).toBeNull();
    expect(article.querySelector('.appendQr_wrap')).not.toBeNull();
  });
});

describe('the article', () => {
  it('stays when much of it stands in a box named like noise', () => {
    const { article, taker } = open(`<div class="otherContent_01">${prose(8)}</div>`);
    taker.start([]);
    expect(article.querySelectorAll('p').length).toBe(8);
  });

  it('stays when such a box arrives late', async () => {
    const { article, taker, changed } = open(prose(8));
    taker.start([]);
    add(article, `<div class="otherContent_01">${prose(8)}</div>`);
    await reported();
    expect(article.querySelectorAll('p').length).toBe(16);
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('what holds a frame', () => {
  it('is hidden where it stands, under its rule, and shown by taking the mark away', () => {
    const { article, taker, before } = open(`${prose(2)}${FRAMED}${prose(2)}`);
    const [ad, frame] = [article.querySelector('#ad_44124'), article.querySelector('iframe')];
    taker.start([]);
    expect(article.querySelector('#ad_44124')).toBe(ad);
    expect(ad?.hasAttribute(GONE)).toBe(true);
    expect(taker.taken).toMatchObject([{ element: ad, rule: { category: 'ad' }, place: null }]);
    taker.restore();
    expect(article.querySelector('iframe')).toBe(frame);
    expect(article.ownerDocument.documentElement.outerHTML).toBe(before);
  });

  it('is taken once, whatever comes into it and however often it is looked at', async () => {
    const { article, taker } = open(`${prose(2)}${FRAMED}`);
    taker.start([]);
    add(article.querySelector('#ad_44124') as Element, '<ins class="sinaads"></ins>');
    article.querySelector('#ad_44124')?.setAttribute('class', 'otherContent_01 filled');
    await reported();
    taker.taker.follow(rulesInForce([]));
    expect(taker.taken.length).toBe(1);
    taker.restore();
    expect(article.querySelector(`[${GONE}]`)).toBeNull();
  });

  it('leaves no mark on a copy that the page makes of it', async () => {
    const { article, taker } = open(`${prose(2)}${FRAMED}`);
    taker.start([]);
    article.append(article.querySelector('#ad_44124')?.cloneNode(true) as Node);
    await reported();
    expect(taker.taken.length).toBe(2);
    taker.restore();
    expect(article.querySelector(`[${GONE}]`)).toBeNull();
  });

  it('shows again when its kind is wanted', () => {
    const { article, taker, before } = open(`${prose(2)}<ins class="sinaads"><iframe></iframe></ins>`);
    taker.start([]);
    expect(article.querySelector('ins')?.hasAttribute(GONE)).toBe(true);
    taker.taker.follow(rulesInForce(['ad']));
    expect(article.ownerDocument.documentElement.outerHTML).toBe(before);
  });
});

describe('what never stops', () => {
  it('is let stand after it came back three times, and its rule left to style', async () => {
    const { article, taker } = open(prose(4));
    taker.start([]);
    for (let round = 1; round <= 6; round++) {
      if (article.querySelector('#ad_44099') === null) add(article, AD);
      await reported();
    }
    expect(taker.taken.length).toBe(3);
    expect(taker.taker.givenUp.length).toBe(1);
    expect(article.querySelectorAll('#ad_44099').length).toBe(1);
    taker.restore();
    expect(article.querySelectorAll('#ad_44099').length).toBe(1);
  });

  it('as a thousand ads at once is taken sixty times and then hidden, in a bounded time', async () => {
    const { article, taker } = open(prose(20));
    taker.start([]);
    const box = article.ownerDocument.createDocumentFragment();
    for (let number = 0; number < 1_000; number++) {
      const ad = article.ownerDocument.createElement('ins');
      ad.className = 'sinaads';
      ad.id = `Sinads${number}`;
      box.append(ad);
    }
    article.append(box);
    await reported();
    expect(taker.taken.length).toBe(60);
    expect(taker.taker.givenUp.map(({ select }) => select)).toContain('ins.sinaads');
  });

  it('comes back only once when the page brought it anew because it missed it', async () => {
    const { article, taker, before } = open(`${prose(2)}${AD}${prose(2)}`);
    taker.start([]);
    add(article, AD);
    await reported();
    expect(taker.taken.length).toBe(2);
    taker.restore();
    expect(article.ownerDocument.documentElement.outerHTML).toBe(before);
  });
});

describe('what changes late', () => {
  it.each([
    ['a class', (box: Element) => box.setAttribute('class', 'appendQr_wrap')],
    ['an id', (box: Element) => box.setAttribute('id', 'quote_sh600519')],
    ['a picture’s address', (box: Element) => box.firstElementChild?.setAttribute('src', 'https://qr.weibo.cn/inf/gen?data=x')],
  ])('into noise by %s is taken', async (_, change) => {
    const { article, taker } = open(prose(4));
    taker.start([]);
    const box = add(article, '<span><img src="https://n.sinaimg.cn/a.png"></span>');
    await reported();
    expect(taker.taken.length).toBe(0);
    change(box);
    await reported();
    expect(taker.taken.length).toBe(1);
  });

  it('into a promo by the link that comes into its quote', async () => {
    const { article, taker } = open(`${prose(4)}<blockquote id="late"><p>炒股就看</p></blockquote>`);
    taker.start([]);
    add(article.querySelector('#late p') as Element, '<a href="https://finance.sina.com.cn/stock/reportch/jinqilin.shtml">研报</a>');
    await reported();
    expect(article.querySelector('#late')).toBeNull();
  });
});

describe('what arrives late', () => {
  it.each([
    ['an ad between paragraphs', AD],
    ['an ad in a box', `<div>${AD}</div>`],
    ['a QR block', QR],
    ['a live price', '<span id="quote_sh600519">(1700.00)</span>'],
  ])('inside the text, as %s, is taken and told', async (_, html) => {
    const { article, taker, changed } = open(prose(4));
    taker.start([]);
    add(article, html);
    await reported();
    expect(article.querySelector('.otherContent_01, .appendQr_wrap, [id^="quote_"]')).toBeNull();
    expect(taker.taken.length).toBe(1);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('around the text is let stand, and told when style hides it', async () => {
    const { document, taker, changed } = open(prose(4));
    taker.start([]);
    add(document.body, '<div class="weiboListBox">微博</div>');
    await reported();
    expect(changed).not.toHaveBeenCalled();
    const frame = add(document.body, '<iframe src="https://sax.sina.com.cn/x"></iframe>');
    await reported();
    expect(frame.isConnected).toBe(true);
    expect(taker.taken.length).toBe(0);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('again, after it was taken, is taken again', async () => {
    const { article, taker } = open(prose(4));
    taker.start([]);
    for (let round = 1; round <= 3; round++) {
      add(article, AD);
      await reported();
      expect(taker.taken.length).toBe(round);
    }
  });

  it('as part of the article stays, and nobody is told', async () => {
    const { article, taker, changed } = open(prose(4));
    taker.start([]);
    const late = add(article, '<p>晚到的一段正文。</p>');
    await reported();
    expect(late.isConnected).toBe(true);
    expect(changed).not.toHaveBeenCalled();
  });

  it('and is gone again before anybody looks is no fault', async () => {
    const { article, taker, changed } = open(prose(4));
    taker.start([]);
    add(article, AD).remove();
    await reported();
    expect(taker.taken.length).toBe(0);
    expect(changed).not.toHaveBeenCalled();
  });

  it('comes back with everything else', async () => {
    const { document, article, taker } = open(`${prose(2)}${QR}`);
    taker.start([]);
    add(article, AD);
    await reported();
    expect(taker.taken.length).toBe(2);
    taker.restore();
    expect(article.querySelectorAll('.otherContent_01, .appendQr_wrap').length).toBe(2);
    expect([...document.querySelectorAll('*')].flatMap((node) => [...node.childNodes]).filter((node) => node.nodeType === Node.COMMENT_NODE)).toEqual(
      [],
    );
  });

  it('after everything was put back stays', async () => {
    const { article, taker } = open(prose(4));
    taker.start([]);
    taker.restore();
    add(article, AD);
    await reported();
    expect(article.querySelector('#ad_44099')).not.toBeNull();
  });
});
