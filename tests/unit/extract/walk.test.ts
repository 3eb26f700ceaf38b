// The walk through a body: every line of text, list, quotation, picture and table, once and in order, whatever the markup.
import { describe, expect, it } from 'vitest';
import { BodyLength } from '../../../src/extract/body-length.ts';
import { isLine, type Line, markupOf } from '../../../src/extract/line.ts';
import { walkBody } from '../../../src/extract/walk.ts';
import type { NoiseRule } from '../../../src/sites/site.ts';
import { ADDRESS, bodyOf } from './sample-page.ts';

const RULE: NoiseRule = { id: 'test-ad', category: 'ad', select: '.ad', why: '', seen: '' };

function walk(inner: string, noise: string = '.ad', isWhole = !inner.includes('<!--')) {
  const body = bodyOf(inner);
  const found = new Set(body.querySelectorAll(noise));
  return walkBody(body, {
    address: ADDRESS,
    bodyLength: new BodyLength(body, 500),
    noise: (element) => (found.has(element) ? RULE : null),
    isWhole,
    placed: (comment) => (comment.nodeValue === 'place' ? { element: body, rule: RULE, isLine: false } : null),
  });
}

const linesOf = (inner: string): Line[] => walk(inner).items.filter(isLine);
const textsOf = (inner: string): string[] => linesOf(inner).map(({ kind, text }) => `${kind}: ${text}`);
const htmlOf = (inner: string): string => markupOf(walk(inner).items);

describe('the lines of', () => {
  it.each([
    ['paragraphs', '<p>　　甲</p><p>　　乙</p>', ['p: 甲', 'p: 乙']],
    ['bare text', '甲<br>乙', ['p: 甲\n乙']],
    ['two line breaks', '甲<br><br>乙', ['p: 甲', 'p: 乙']],
    ['many line breaks', '<br>甲<br><br><br>&nbsp;<br>乙<br>', ['p: 甲', 'p: 乙']],
    ['a line break and an indent', '　　甲<br>　　乙', ['p: 甲', 'p: 乙']],
    ['nested boxes', '<div><div>甲<div>乙</div>丙</div></div>', ['p: 甲', 'p: 乙', 'p: 丙']],
    ['a paragraph in a paragraph’s span', '<span>甲<p>乙</p>丙</span>', ['p: 甲', 'p: 乙', 'p: 丙']],
    ['center and section of old pages', '<center>甲</center><section>乙</section>', ['p: 甲', 'p: 乙']],
    ['headings', '<h1>甲</h1><h2>乙</h2><h3>丙</h3><h6>丁</h6>', ['h2: 甲', 'h2: 乙', 'h3: 丙', 'h3: 丁']],
    ['a list', '<ul><li>甲</li><li><p>乙</p><p>丙</p></li></ul>丁', ['li: 甲', 'li: 乙', 'li: 丙', 'p: 丁']],
    ['preformatted text', '<pre>甲  1\n乙  2</pre>', ['pre: 甲  1\n乙  2']],
    ['empty paragraphs', '<p></p><p>&nbsp;</p><p>　　</p><p><br></p><p>甲</p>', ['p: 甲']],
    ['a rule', '<p>甲</p><hr><p>乙</p>', ['p: 甲', 'hr: ', 'p: 乙']],
    ['characters in an element each', '<p><span>来</span><span>源</span><b>：</b><font>甲</font></p>', ['p: 来源：甲']],
    ['an unknown element', '<p>甲</p><x-box>乙</x-box>', ['p: 甲', 'p: 乙']],
    ['an element named like a part of every object', '<p>甲</p><constructor>乙</constructor>', ['p: 甲', 'p: 乙']],
    ['an inline element around everything', '<font><p>甲</p><p>乙</p></font>', ['p: 甲', 'p: 乙']],
  ])('%s', (_, inner, expected) => {
    expect(textsOf(inner)).toEqual(expected);
  });

  it.each(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'video', 'audio', 'canvas', 'select', 'button', 'textarea'])(
    '<%s> are none',
    (name) => {
      expect(textsOf(`<p>甲</p><${name}>不见</${name}><p>乙</p>`)).toEqual(['p: 甲', 'p: 乙']);
    },
  );

  it('a comment are none, however much markup it holds', () => {
    expect(textsOf('<p>甲</p><!--article_adlist[<p>旧广告 -- > 很长</p>]article_adlist--><p>乙</p>')).toEqual(['p: 甲', 'p: 乙']);
  });

  it('an empty body are none', () => {
    expect(walk('')).toMatchObject({ items: [], stocks: [], removed: [] });
  });
});

