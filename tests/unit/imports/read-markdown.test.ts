// Markdown read back: what was written comes back as the same article, to the letter.
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/formats/format.ts';
import { hexo, hugo, markdown, obsidian } from '../../../src/formats/markdown.ts';
import { importFiles } from '../../../src/imports/import-file.ts';
import type { Imported } from '../../../src/imports/imported.ts';
import { everyPicture, noPicture, sampleCopy } from '../sample-article.ts';

async function read(file: string, beside: readonly Entry[] = []): Promise<Imported> {
  const given = [{ path: 'a.md', content: file }, ...beside].map(({ path, content }) => ({ path, content: new Blob([content]) }));
  for await (const outcome of importFiles(given, new AbortController().signal)) {
    if ('imported' in outcome) return outcome.imported;
    throw new Error(outcome.detail);
  }
  throw new Error('nothing came out');
}

async function written(changes: Parameters<typeof sampleCopy>[0], format = markdown): Promise<string> {
  const [file] = await format.write(sampleCopy({ images: [], lead: '', ...changes }), 'name', noPicture);
  return String(file?.content);
}

describe('Markdown comes back the same', () => {
  it.each([
    '<p>1) 营收增长</p>',
    '<p>1.</p>',
    '<p>2024)</p>',
    '<p>3) 一<br>4) 二</p>',
    '<p>+</p>',
    '<p>##</p>',
    '<p>- 不是列表</p>',
    '<p>-3.2%</p>',
    '<p>涨停!<a href="https://x.cn/1">详情</a>请看</p>',
    '<p>== 风险提示 ==</p>',
    '<p>~~~</p>',
    '<h2>甲 #</h2>',
    '<p>甲<br>===</p>',
    '<p>甲<br>=</p>',
    '<p>甲<br>---</p>',
    '<p>甲<br>:-:</p>',
    '<p>甲|乙<br>--|--</p>',
    '<p>甲<br>|乙|丙|<br>|--|--|</p>',
    '<p>今日<strong><a href="https://x.cn/1">贵州茅台</a></strong>大涨</p>',
    '<ol>\n<li>一</li>\n</ol>\n<ol>\n<li>二</li>\n</ol>\n<ol>\n<li>三</li>\n</ol>',
    '<ul>\n<li>一</li>\n</ul>\n<ul>\n<li>二</li>\n</ul>\n<ol>\n<li>三</li>\n</ol>',
    '<blockquote>\n<ul>\n<li>一</li>\n</ul>\n<ul>\n<li>二</li>\n</ul>\n</blockquote>',
    '<ul>\n<li>一</li>\n<ul>\n<li>甲</li>\n<li>乙</li>\n</ul>\n<li>二</li>\n</ul>',
    '<ol>\n<li>一</li>\n<ol>\n<li>甲</li>\n</ol>\n<ol>\n<li>乙</li>\n</ol>\n</ol>',
    '<ul>\n<li>一</li>\n<pre>甲\n乙</pre>\n<li>二</li>\n</ul>',
    '<p><strong><em>甲</em></strong></p>',
    '<p><em><strong>甲</strong></em></p>',
    '<p>前<strong><em>甲</em></strong>后</p>',
    '<p>前<em><strong>甲</strong></em>后</p>',
    '<p>甲<strong>\u3000乙</strong>丙</p>',
    '<p>甲<strong>乙\u3000</strong>丙</p>',
    '<p>甲<em>\u3000</em>乙</p>',
    '<p>甲<strong>\u3000#乙</strong>丙</p>',
    '<p>甲<strong>。\u3000</strong>乙</p>',
    '<p><a href="https://x.cn/1">甲\u3000</a>乙</p>',
    '<h2>甲\u2028乙</h2>',
    '<h3>甲\u2029乙</h3>',
    '<ul>\n<li>甲\u2028乙</li>\n</ul>',
    '<p>甲\u2028乙</p>',
    '<pre>甲\u2028乙</pre>',
    '<h2>甲<br>乙</h2>',
  ])('%s', async (html) => {
    expect((await read(await written({ html }))).article.html).toBe(html);
  });

  it.each([
    'https://n.sinaimg.cn/1.jpg?a[]=1&para&b=2',
    'https://n.sinaimg.cn/1|2^3.jpg',
    'https://n.sinaimg.cn/a(1).jpg?x={y}',
    'https://n.sinaimg.cn/a.jpg?x=%7By&amp;z',
  ])('with the address %s, of a picture and of a link', async (address) => {
    const shown = address.replaceAll('&', '&amp;');
    const html = `<p>文<a href="${shown}">链</a></p>\n<figure><img src="${shown}" alt=""></figure>`;
    const copy = sampleCopy({ images: [{ src: address, caption: '' }], lead: address, html });
    for (const picture of [everyPicture, noPicture]) {
      const [file, ...beside] = await markdown.write(copy, 'a', picture);
      const { article, pictures } = await read(String(file?.content), beside);
      expect([article.html, article.images[0]?.src, pictures.length]).toEqual([html, address, beside.length]);
    }
  });
});

describe('a file that its reader changed', () => {
  it('loses the title above the text, but no other first heading', async () => {
    const lines = await written({ title: '甲\u2028乙', html: '<p>正文</p>' });
    expect((await read(lines)).article.text).toBe('正文');
    const own = await written({ title: '1. 甲*乙', html: '<p>正文</p>' });
    expect((await read(own)).article.text).toBe('正文');
    expect((await read(own.replaceAll('\n', '\r\n'))).article.text).toBe('正文');
    expect((await read(own.replace('title: "1. 甲*乙"', 'title: "新题"').replace(/\n# .*\n/, '\n# 新题\n'))).article).toMatchObject({
      title: '新题',
      text: '正文',
    });
    const [file] = await hexo.write(sampleCopy({ images: [], html: '<p>正文</p>' }), 'name', noPicture);
    expect((await read(String(file?.content).replace('\n正文', '\n# 我的按语\n\n正文'))).article.text).toBe('我的按语\n正文');
  });
});

describe("the reader's own words", () => {
  const own = { tags: ['利率', '要看 两遍', '2026'], note: '和九月比一比。\n\n还有三月。' };

  it('come back from files that are the reader’s own, and tags alone from posts', async () => {
    for (const format of [markdown, obsidian]) expect((await read(await written(own, format))).marks, format.id).toEqual(own);
    for (const format of [hexo, hugo]) expect((await read(await written(own, format))).marks, format.id).toEqual({ ...own, note: '' });
  });

  it('are none in a file that was written before they were', async () => {
    const file = await written({ tags: ['利率'] });
    expect((await read(file.replace(',"tags":["利率"]', ''))).marks).toEqual({ tags: [], note: '' });
  });
});
