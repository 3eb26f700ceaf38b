// Posts like those of the feed the project began with: its whole form rebuilt, words of our own.
import { describe, expect, it } from 'vitest';
import { hexoPost } from '../../src/formats/hexo-post.ts';
import { importFiles } from '../../src/imports/import-file.ts';
import type { Imported, Outcome, Refusal } from '../../src/imports/imported.ts';

const QR = 'https://n.sinaimg.cn/finance/cece9e13/20200514/343233024.png';
const PICTURE = 'https://n.sinaimg.cn/finance/transform/300/w550h550/20210827/697a-own.png';

/** What stands under every text: landmarks with nothing between them, a style with its braces written as entities, the QR code. */
const TAIL = `<!-- news_keyword_pub,stock, -->


<!-- 正文下iframe -->

<!-- 总声明-->

<!-- 文末二维码 start -->
            <style>
            .appendQr_wrap&#123;border:1px solid #E6E6E6;padding:8px;&#125;
            .appendQr_normal img&#123;width:74px;&#125;
            </style>
            <div class="clearfix appendQr_wrap">
                <div class="appendQr_normal"><img src="${QR}" referrerpolicy="no-referrer"></div>
                <div class="appendQr_normal_txt">海量资讯、精准解读，尽在新浪财经APP</div>
            </div>
<!-- 编辑姓名及工作代码 -->
`;

interface Parts {
  title?: string;
  head?: string | null;
  author?: string;
  date?: string;
  indent?: string;
  body?: string;
  editor?: string;
}

const BODY = `<p class="ori_titlesource">原标题：港口的清晨  来源：海湾商报</p><p cms-style="font-L">　　清晨六点，码头上的吊机开始转动，第一批冷藏箱在八点之前就装上了火车。</p><p cms-style="font-L">　　<font cms-style="strong-Bold">调度员</font>在本子上记下时间&#123;六点零五分&#125;，再去看下一个泊位。</p>`;

function post(parts: Parts = {}): string {
  const {
    title = "'港口的清晨'",
    head = QR,
    author = '新浪财经',
    date = 'Thu, 10 Jun 2021 16:08:44 GMT',
    indent = ' ',
    body = BODY,
    editor = '',
  } = parts;
  return `
---
title: ${title}
categories:${indent === ' ' ? ' ' : ''}
${indent}- 金融
${indent}- 新浪财经
${indent}- 新浪财经－国內
${head === null ? '' : `headimg: '${head}'\n`}author: ${author}
comments: false
date: ${date}
thumbnail: '${head ?? QR}'
---

<div>${indent === ' ' ? '   ' : ''}
${body}${TAIL}${editor === '' ? '' : `<p class="article-editor">责任编辑：${editor} </p>`}
<!-- 编辑姓名及工作代码-->

  
</div>
            `;
}

async function read(text: string): Promise<Imported | Refusal> {
  const outcomes: Outcome[] = [];
  for await (const outcome of importFiles([{ path: 'a.md', content: new Blob([text]) }], new AbortController().signal)) outcomes.push(outcome);
  const [outcome] = outcomes;
  if (outcome === undefined) throw new Error('no outcome');
  return 'refusal' in outcome ? outcome.refusal : outcome.imported;
}
const articleOf = async (text: string) => {
  const outcome = await read(text);
  if (typeof outcome === 'string') throw new Error(outcome);
  return outcome.article;
};