describe('the markup of', () => {
  it.each([
    [
      'bold words and links',
      '<p>甲<b>乙</b><a href="/stock/">丙</a></p>',
      '<p>甲<strong>乙</strong><a href="https://finance.sina.com.cn/stock/">丙</a></p>',
    ],
    ['the editor’s bold', '<p>甲<font cms-style="font-L strong-Bold">乙</font></p>', '<p>甲<strong>乙</strong></p>'],
    ['a heading that only its weight tells', '<p><font cms-style="font-L strong-Bold">　　吊机醒了</font></p>', '<h2>吊机醒了</h2>'],
    ['a bold sentence', '<p><b>吊机醒了。</b></p>', '<p><strong>吊机醒了。</strong></p>'],
    [
      'a bold signature',
      '<p><b>文/林月桂</b></p><p><b>编译丨林月桂</b></p>',
      '<p><strong>文/林月桂</strong></p>\n<p><strong>编译丨林月桂</strong></p>',
    ],
    ['looks', '<p><span style="color:red"><u>甲</u></span><font color="red">乙</font></p>', '<p>甲乙</p>'],
    ['a stock’s link', '<p><span id=stock_sh600519><a class="keyword" href="/realstock/">茅台</a></span></p>', '<p>茅台</p>'],
    ['a link that runs a script', '<p><a href="javascript:alert(1)">甲</a></p>', '<p>甲</p>'],
    ['a quotation', '<blockquote><p>甲</p><p>乙</p></blockquote>', '<blockquote>\n<p>甲</p>\n<p>乙</p>\n</blockquote>'],
    ['a quotation of nothing', '<p>甲</p><blockquote><p> </p></blockquote>', '<p>甲</p>'],
    ['lists', '<ol><li>甲</li></ol><ul><li>乙</li></ul>', '<ol>\n<li>甲</li>\n</ol>\n<ul>\n<li>乙</li>\n</ul>'],
    ['signs', '<p>1 &lt; 2 &amp; 3</p>', '<p>1 &lt; 2 &amp; 3</p>'],
    ['formulas', '<p>CO<sub>2</sub> 与 m<sup>2</sup></p>', '<p>CO<sub>2</sub> 与 m<sup>2</sup></p>'],
    ['bold over two paragraphs', '<b><p>甲。</p><p>乙。</p></b>', '<p><strong>甲。</strong></p>\n<p><strong>乙。</strong></p>'],
    ['an element named like a part of every object', '<constructor>甲</constructor>', '<p>甲</p>'],
  ])('%s', (_, inner, expected) => {
    expect(htmlOf(inner)).toBe(expected);
  });
});

describe('preformatted text', () => {
  it('keeps its line breaks, written either way', () => {
    expect(textsOf('<pre>净利润 12<br>毛利率 34</pre>')).toEqual(['pre: 净利润 12\n毛利率 34']);
  });
});

describe('pictures', () => {
  const IMG = '<img src="//n.sinaimg.cn/a.png">';
  const picturesOf = (inner: string) => linesOf(inner).flatMap(({ picture }) => picture ?? []);
  const A = 'https://n.sinaimg.cn/a.png';

  it.each([
    ['its box', `<div class="img_wrapper">${IMG}<span class="img_descr">说明</span></div>`],
    ['a figure', `<figure>${IMG}<figcaption>说明</figcaption></figure>`],
    ['a mobile figure in a dead link', `<a href="JavaScript:void(0)"><figure>${IMG}<h2 class="art_img_tit">说明</h2></figure></a>`],
    ['bold letters', `<p>${IMG}<b><span class="img_descr">说<i>明</i></span></b></p>`],
    ['a box behind an ad', `<div>${IMG}<div class="ad">立减</div><span class="img_descr">说明</span></div>`],
  ])('have the caption in %s', (_, inner) => {
    const found = walk(inner).items.filter(isLine);
    expect(found.map(({ picture }) => picture)).toEqual([{ src: A, caption: '说明' }]);
    expect(found[0]?.html).toContain('<figcaption>说');
  });

  it('have no caption where the page has none', () => {
    expect(picturesOf(`<div class="img_wrapper">${IMG}<span class="img_descr"></span></div><p>甲</p>`)).toEqual([{ src: A, caption: '' }]);
  });

  it('cut the line that they stand in', () => {
    expect(textsOf(`<p>甲${IMG}乙</p>`)).toEqual(['p: 甲', 'figure: ', 'p: 乙']);
  });

  it('keep each its own caption', () => {
    const other = IMG.replace('a.png', 'b.png');
    expect(
      picturesOf(`<div>${IMG}<span class="img_descr">说明甲</span></div><div>${other}<span class="img_descr">说明乙</span></div>`).map(
        ({ caption }) => caption,
      ),
    ).toEqual(['说明甲', '说明乙']);
  });

  it('do not take the caption of a picture that is not shown', () => {
    const hidden = '<img src="https://image.sinajs.cn/newchart/v5/future/SR0.png">';
    expect(picturesOf(`<div>${IMG}</div><div class="img_wrapper">${hidden}<span class="img_descr">实时行情图</span></div>`)).toEqual([
      { src: A, caption: '' },
    ]);
  });

  it('leave a caption without a picture in the text', () => {
    expect(textsOf('<p>甲</p><div><span class="img_descr">说明</span></div>')).toEqual(['p: 甲', 'p: 说明']);
  });
});

