// Markdown that reads back as the article, in every renderer: front matter, Chinese emphasis, tables, text that looks like marks.
import { describe, expect, it } from 'vitest';
import { markdown } from '../../../src/formats/markdown.ts';
import { sampleArticle } from '../sample-article.ts';

const write = (changes = {}) => markdown.write({ ...sampleArticle(changes), savedAt: '2026-09-28T13:05:00.000Z' });
/** Only what the HTML became. */
const bodyOf = (html: string) => write({ html, title: '' }).split('\n---\n').slice(1).join('\n---\n').trim();

describe('front matter', () => {
  it('has the fields, quoted', () => {
    expect(write()).toBe(`---
title: "央行：三季度末人民币贷款余额同比增长8.1%"
source: "上海证券报"
author: "张三"
editor: "王五"
date: "2026-09-28T20:40:00+08:00"
url: "https://finance.sina.com.cn/roll/2026-09-28/doc-inabcdef1234567.shtml"
original: "https://news.cnstock.com/1"
saved: "2026-09-28T13:05:00.000Z"
stocks:
  - "sh600519 贵州茅台"
---

# 央行：三季度末人民币贷款余额同比增长8.1%

第一段。

第二段。
`);
  });

  it('cannot be left by a field', () => {
    const evil = 'a"\n---\nevil: yes # \\ \u0085\u2028 \ud800';
    const lines = write({ title: evil, html: '<p>x</p>' }).split('\n');
    expect(lines[1]).toBe('title: "a\\"\\n---\\nevil: yes # \\\\ \\u0085\\u2028 \ufffd"');
    expect(lines.filter((line) => line === '---').length).toBe(2);
  });

  it('leaves out what is not known', () => {
    const bare = write({ source: '', sourceUrl: '', author: '', editor: '', date: '', stocks: [], url: '', canonicalUrl: '' });
    expect(bare.split('\n').slice(0, 4)).toEqual(['---', `title: "${sampleArticle().title}"`, 'saved: "2026-09-28T13:05:00.000Z"', '---']);
  });
});

describe('the body', () => {
  it.each([
    ['emphasis between letters', '<p>这是<strong>重点</strong>内容</p>', '这是**重点**内容'],
    ['emphasis that ends in a full stop before a letter', '<p><strong>要点。</strong>后文</p>', '<strong>要点。</strong>后文'],
    ['emphasis in quotation marks after a letter', '<p>强调<strong>“稳”</strong>字</p>', '强调<strong>“稳”</strong>字'],
    ['emphasis that is a whole line', '<p><strong>一、总论。</strong></p>', '**一、总论。**'],
    ['emphasis beside punctuation', '<p>说：<strong>“稳”</strong>，好</p>', '说：**“稳”**，好'],
    ['two emphases that touch', '<p><strong>甲</strong><strong>乙</strong></p>', '<strong>甲</strong><strong>乙</strong>'],
    ['em inside words', '<p>中<em>间</em>的</p>', '中*间*的'],
    ['sub and sup', '<p>H<sub>2</sub>O 3<sup>2</sup></p>', 'H<sub>2</sub>O 3<sup>2</sup>'],
    ['headings and rules', '<h2>一</h2><p>文</p><hr><h3>二</h3>', '## 一\n\n文\n\n---\n\n### 二'],
    ['lists', '<ul><li>一</li><li>二</li></ul>', '-   一\n-   二'],
    ['a link', '<p><a href="https://x.cn/a_(b)">央行</a></p>', '[央行](https://x.cn/a_\\(b\\))'],
    [
      'a figure',
      '<figure><img src="https://n.sinaimg.cn/a(1).jpg" alt="图[1]"><figcaption>图1：社融</figcaption></figure>',
      '![图\\[1\\]](https://n.sinaimg.cn/a%281%29.jpg)\n\n*图1：社融*',
    ],
    ['preformatted text', '<pre>a  *b*\n```</pre>', '````\na  *b*\n```\n````'],
    ['a quotation', '<blockquote><p>引文</p></blockquote>', '> 引文'],
  ])('keeps %s', (_what, html, expected) => {
    expect(bodyOf(html)).toBe(expected);
  });

  it.each([
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '\\<script>alert(1)\\</script>'],
    ['3~5元，8~10元', '3\\~5元，8\\~10元'],
    ['$100 到 $200', '\\$100 到 \\$200'],
    ['2*3 与 a_b', '2\\*3 与 a\\_b'],
    ['# 不是标题', '\\# 不是标题'],
    ['1. 不是列表', '1\\. 不是列表'],
    ['&amp;lt; 是实体', '\\&lt; 是实体'],
  ])('does not take text for marks: %s', (text, expected) => {
    expect(bodyOf(`<p>${text}</p>`)).toBe(expected);
  });

  it('sets tables', () => {
    const table =
      '<table><caption>表1</caption><tr><th>项目</th><th>9月</th></tr><tr><td><p>M2</p><p>（万亿）</p></td><td><strong>254.3</strong></td></tr><tr><td>甲|乙</td></tr></table>';
    expect(bodyOf(table)).toBe('表1\n\n| 项目 | 9月 |\n| --- | --- |\n| M2<br>（万亿） | **254.3** |\n| 甲\\|乙 |  |');
  });

  it('keeps merged cells as HTML, in one block', () => {
    expect(bodyOf('<table>\n\n<tr><td colspan="2">合计</td></tr>\n\n<tr><td>1</td><td>2</td></tr></table>')).toBe(
      '<table><tbody><tr><td colspan="2">合计</td></tr><tr><td>1</td><td>2</td></tr></tbody></table>',
    );
  });

  it('is sanitised before anything else', () => {
    expect(bodyOf('<p>文<script>alert(1)</script><a href="javascript:alert(1)">链</a></p><iframe src="https://x"></iframe>')).toBe('文链');
  });

  it('says nothing when there is nothing', () => {
    expect(write({ html: '', title: '' })).toMatch(/---\n\n\n?$/);
  });
});