describe('a post of the feed', () => {
  it('gives its text clean and its fields from the front matter and the text', async () => {
    expect(await articleOf(post({ editor: '某某 SF014' }))).toMatchObject({
      template: 'feed-post',
      title: '港口的清晨',
      originalTitle: '港口的清晨',
      source: '海湾商报',
      origin: '海湾商报',
      author: '',
      editor: '某某 SF014',
      date: '2021-06-11T00:08:44+08:00',
      channel: '国內',
      lead: '',
      images: [],
      text: '原标题：港口的清晨 来源：海湾商报\n清晨六点，码头上的吊机开始转动，第一批冷藏箱在八点之前就装上了火车。\n调度员在本子上记下时间{六点零五分}，再去看下一个泊位。',
    });
  });

  it('counts what it left out', async () => {
    expect(await read(post())).toMatchObject({ removed: [{ rule: 'qr-append', category: 'qr', count: 1 }] });
  });

  it('has the QR code for its head image never, a picture of its own if it has one', async () => {
    const body = `${BODY}<div class="img_wrapper"><img src="${PICTURE}" alt referrerpolicy="no-referrer"><span class="img_descr">吊机</span></div>`;
    for (const head of [QR, PICTURE, null]) {
      expect(await articleOf(post({ head, body }))).toMatchObject({ lead: PICTURE, images: [{ src: PICTURE, caption: '吊机' }] });
    }
  });

  it.each([
    ['of March 2021, indented by four and without a head image', post({ indent: '    ', head: null })],
    ['with Windows line ends', post().replaceAll('\n', '\r\n')],
    ['with the UTF-8 mark', `\ufeff${post()}`],
    [
      'without the box around its body',
      post()
        .replace(/<div>\s*/, '')
        .replace(/\s*<\/div>\s*$/, ''),
    ],
    ['whose body closes more than it opens', post({ body: `${BODY}</div></div></section>` })],
  ])('%s is the same article', async (_what, text) => {
    expect(await articleOf(text)).toEqual(await articleOf(post()));
  });

  it.each([
    [`'"绿色"航线试水'`, '"绿色"航线试水'],
    [`'it''s ''quoted'''`, `it's 'quoted'`],
    ["'价格：3.5% &#123;初值&#125;'", '价格：3.5% {初值}'],
    ['2021', '2021'],
  ])('has the title %s', async (written, title) => expect((await articleOf(post({ title: written }))).title).toBe(title));

  it('takes no time that does not say its zone', async () => {
    expect((await articleOf(post({ date: '2021-06-10 10:08:44' }))).date).toBe('');
    expect((await articleOf(post({ date: '2021-06-10T10:08:44+08:00' }))).date).toBe('2021-06-10T10:08:44+08:00');
  });

  it('breaks off: refused, not half an article', async () => {
    const whole = post();
    expect(await read(whole.slice(0, whole.indexOf('调度员') + 5))).toBe('torn');
  });

  it('runs nothing and keeps nothing that could', async () => {
    const evil = '<script>alert(1)</script><img src="https://n.sinaimg.cn/x.png" onerror="alert(1)"><iframe src="https://x"></iframe>';
    expect((await articleOf(post({ body: `${BODY}<p>${evil}</p>` }))).html).not.toMatch(/script|onerror|iframe/);
  });

  it('is called the same each time it comes, and otherwise when its title or time is another', async () => {
    const id = async (parts: Parts) => (await articleOf(post(parts))).id;
    expect(await id({})).toBe(await id({ editor: '某某' }));
    expect(new Set([await id({}), await id({ title: '别的' }), await id({ date: 'Thu, 10 Jun 2021 17:08:44 GMT' })]).size).toBe(3);
  });

  it('leaves as the post it came as, and comes back equal', async () => {
    const body = `${BODY}<div class="img_wrapper"><img src="${PICTURE}" alt><span class="img_descr"></span></div>`;
    const first = await articleOf(post({ body, title: `'"绿色": it''s &#123;初值&#125;'`, editor: '某某 SF014' }));
    expect(first.editor).toBe('某某 SF014');
    const leave = async (article: typeof first) => {
      const [file] = await hexoPost.write(
        { ...article, removed: [], savedAt: '2026-11-12T08:00:00.000Z', tags: [], note: '' },
        'name',
        async () => null,
      );
      return String(file?.content);
    };
    const again = await articleOf(await leave(first));
    expect(again).toEqual(first);
    expect(await leave(again)).toBe(await leave(first));
  });
});