describe('tables', () => {
  it('of figures are one line, a row a line of text', () => {
    expect(textsOf('<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>')).toEqual(['table: 甲\t1\n乙\t2']);
  });

  it('that lay out the page are walked through', () => {
    expect(textsOf('<table><tr><td><p>甲</p><p>乙</p></td></tr></table>')).toEqual(['p: 甲', 'p: 乙']);
  });

  it('have the words of their caption in the text', () => {
    const rows = '<tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr>';
    expect(textsOf(`<table><caption>表一：上半年周转</caption>${rows}</table>`).join('\n')).toContain('表一：上半年周转');
  });

  it('name the stocks in their cells', () => {
    expect(walk('<table><tr><td><span id=stock_sh600519>茅台</span></td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>').stocks).toEqual([
      { market: 'sh', code: '600519', name: '茅台', insideWord: false },
    ]);
  });

  it('show nothing that was removed', () => {
    const { items } = walk('<table><tr><td>茅台<span class="ad">(1700.00)</span></td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>');
    expect(items.filter(isLine).map(({ text }) => text)).toEqual(['茅台\t1\n乙\t2']);
  });
});

describe('a sentence torn by a block inside its paragraph', () => {
  it.each([
    ['a form', '<p>港口与<form class="ad"><input></form><a>铁路</a>相连，船开走了。</p><p>乙。</p>'],
    ['an advert', '<p>港口与<div class="ad">立减</div>铁路相连，船开走了。</p><p>乙。</p>'],
  ])('by %s is one sentence again', (_, inner) => {
    expect(textsOf(inner)).toEqual(['p: 港口与铁路相连，船开走了。', 'p: 乙。']);
  });

  it('goes on around a picture', () => {
    expect(linesOf('<p>港口与<center><img src="//n.sinaimg.cn/a.png"></center>铁路相连。</p>').map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'p: 港口与铁路相连。',
      'figure: ',
    ]);
  });

  it.each([
    ['the sentence has ended', '<p>船开走了。<div class="ad"></div>吊机醒了</p>', ['p: 船开走了。', 'p: 吊机醒了']],
    ['the bare text is of another paragraph', '<p>港口与</p><p align="center"><center>图</center>吊机</p>', ['p: 港口与', 'p: 图', 'p: 吊机']],
    ['other words stand between', '<p>港口与<div>吊机</div>铁路</p>', ['p: 港口与', 'p: 吊机', 'p: 铁路']],
    ['no paragraph was torn', '<p>港口与</p>铁路', ['p: 港口与', 'p: 铁路']],
    ['bare text ended with line breaks', '<p>港口与</p>铁路<br><br>\n<p></p>', ['p: 港口与', 'p: 铁路']],
  ])('is none where %s', (_, inner, lines) => {
    expect(textsOf(inner)).toEqual(lines);
  });
});

describe('text that the page hides', () => {
  it.each(['display:none', 'DispLAY: none', 'color:red;display : none;'])('by style="%s" is none', (style) => {
    expect(textsOf(`<p>甲</p><div style="${style}"><p>旧标题</p></div><p>乙</p>`)).toEqual(['p: 甲', 'p: 乙']);
  });

  it.each([
    ['a caption', '<div style="display:none"><h2 class="art_img_tit">说明</h2></div>'],
    ['a picture that waits for its script', '<div style="display:none"><img src="//n.sinaimg.cn/a.png"></div>'],
    ['so much that it is the article itself', `<div style="display:none"><p>${'吊机从清晨一直转到深夜。'.repeat(20)}</p></div>`],
  ])('is not %s', (_, inner) => {
    expect(linesOf(`<p>甲</p>${inner}`).length).toBe(2);
  });
});

it('sentences that an import put into one paragraph are paragraphs again', () => {
  const sentence = '吊机从清晨一直转到深夜，码头没有停。';
  expect(textsOf(`<p>${sentence}<br>${sentence}<br>${sentence}</p>`)).toEqual(Array(3).fill(`p: ${sentence}`));
  expect(textsOf('<p>潮来<br>潮去</p>')).toEqual(['p: 潮来\n潮去']);
});

