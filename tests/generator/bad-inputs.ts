// Documents that no desk ever wrote: too deep, too wide, garbled, or made to break whoever reads them. Each is answered, and in time.
import type { ProblemCode, Reading } from '../../src/article/article.ts';
import { extract } from '../../src/extract/extract.ts';
import { dangersOf } from './outline.ts';

export interface BadInput {
  name: string;
  build(): Document;
  /** What must come out: a problem, or an article of which this holds. */
  outcome: ProblemCode | ((reading: Reading & { problem: null }) => boolean);
  /** jsdom is too slow for the largest; real browsers read all of them. */
  where: 'everywhere' | 'browser';
}

export const ADDRESS = 'https://finance.sina.com.cn/jjxw/2026-05-06/doc-inhabcde1234567.shtml';
/** Generous: a page that takes longer would be felt by the reader. */
export const BOUND = 5_000;

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const FIRST = '凌晨四点的码头比白天更忙，调度说，运费涨得比货价快。';
const LAST = '天亮之前，最后一只集装箱离开了泊位。';

function html(
  body: string,
  { title = '码头的账本', date = '2026年05月06日 07:08', id = 'artibody', tag = 'div', after = '<div class="footer">页脚</div>' } = {},
): string {
  return `<!DOCTYPE html><html><head><title>码头的账本_新浪财经_新浪网</title></head><body><h1 class="main-title">${title}</h1>
<div class="date-source"><span class="date">${date}</span> <span class="source">海湾商报</span></div>
<${tag} id="${id}">${body}</${tag}>${after}</body></html>`;
}

const page = (body: string, options?: Parameters<typeof html>[1]): Document => parse(html(body, options));
const paragraph = (text: string): string => `<p>${text}</p>`;
const usual = (body: string): string => `${paragraph(FIRST)}${body}${paragraph(LAST)}`;

/** A page whose text is built by script: parsers stop nesting long before scripts do. */
function built(fill: (body: Element, document: Document) => void): Document {
  const document = page(paragraph(FIRST));
  const body = document.getElementById('artibody') as Element;
  fill(body, document);
  const last = document.createElement('p');
  last.textContent = LAST;
  body.append(last);
  return document;
}

function nested(depth: number, name: string, words: string): (body: Element, document: Document) => void {
  return (body, document) => {
    // Leaf by leaf inside the page: a tree of its own would be walked up to its root at each step.
    let inner = body;
    for (let level = 0; level < depth; level++) {
      const element = document.createElement(name);
      if (words !== '') inner.append(words);
      inner.append(element);
      inner = element;
    }
    inner.append('最深处的一句话。');
  };
}

const isWhole = ({ article }: Reading & { problem: null }): boolean => article.text.startsWith(FIRST) && article.text.endsWith(LAST);
const isWholeAnd =
  (more: (text: string) => boolean) =>
  (reading: Reading & { problem: null }): boolean =>
    isWhole(reading) && more(reading.article.text);

