// An article that tries everything: markup in its fields, scripts in every attribute, names that shadow the document's own.
import { AROUND_NOISE } from '../templates/around.ts';
import { type Block, paragraphsOf, picturesOf } from '../templates/lines.ts';
import { type StencilPage, stencilPage } from '../templates/stencil.ts';
import type { Story } from '../truth.ts';

/** Counts in the window it runs in; stays 0 wherever nothing of the article may run. */
const RUN = 'globalThis.hostileRuns=(globalThis.hostileRuns||0)+1';

const prose: Block[] = [
  { line: '这家交易所的测试部门有一面墙，上面贴着过去一年里所有让系统发抖的稿件，墙的标题是“它们都曾经是标题”。' },
  { line: '负责人把 <b>尖括号</b> & 引号写在便签上提醒新人：稿件里的每一个字符都可能是别人写的，也都可能是故意写的。' },
  { picture: '//n.sinaimg.cn/finance/transform/20261101/a9f9-wall-of-titles.png', caption: '"><img src=x onerror=alert(1)> 墙上的标题' },
  { line: '最后一张便签只有一句话，先当作文字，再当作别的。' },
];

const TRAPS = `
<script>${RUN}</script>
<p onclick="${RUN}"><a href="javascript:alert(document.domain)">点这里领取</a><a href="  java&#10;script:alert(2)">或者这里</a><a href="data:text/html,<script>alert(3)</script>">还有这里</a></p>
<img src="x-not-there.png" onerror="${RUN}"><img src="javascript:alert(4)"><img srcset="x-also-not-there.png 1x" onerror="${RUN}">
<iframe srcdoc="<script>parent.hostileRuns=(parent.hostileRuns||0)+1</script>" width="1" height="1"></iframe>
<svg width="1" height="1" onload="${RUN}"><script>${RUN}</script><a xlink:href="javascript:alert(5)"><text y="1">x</text></a><foreignObject><iframe srcdoc="x"></iframe></foreignObject></svg>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=alert(6)&gt;"></table></mtext></math>
<object data="javascript:alert(7)"></object><embed src="javascript:alert(8)">
<form name="querySelector" action="javascript:alert(9)"><input name="children"><input name="attributes"><input name="removeAttribute"><input name="parentNode"><input name="textContent"><button formaction="javascript:alert(10)"></button></form>
<img name="body" src="//n.sinaimg.cn/finance/clobber-body.png" width="1" height="1"><img name="querySelectorAll" src="//n.sinaimg.cn/finance/clobber-all.png" width="1" height="1"><a id="documentElement"></a><a id="chrome"></a><a id="browser"></a><form id="defaultView" name="title"></form><img name="createElement" src="//n.sinaimg.cn/finance/clobber-create.png" width="1" height="1">
<template><img src=x onerror="${RUN}"></template><noscript><p title="</noscript><img src=x onerror=alert(11)>"></noscript>
<style>#artibody p{background:url(https://n.sinaimg.cn/finance/style-leak.png)}</style>`;

const page: StencilPage = {
  url: 'https://finance.sina.com.cn/roll/2026-11-01/doc-injzwrpq9907741.shtml',
  id: 'injzwrpq9907741',
  title: '"><img src=x onerror=alert(1)>一则会咬人的标题</title><script>alert(2)</script>',
  keywords: [],
  shown: '2026-11-01 11:11',
  published: '2026-11-01 11:11',
  source: '<svg onload=alert(3)>测试社',
  sourceUrl: 'javascript:alert(4)',
  editor: '<b>甲</b>',
  blocks: [...prose.slice(0, 2), { raw: TRAPS }, ...prose.slice(2)],
};

export const hostile: Story = {
  name: 'hostile',
  url: page.url,
  truth: {
    title: page.title,
    originalTitle: '',
    source: page.source,
    sourceUrl: '',
    author: '',
    editor: page.editor,
    date: '2026-11-01T11:11:00+08:00',
    paragraphs: paragraphsOf(prose),
    pictures: picturesOf(prose),
    stocks: [],
    noise: [...AROUND_NOISE],
  },
  reply: () => ({ body: stencilPage(page) }),
};