describe('what is removed', () => {
  it('is not in the text, and is counted', () => {
    const { items, removed } = walk('<p>甲</p><div class="ad"><p>立减</p><img src="//n.sinaimg.cn/b.png"></div><p>乙<span class="ad">丙</span></p>');
    expect(items.filter(isLine).map(({ text }) => text)).toEqual(['甲', '乙']);
    expect(removed).toEqual([
      { rule: RULE, text: '立减' },
      { rule: RULE, text: '丙' },
    ]);
  });

  it('is counted where only its place is left', () => {
    expect(walk('<p>甲</p><!--place--><!--other--><p>乙</p>').removed).toEqual([{ rule: RULE, text: '甲乙' }]);
  });

  it('is read once more where it was a line of text', () => {
    const body = bodyOf('<p>甲</p><!--line--><p>乙</p>');
    const taken = bodyOf('<p>发布于：北京</p>');
    const { items, removed } = walkBody(body, {
      address: ADDRESS,
      bodyLength: new BodyLength(body, 500),
      noise: () => null,
      isWhole: false,
      placed: () => ({ element: taken, rule: RULE, isLine: true }),
    });
    expect(items.filter(isLine).map(({ text }) => text)).toEqual(['甲', '发布于：北京', '乙']);
    expect(removed).toEqual([]);
  });

  it('joins the word that it stood in', () => {
    expect(textsOf('<p>Po<span>we</span><span class="ad">(1.20)</span>r</p>')).toEqual(['p: Power']);
  });
});

it.each([
  '<p>甲<!--x-->乙</p><p></p>',
  '<p>\u3000\u3000甲 <b>乙</b>\n丙</p><ul><li>丁</li><li></li></ul>',
  '<p>前半句，<div class="ad"></div>后半句。</p>',
  '<div>甲<span> </span>乙<br>\u3000\u3000丙<pre>丁\n 戊</pre></div>',
])('%s is read the same where nothing has been taken off the page', (inner) => {
  const [whole, cautious] = [true, false].map((isWhole) => walk(inner, '.ad', isWhole).items.map((item) => (isLine(item) ? item.html : item)));
  expect(whole).toEqual(cautious);
});

describe('a hostile body', () => {
  it('is read although its names shadow methods of the node', () => {
    const body = bodyOf('<p>甲</p><form><input name="children">乙</form><p>丙</p>');
    const form = body.querySelector('form') as HTMLFormElement;
    // Browsers do this for `<input name=…>` in a form; jsdom does not.
    const input = form.querySelector('input');
    for (const name of ['textContent', 'matches', 'getAttribute', 'querySelector', 'querySelectorAll', 'children']) {
      Object.defineProperty(form, name, { value: input, configurable: true });
    }
    const { items } = walkBody(body, {
      address: ADDRESS,
      bodyLength: new BodyLength(body, 500),
      noise: () => null,
      isWhole: true,
      placed: () => null,
    });
    expect(items.filter(isLine).map(({ text }) => text)).toEqual(['甲', '乙', '丙']);
  });

  it('needs no more of the stack the deeper it is, so that 20,000 levels do not overflow it', () => {
    // jsdom itself cannot hold 20,000 levels; the browser tests do. Here the depth of our own calls is measured.
    const depthAt = (levels: number): number => {
      const body = bodyOf(`${'<div><span>'.repeat(levels)}<!--here-->甲${'</span></div>'.repeat(levels)}`);
      let depth = 0;
      const limit = Error.stackTraceLimit;
      Error.stackTraceLimit = Number.POSITIVE_INFINITY;
      walkBody(body, {
        address: ADDRESS,
        bodyLength: new BodyLength(body, 500),
        noise: () => null,
        isWhole: false,
        placed: () => {
          depth = new Error('how deep').stack?.split('\n').length ?? 0;
          return null;
        },
      });
      Error.stackTraceLimit = limit;
      return depth;
    };
    const shallow = depthAt(1);
    expect(shallow).toBeGreaterThan(0);
    expect(depthAt(200)).toBe(shallow);
  });
});

it('a text without an end in sight is read no further than it takes to know that', () => {
  const body = bodyOf(`<p>${'字'.repeat(1_500_000)}</p><p>${'字'.repeat(600_000)}</p><p>尾</p>`);
  const { items, isTooLong } = walkBody(body, {
    address: ADDRESS,
    bodyLength: new BodyLength(body),
    noise: () => null,
    isWhole: true,
    placed: () => null,
  });
  expect(isTooLong).toBe(true);
  expect(items).toHaveLength(2);
});

it('the cells of a table that is read a second time count once', () => {
  const [long, longer] = ['字'.repeat(300_000), '字'.repeat(900_000)];
  const body = bodyOf(`<table><tr><td>甲</td><td>${longer}</td></tr><tr><td>乙</td><td>${long}</td></tr></table>`);
  const options = { address: ADDRESS, bodyLength: new BodyLength(body), noise: () => null, isWhole: true, placed: () => null };
  expect(walkBody(body, options).isTooLong).toBe(false);
});