const SIZES: readonly BadInput[] = [
  {
    name: '50,000 boxes in each other',
    build: () => built(nested(50_000, 'div', '')),
    outcome: isWholeAnd((text) => text.includes('最深处')),
    where: 'browser',
  },
  {
    name: '5,000 boxes in each other',
    build: () => built(nested(5_000, 'div', '')),
    outcome: isWholeAnd((text) => text.includes('最深处')),
    where: 'browser',
  },
  {
    name: '50,000 bold elements in each other',
    build: () => built(nested(50_000, 'b', '字')),
    outcome: isWholeAnd((text) => text.includes('最深处')),
    where: 'browser',
  },
  {
    name: '20,000 quotes in each other',
    build: () => built(nested(20_000, 'blockquote', '')),
    outcome: isWholeAnd((text) => text.includes('最深处')),
    where: 'browser',
  },
  {
    name: '200,000 nodes',
    build: () => page(usual('<p>第<span>一</span>行</p>'.repeat(40_000))),
    outcome: isWholeAnd((text) => text.split('\n').length === 40_002),
    where: 'browser',
  },
  {
    name: '2,000 nodes',
    build: () => page(usual('<p>第<span>一</span>行</p>'.repeat(400))),
    outcome: isWholeAnd((text) => text.split('\n').length === 402),
    where: 'everywhere',
  },
  {
    name: '200,000 spans of one character',
    build: () => page(usual(`<p>${'<span>字</span>'.repeat(200_000)}</p>`)),
    outcome: isWholeAnd((text) => text.includes('字'.repeat(200_000))),
    where: 'browser',
  },
  { name: '100,000 line breaks in a paragraph', build: () => page(usual(`<p>${'字<br>'.repeat(100_000)}</p>`)), outcome: isWhole, where: 'browser' },
  {
    name: 'a paragraph of nearly a million characters',
    build: () => page(usual(paragraph('字'.repeat(999_900)))),
    outcome: isWholeAnd((text) => text.length > 999_900),
    where: 'everywhere',
  },
  {
    name: 'a paragraph of more than a million characters',
    build: () => page(usual(paragraph('字'.repeat(1_000_001)))),
    outcome: 'too-large',
    where: 'everywhere',
  },
  {
    name: '100,000 ideographic spaces between two words',
    build: () => page(usual(paragraph(`字${'　'.repeat(100_000)}字`))),
    outcome: isWhole,
    where: 'browser',
  },
  {
    name: '100,000 spaces in preformatted text',
    build: () => page(usual(`<pre>字${' '.repeat(100_000)}字</pre>`)),
    outcome: isWhole,
    where: 'browser',
  },
  {
    name: '400 bold elements around 20,000 paragraphs',
    build: () =>
      page(usual(`${Array.from({ length: 400 }, (_, at) => `<b id="${at}">`).join('')}${'<p>字</p>'.repeat(20_000)}${'</b>'.repeat(400)}`)),
    outcome: ({ article }) => article.html.length < 20_000_000,
    where: 'browser',
  },
  {
    name: 'a page title of 100,000 bars',
    build: () => parse(html(usual(''), { title: '' }).replace('码头的账本_新浪财经', `${'|'.repeat(100_000)}_`)),
    outcome: isWhole,
    where: 'browser',
  },
  {
    name: 'a table of 30,000 cells',
    build: () => page(usual(`<table>${`<tr>${'<td>字</td>'.repeat(30)}</tr>`.repeat(1000)}</table>`)),
    outcome: isWhole,
    where: 'browser',
  },
  { name: 'a day of 100,000 figures', build: () => page(usual(''), { date: '2'.repeat(100_000) }), outcome: isWhole, where: 'browser' },
];

/** Names under which a form's fields, and a page's forms and pictures, stand in for the methods and properties of the node. */
const STOLEN = [
  ...['querySelector', 'querySelectorAll', 'createTreeWalker', 'getElementById', 'documentElement', 'body', 'title', 'images'],
  ...['firstChild', 'lastChild', 'nextSibling', 'previousSibling', 'parentNode', 'parentElement', 'childNodes', 'children', 'ownerDocument'],
  ...[
    'nodeType',
    'nodeName',
    'nodeValue',
    'localName',
    'tagName',
    'textContent',
    'attributes',
    'getAttribute',
    'matches',
    'contains',
    'closest',
    'id',
  ],
];
const FIELDS = STOLEN.map((name) => `<input name="${name}">`).join('');

const NAMES: readonly BadInput[] = [
  {
    name: 'forms and pictures named like methods of the document',
    build: () => page(usual(''), { after: STOLEN.map((name) => `<form name="${name}"></form><img name="${name}">`).join('') }),
    outcome: isWhole,
    where: 'everywhere',
  },
  {
    name: 'a form around the text whose fields have the names of its properties',
    build: () => page(`<form>${FIELDS}${usual('')}</form>`),
    outcome: isWhole,
    where: 'everywhere',
  },
  { name: 'the text itself such a form', build: () => page(`${FIELDS}${usual('')}`, { tag: 'form' }), outcome: isWhole, where: 'everywhere' },
  {
    name: 'the text itself a form, last on the page, that calls its last field its parent',
    build: () => page(`${usual('')}<input name="parentNode">`, { tag: 'form', after: '' }),
    outcome: 'page-torn',
    where: 'browser',
  },
];

const NUL_AND_HALVES = '空\u0000格，半个\ud83d字，另半个\udc00字。';

