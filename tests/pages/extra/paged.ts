// One page of an old article in several pages: which one it is stands in a line of numbers under the text, or in a box of them.
import type { ExtraPage } from './page.ts';

interface Parts {
  title: string;
  source: string;
  /** As printed. */
  shown: string;
  body: string;
}

/** The skeleton of a desktop page of 2009–14. */
const page = ({ title, source, shown, body }: Parts): string => `<html><head><meta charset="utf-8"><title>${title}_新浪网</title></head><body>
<div class="blkContainer"><div class="blkContainerPblk"><div class="blkContainerSblk"><h1 id="artibodyTitle">${title}</h1>
<div class="artInfo"><span id="art_source"><a href="http://www.sina.com.cn">http://www.sina.com.cn</a></span> <span id="pub_date">${shown}</span> <span id="media_name">${source}</span></div>
<div class="blkContainerSblkCon" id="artibody">${body}</div></div></div></div><div class="footer">页脚</div></body></html>`;

export const pageLine: ExtraPage = {
  name: 'page-line-2011',
  address: 'http://news.sina.com.cn/s/sd/2011-05-20/151022599999_2.shtml',
  html: page({
    title: '渡船上的三十年',
    source: '江岸周刊',
    shown: '2011年05月20日15:10',
    body: `<p>　　第二个船工是他的侄子，上船那年十九岁。</p><p>　　渡口撤销之后，两个人都没有离开江边。</p>
<p class="page"><a href="151022599999.shtml">上一页</a> <a href="151022599999.shtml">1</a> <span class="cur">2</span> <a href="151022599999_3.shtml">3</a> <a href="151022599999_3.shtml">下一页</a></p>`,
  }),
  truth: {
    title: '渡船上的三十年',
    source: '江岸周刊',
    date: '2011-05-20T15:10:00+08:00',
    lines: ['第二个船工是他的侄子，上船那年十九岁。', '渡口撤销之后，两个人都没有离开江边。'],
    noise: ['上一页', '下一页'],
  },
};

/** The box of numbers as a channel's page has it, in one of the ways in which its outermost element is known. */
const boxed = (name: string, box: (numbers: string) => string, parts: { number: string; title: string; lines: [string, string] }): ExtraPage => {
  const { number, title, lines } = parts;
  const first = `${number}.shtml`;
  const numbers = `<span class="pagebox_pre"><a href="${first}">上一页</a></span><span class="pagebox_num"><a href="${first}">1</a></span><span class="pagebox_num_nonce">2</span>`;
  return {
    name,
    address: `http://fashion.eladies.sina.com.cn/industry/2011/0106/${number}_2.shtml`,
    html: page({ title, source: '针线报', shown: '2011年01月06日07:46', body: `<p>　　${lines[0]}</p><p>　　${lines[1]}</p>\n${box(numbers)}` }),
    truth: { title, source: '针线报', date: '2011-01-06T07:46:00+08:00', lines, noise: ['上一页'] },
  };
};

export const pageBox = boxed('page-box-2011', (numbers) => `<div class="pagebox">${numbers}</div>`, {
  number: '074699999',
  title: '裁缝铺里的旧样衣',
  lines: ['样衣挂在橱窗里，价签早就褪了色。', '老裁缝说，样子过时了，针脚没有。'],
});

export const pageBoxInBox = boxed('page-box-in-box', (numbers) => `<div class="pagebox_div"><span class="pagebox">${numbers}</span></div>`, {
  number: '074699998',
  title: '纽扣店最后一本账',
  lines: ['账本里夹着三十种纽扣的样子。', '店主说，贝壳的那一种再也没有人做。'],
});

export const pageBoxById = boxed('page-box-by-id', (numbers) => `<div id="_function_code_page">${numbers}</div>`, {
  number: '074699997',
  title: '布庄改成了咖啡馆',
  lines: ['柜台没有拆，量布的铜尺也还在。', '老顾客进来，仍旧先摸一摸台面。'],
});
