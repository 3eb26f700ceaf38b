// Markdown that reads back as the article, in every renderer: front matter, Chinese emphasis, tables, text that looks like marks.

import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { hexo, hugo, markdown, obsidian } from '../../../src/formats/markdown.ts';
import { everyPicture, noPicture, sampleCopy } from '../sample-article.ts';

async function write(changes = {}, format = markdown): Promise<string> {
  const [file] = await format.write(sampleCopy(changes), 'name', noPicture);
  return String(file?.content);
}
const matterOf = (file: string) => load(file.split('\n---\n')[0]?.replace('---\n', '') ?? '') as Record<string, unknown>;
/** Only what the HTML became. */
const bodyOf = async (html: string) => (await write({ html, title: '' })).split('\n---\n').slice(1).join('\n---\n').trim();

describe('front matter', () => {
  it('has the fields, quoted', async () => {
    const [matter, body] = (await write()).split('\n---\n\n');
    const lines = matter?.split('\n') ?? [];
    expect(lines.slice(0, -1).join('\n')).toBe(`---
title: "央行：三季度末人民币贷款余额同比增长8.1%"
source: "上海证券报"
author: "张三"
editor: "王五"
date: "2026-09-28T20:40:00+08:00"
url: "https://finance.sina.com.cn/roll/2026-09-28/doc-inabcdef1234567.shtml"
original: "https://news.cnstock.com/1"
saved: "2026-09-28T13:05:00.000Z"
stocks:
  - "sh600519 贵州茅台"`);
    expect(lines.at(-1)).toMatch(/^jingdu: '\{"version":1,/);
    expect(body).toBe('# 央行：三季度末人民币贷款余额同比增长8.1%\n\n第一段。\n\n第二段。\n');
  });

  it.each([
    'a"\n---\nevil: yes # \\ \u0085\u2028 \ufeff',
    "单引号'与''",
    'emoji 👨‍👩‍👧‍👦: - [x] {y}',
    '@at `tick` %percent &amp *star !bang |pipe >fold',
    '\u0000\u001f\u007f\u202e',
    'yes',
    '2021',
    '~',
    ' 前后空格 ',
  ])('cannot be left or changed by a field: %j', async (evil) => {
    for (const format of [markdown, hexo, hugo, obsidian]) {
      const file = await write({ title: evil, source: evil, author: evil, html: '<p>x</p>' }, format);
      expect(file.split('\n').filter((line) => line === '---').length).toBe(2);
      const matter = matterOf(file);
      expect(matter.title).toBe(evil);
      expect(JSON.parse(String(matter.jingdu)).article.title).toBe(evil);
    }
  });

  it("has the reader's own tags, and the note where the file is the reader's own", async () => {
    const own = { tags: ['利率', '要看 两遍', '2026', '#'], note: '和九月比一比。\n还有三月。' };
    expect(matterOf(await write(own))).toMatchObject(own);
    expect(matterOf(await write(own, obsidian))).toMatchObject({ tags: ['利率', '要看-两遍', '_2026', 'sh600519'], note: own.note });
    for (const format of [hexo, hugo]) {
      const matter = matterOf(await write(own, format));
      expect(matter.tags).toEqual(expect.arrayContaining([...own.tags, '贵州茅台']));
      expect(JSON.stringify(matter)).not.toContain('九月');
    }
  });

  it('is what each program expects', async () => {
    expect(Object.keys(matterOf(await write({}, hexo)))).toEqual([
      'title',
      'date',
      'author',
      'source',
      'url',
      'tags',
      'categories',
      'comments',
      'jingdu',
    ]);
    expect(matterOf(await write({}, hugo))).toMatchObject({
      draft: false,
      tags: ['贵州茅台', '信贷', '央行'],
      params: { author: '张三', source: '上海证券报' },
    });
    expect(matterOf(await write({}, obsidian))).toMatchObject({
      author: ['张三'],
      publisher: '上海证券报',
      published: '2026-09-28T20:40:00',
      created: '2026-09-28',
      tags: ['sh600519'],
    });
  });

  it('leaves out what is not known', async () => {
    const bare = await write({
      source: '',
      sourceUrl: '',
      author: '',
      editor: '',
      date: '',
      stocks: [],
      channel: '',
      keywords: [],
      url: '',
      canonicalUrl: '',
    });
    expect(Object.keys(matterOf(bare))).toEqual(['title', 'saved', 'jingdu']);
  });
});

describe('pictures', () => {
  const images = [{ src: 'https://n.sinaimg.cn/1.jpg', caption: '' }];
  const html = '<figure><img src="https://n.sinaimg.cn/1.jpg" alt=""></figure>';

  it.each([
    [markdown, ['a b.md', 'a b/1.gif'], '![](a%20b/1.gif)'],
    [hugo, ['a b/index.md', 'a b/1.gif'], '![](1.gif)'],
  ])('lie beside the text that names them', async (format, paths, link) => {
    const files = await format.write(sampleCopy({ images, html }), 'a b', everyPicture);
    expect(files.map(({ path }) => path)).toEqual(paths);
    expect(files[0]?.content).toContain(link);
  });
});

describe('the body', () => {
  it.each([
    ['emphasis between letters', '<p>这是<strong>重点</strong>内容</p>', '这是**重点**内容'],
    ['emphasis that ends in a full stop before a letter', '<p><strong>要点。</strong>后文</p>', '<strong>要点。</strong>后文'],
    ['emphasis in quotation marks after a letter', '<p>强调<strong>“稳”</strong>字</p>', '强调<strong>“稳”</strong>字'],
    ['emphasis that is a whole line', '<p><strong>一、总论。</strong></p>', '**一、总论。**'],
    ['emphasis beside punctuation', '<p>说：<strong>“稳”</strong>，好</p>', '说：**“稳”**，好'],
    [
      'emphasis of a link between letters',
      '<p>今日<strong><a href="https://x.cn/1">茅台</a></strong>大涨</p>',
      '今日<strong>[茅台](https://x.cn/1)</strong>大涨',
    ],
    ['emphasis that ends in sub before a letter', '<p><strong>CO<sub>2</sub></strong>排放</p>', '<strong>CO<sub>2</sub></strong>排放'],
    ['emphasis of a link in a line of its own', '<p><strong><a href="https://x.cn/1">茅台</a></strong></p>', '**[茅台](https://x.cn/1)**'],
    ['two emphases that touch', '<p><strong>甲</strong><strong>乙</strong></p>', '<strong>甲</strong><strong>乙</strong>'],
    ['em inside words', '<p>中<em>间</em>的</p>', '中*间*的'],
    ['sub and sup', '<p>H<sub>2</sub>O 3<sup>2</sup></p>', 'H<sub>2</sub>O 3<sup>2</sup>'],
    ['headings and rules', '<h2>一</h2><p>文</p><hr><h3>二</h3>', '## 一\n\n文\n\n---\n\n### 二'],
    ['lists', '<ul><li>一</li><li>二</li></ul>', '-   一\n-   二'],
    ['a link', '<p><a href="https://x.cn/a_(b)">央行</a></p>', '[央行](https://x.cn/a_\\(b\\))'],
    [
      'a figure',
      '<figure><img src="https://n.sinaimg.cn/a(1).jpg" alt="图[1]"><figcaption>图1：社融</figcaption></figure>',
      '![图\\[1\\]](https://n.sinaimg.cn/a\\(1\\).jpg)\n\n*图1：社融*',
    ],
    ['preformatted text', '<pre>a  *b*\n```</pre>', '````\na  *b*\n```\n````'],
    ['a quotation', '<blockquote><p>引文</p></blockquote>', '> 引文'],
  ])('keeps %s', async (_what, html, expected) => {
    expect(await bodyOf(html)).toBe(expected);
  });

  it.each([
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '\\<script>alert(1)\\</script>'],
    ['3~5元，8~10元', '3\\~5元，8\\~10元'],
    ['$100 到 $200', '\\$100 到 \\$200'],
    ['2*3 与 a_b', '2\\*3 与 a\\_b'],
    ['# 不是标题', '\\# 不是标题'],
    ['1. 不是列表', '1\\. 不是列表'],
    ['&amp;lt; 是实体', '\\&lt; 是实体'],
    ['{{ page.title }}', '\\{\\{ page.title \\}\\}'],
    ['a ==b== %%c%% #标签', 'a \\=\\=b\\=\\= \\%\\%c\\%\\% \\#标签'],
  ])('does not take text for marks: %s', async (text, expected) => {
    expect(await bodyOf(`<p>${text}</p>`)).toBe(expected);
  });

  it('sets tables', async () => {
    const table =
      '<table><caption>表1</caption><tr><th>项目</th><th>9月</th></tr><tr><td><p>M2</p><p>（万亿）</p></td><td><strong>254.3</strong></td></tr><tr><td>甲|乙</td></tr></table>';
    expect(await bodyOf(table)).toBe('表1\n\n| 项目 | 9月 |\n| --- | --- |\n| M2<br>（万亿） | **254.3** |\n| 甲\\|乙 |  |');
  });

  it('keeps merged cells as HTML, in one block', async () => {
    expect(await bodyOf('<table>\n\n<tr><td colspan="2">合计</td></tr>\n\n<tr><td>1</td><td>2</td></tr></table>')).toBe(
      '<table><tbody><tr><td colspan="2">合计</td></tr><tr><td>1</td><td>2</td></tr></tbody></table>',
    );
  });

  it('is sanitised before anything else', async () => {
    expect(await bodyOf('<p>文<script>alert(1)</script><a href="javascript:alert(1)">链</a></p><iframe src="https://x"></iframe>')).toBe('文链');
  });

  it('says nothing when there is nothing', async () => {
    expect(await write({ html: '', title: '' })).toMatch(/---\n\n\n?$/);
  });
});
