// How paragraphs of Sina's writers begin, and what read mode makes of each.
import { describe, expect, it } from 'vitest';
import { needlessBreaks } from '../../../src/content/needless-breaks.ts';
import { settingOf, settings } from '../../../src/content/read-lines.ts';
import { tableSettingOf } from '../../../src/content/read-tables.ts';
import { bodyOf, SENTENCE } from '../extract/sample-page.ts';

const of = (html: string): (string | null)[] => [...bodyOf(html).querySelectorAll('p')].map(settingOf);

describe('a paragraph', () => {
  it.each([
    ['plain', `<p>${SENTENCE}</p>`],
    ['typed-2', `<p>　　${SENTENCE}</p>`],
    ['typed-1', `<p>\n　${SENTENCE}</p>`],
    ['typed-2', `<p> <span>　</span>　<b>泉州</b>${SENTENCE}</p>`],
    ['typed-4', `<p>　　　　　　${SENTENCE}</p>`],
    ['as-typed', `<p>&nbsp;&nbsp;&nbsp;&nbsp;${SENTENCE}</p>`],
    ['heading-2', '<p>　　<strong>十二家交割库怎么选出来</strong></p>'],
    ['heading-0', '<p><b>一、库容</b></p>'],
    ['plain', `<p><strong>${SENTENCE}</strong></p>`],
    ['plain', `<p><strong>库容</strong>${SENTENCE}</p>`],
    ['centre', `<p align="center">${SENTENCE}</p>`],
    ['centre', `<p style="text-align: right">${SENTENCE}</p>`],
    ['centre', `<p cms-style="font-L align-Center">${SENTENCE}</p>`],
    ['centre', `<center><p>${SENTENCE}</p></center>`],
    ['centre', '<p><img src="a.png"></p>'],
    ['empty', '<p>&nbsp;　</p>'],
  ])('is %s: %s', (setting, html) => {
    expect(of(html)).toEqual([setting]);
  });

  it('in a table, a list, a quotation or beside a picture keeps the setting of its surroundings', () => {
    const html = `<table><tr><td><p>　　甲</p></td></tr></table><ul><li><p>乙</p></li></ul><blockquote><p>丙</p></blockquote><figure><p>丁</p></figure>`;
    expect(of(html)).toEqual([null, null, null, null]);
    expect([...settings(bodyOf(html))].map(([{ localName }, setting]) => [localName, setting])).toEqual([['table', 'column']]);
  });
});

describe('a table', () => {
  const settingIn = (html: string): string | null => {
    document.body.innerHTML = html;
    return tableSettingOf(document.querySelector('table') as HTMLTableElement);
  };

  it.each([
    ['empty', '<table><tr><td><table><tr><td> &nbsp;</td></tr></table></td></tr></table>'],
    ['column', '<table><tr><td><img src="a.png"></td></tr><tr><td>码头的清晨</td></tr></table>'],
    ['column', `<table><tr><td>&nbsp;</td><td>${SENTENCE}</td></tr></table>`],
    ['column', '<table><tr><td><table><tr><td>甲</td><td>乙</td></tr></table></td></tr></table>'],
    ['table', '<table><tr><th>月份</th><th>箱数</th></tr><tr><td>一月</td><td>12</td></tr></table>'],
    [null, '<table style="display: none"><tr><td>广告</td></tr></table>'],
  ])('is %s: %s', (setting, html) => {
    expect(settingIn(html)).toBe(setting);
  });
});

describe('a picture', () => {
  it('that is a button of the page or a code is left out, one that comes later and any other shows', () => {
    const html = `<p>${SENTENCE}</p><img id="a" src="https://news.sina.com.cn/images/button_close.gif"><img id="b" src="https://n.sinaimg.cn/finance/1/w550h300/harbour.jpg"><img id="c" src="https://n.sinaimg.cn/blank/blank.gif"><img id="d" src="https://news.sina.com.cn/images/button_more.gif" data-src="https://n.sinaimg.cn/finance/1/w550h300/quay.jpg">`;
    const left = [...settings(bodyOf(html))].filter(([, setting]) => setting === 'empty');
    expect(left.map(([{ id }]) => id)).toEqual(['a']);
  });
});

describe('line breaks that make but a gap', () => {
  it.each([
    [`${SENTENCE}<br><br>${SENTENCE}`, 0],
    [`${SENTENCE}<br> <br><!-- ad -->\n<br><br>${SENTENCE}`, 2],
    [`<p>${SENTENCE}</p><br><br><p>${SENTENCE}</p>`, 2],
    [`<br>${SENTENCE}`, 1],
    [`<b>${SENTENCE}</b><br>${SENTENCE}<img src="a.png"><br>${SENTENCE}`, 0],
    [`${SENTENCE}<b><br>甲</b>`, 0],
    [`<script></script><br>${SENTENCE}`, 1],
  ])('%s', (html, count) => {
    expect(needlessBreaks(bodyOf(html)).length).toBe(count);
  });
});
