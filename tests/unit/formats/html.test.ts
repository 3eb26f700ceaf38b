// The page that stands alone: whole, and with no way for anything in it to run.
import { describe, expect, it } from 'vitest';
import { html } from '../../../src/formats/html.ts';
import { everyPicture, noPicture, PIXEL, sampleArticle, sampleCopy } from '../sample-article.ts';

async function write(changes = {}, picture = noPicture): Promise<string> {
  const [file, ...others] = await html.write(sampleCopy(changes), 'name', picture);
  expect(others).toEqual([]);
  expect(file?.path).toBe('name.html');
  return String(file?.content);
}
const parse = (page: string) => new DOMParser().parseFromString(page, 'text/html');

describe('the HTML format', () => {
  it('has everything of the article', async () => {
    const page = parse(
      await write({ html: '<p>第一段。</p><table><tr><td colspan="2">1</td></tr></table><img src="https://n.sinaimg.cn/1.jpg" alt="图">' }),
    );
    expect(page.querySelector('h1')?.textContent).toBe(sampleArticle().title);
    expect(page.querySelector('.byline')?.textContent).toBe('上海证券报 · 张三 · 2026-09-28 20:40');
    expect(page.querySelector('.byline a')?.getAttribute('href')).toBe('https://news.cnstock.com/1');
    expect(page.querySelector('article')?.innerHTML.trim()).toBe(
      '<p>第一段。</p><table><tbody><tr><td colspan="2">1</td></tr></tbody></table><img src="https://n.sinaimg.cn/1.jpg" alt="图">',
    );
    expect(page.querySelector('meta[name=editor]')?.getAttribute('content')).toBe('王五');
    expect(page.querySelector('meta[name=stocks]')?.getAttribute('content')).toBe('sh600519 贵州茅台');
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(sampleArticle().canonicalUrl);
  });

  it('says its character set before any text, and forbids scripts', async () => {
    const page = await write();
    expect(page.indexOf('charset="utf-8"')).toBeLessThan(200);
    expect(page).toMatch(/^<!doctype html>/);
    expect(parse(page).querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src https: http: data:",
    );
  });

  it('lets nothing in any field become markup', async () => {
    const evil = `</title></style>"'><script>alert(1)</script><img src=x onerror=alert(1)>`;
    const page = parse(
      await write({
        title: evil,
        source: evil,
        author: evil,
        editor: evil,
        date: evil,
        id: evil,
        stocks: [{ market: evil, code: evil, name: evil }],
        html: evil,
      }),
    );
    expect(page.querySelectorAll('script, [onerror], body style').length).toBe(0);
    expect(page.title).toBe(evil);
    expect(page.querySelector('h1')?.textContent).toBe(evil);
  });

  it('leaves out what is not known', async () => {
    const page = await write({ source: '', sourceUrl: '', author: '', editor: '', date: '', stocks: [], url: '', canonicalUrl: '' });
    expect(page.replace(/<template[\s\S]*<\/template>/, '')).not.toMatch(/href=""|content=""|undefined|null/);
    expect(parse(page).querySelector('.byline')?.textContent).toBe('');
  });

  it('has its kept pictures inside, and leaves the others where they are', async () => {
    const [first, second] = ['https://n.sinaimg.cn/1.jpg?a=1&b=2', 'https://n.sinaimg.cn/2.jpg'];
    const changes = {
      images: [first, second].map((src) => ({ src, caption: '' })),
      html: `<figure><img src="${first.replace('&', '&amp;')}" alt=""></figure><figure><img src="${second}" alt=""></figure>`,
    };
    const page = parse(await write(changes, async (src) => (src === first ? everyPicture(src, '') : null)));
    const sources = [...page.querySelectorAll('article img')].map((picture) => picture.getAttribute('src'));
    expect(sources).toEqual([`data:image/gif;base64,${btoa(String.fromCharCode(...PIXEL))}`, second]);
  });

  it('carries its own data, unseen', async () => {
    const page = parse(await write({ title: '</template><b>' }));
    const data = page.querySelector<HTMLTemplateElement>('template#jingdu-article');
    expect(JSON.parse(data?.content.textContent ?? '').article.title).toBe('</template><b>');
    expect(page.body.lastElementChild).toBe(data);
  });
});
