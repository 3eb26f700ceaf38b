// The feed's own form: its seven fields in their order, the clean HTML below, and nothing that Hexo would run.
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { hexoPost } from '../../../src/formats/hexo-post.ts';
import { everyPicture, noPicture, sampleCopy } from '../sample-article.ts';

const write = async (changes = {}) => String((await hexoPost.write(sampleCopy(changes), 'name', noPicture))[0]?.content);
const matterOf = (file: string) => load(/^\n---\n([\s\S]*?)\n---\n/.exec(file)?.[1] ?? '') as Record<string, unknown>;

describe('the Hexo post', () => {
  it('has the fields of the feed', async () => {
    const file = await write();
    expect(matterOf(file)).toEqual({
      title: '央行：三季度末人民币贷款余额同比增长8.1%',
      categories: ['金融', '新浪财经', '新浪财经－银行'],
      headimg: 'https://n.sinaimg.cn/finance/1.jpg',
      author: '张三',
      comments: false,
      date: 'Mon, 28 Sep 2026 12:40:00 GMT',
      thumbnail: 'https://n.sinaimg.cn/finance/1.jpg',
    });
    expect(file).toContain('\n---\n\n<div>\n<p>第一段。</p><p>第二段。</p>\n<p class="article-editor">责任编辑：王五 </p>\n</div>\n');
  });

  it('has no head image when the article has no picture', async () => {
    expect(Object.keys(matterOf(await write({ images: [], author: '' })))).toEqual(['title', 'categories', 'author', 'comments', 'date']);
  });

  it('states the editor below the text, as the feed does, and only when there is one', async () => {
    expect(await write({ editor: '李四 <SF014>' })).toContain('\n<p class="article-editor">责任编辑：李四 &lt;SF014&gt; </p>\n</div>\n');
    expect(await write({ editor: '' })).not.toContain('责任编辑');
  });

  it('holds no mark of a template', async () => {
    expect(await write({ title: '{{ x }}', html: '<p>{% raw %}{{ y }}</p>' })).not.toMatch(/[{}]/);
  });

  it('names its pictures where they lie', async () => {
    const src = 'https://n.sinaimg.cn/1.jpg?a=$&b=2';
    const copy = sampleCopy({ images: [{ src, caption: '' }], html: `<p><img src="${src.replace('&', '&amp;')}" alt=""></p>` });
    const [file, picture] = await hexoPost.write({ ...copy, lead: src }, 'a b', everyPicture);
    expect(picture?.path).toBe('a b/1.gif');
    expect(file?.content).toContain(`<img src="a%20b/1.gif" real_src="${src.replace('&', '&amp;')}" alt="">`);
    expect(matterOf(String(file?.content)).headimg).toBe('a%20b/1.gif');
  });
});