const LETTERS: readonly BadInput[] = [
  {
    name: 'NULs and half characters',
    build: () =>
      built((body, document) => {
        const element = document.createElement('p');
        element.textContent = NUL_AND_HALVES;
        body.append(element);
      }),
    outcome: (reading) => isWhole(reading) && typeof JSON.parse(JSON.stringify(reading.article)).text === 'string',
    where: 'everywhere',
  },
  { name: 'a text of NULs', build: () => page('\u0000'.repeat(200)), outcome: 'empty-body', where: 'everywhere' },
  {
    name: 'attributes that would break out',
    build: () =>
      page(
        usual(`<p><a href="java&#10;script:alert(1)">甲</a><a href="https://example.net/&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">乙</a>
<img src="https://example.net/x.png&quot; onerror=&quot;alert(1)" alt="&quot;&gt;&lt;script&gt;"><img src="data:text/html,x"><img src="javascript:alert(1)">
<a href="vbscript:x" onclick="alert(1)">丙</a><b style="x:expression(1)" onmouseover="alert(1)">丁</b>&lt;script&gt;alert(1)&lt;/script&gt;</p>
<table><tr><td colspan="99999999" rowspan="-1">一</td><td colspan="x">二</td></tr><tr><td>三</td><td onclick="x">四</td></tr></table>
<span id="stock_sh600519&quot;&gt;&lt;b&gt;"><a class="keyword" href="#">戊</a></span>`),
      ),
    outcome: (reading) => isWhole(reading) && dangersOf(reading.article.html).length === 0 && !reading.article.html.includes('colspan="99999999"'),
    where: 'everywhere',
  },
  {
    name: 'a base address that leads elsewhere',
    build: () =>
      parse(html(usual('<img src="/a/b.png"><p><a href="c.shtml">另一篇</a></p>')).replace('<head>', '<head><base href="//evil.example/">')),
    outcome: ({ article }) => article.images[0]?.src === 'https://finance.sina.com.cn/a/b.png' && !article.html.includes('evil'),
    where: 'everywhere',
  },
  ...['2026年13月45日 99:99', '0000年00月00日 00:00', '2025年02月29日 10:00', '-1年-1月-1日', 'NaN', '99999年01月01日 10:00'].map(
    (date): BadInput => ({
      name: `the day ${date}`,
      build: () => page(usual(''), { date }),
      outcome: (reading) => isWhole(reading) && reading.article.date === '',
      where: 'everywhere',
    }),
  ),
  { name: 'nothing', build: () => parse(''), outcome: 'unknown-template', where: 'everywhere' },
  { name: 'frames instead of a body', build: () => parse('<frameset><frame src="x"></frameset>'), outcome: 'unknown-template', where: 'everywhere' },
  { name: 'a text without text', build: () => page(''), outcome: 'empty-body', where: 'everywhere' },
  { name: 'a text in a text of the same name', build: () => page(`<div id="artibody">${usual('')}</div>`), outcome: isWhole, where: 'everywhere' },
  { name: 'comments that never end', build: () => page(`${usual('')}<!-- <p>`.repeat(1)), outcome: 'page-torn', where: 'everywhere' },
];

export const BAD_INPUTS: readonly BadInput[] = [...SIZES, ...NAMES, ...LETTERS];

export interface Answer {
  name: string;
  ms: number;
  /** Empty when it is as it should be. */
  fault: string;
}

/** Reads one of them. Never throws: what the engine throws is the fault. */
export function answerTo({ name, build, outcome }: BadInput): Answer {
  const document = build();
  const start = performance.now();
  let reading: Reading;
  try {
    reading = extract(document, { address: ADDRESS, by: 'address' });
  } catch (thrown) {
    return { name, ms: performance.now() - start, fault: `threw ${thrown}` };
  }
  const ms = performance.now() - start;
  const late = ms > BOUND ? `took ${Math.round(ms)} ms` : '';
  if (typeof outcome === 'string')
    return { name, ms, fault: reading.problem === outcome ? late : `${reading.problem ?? 'an article'} instead of ${outcome}` };
  if (reading.problem !== null) return { name, ms, fault: `${reading.problem} instead of an article` };
  return { name, ms, fault: outcome(reading) ? late : `an article that is not right: ${JSON.stringify(reading.article).slice(0, 300)}` };
}
