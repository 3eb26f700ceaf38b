// An article about the very words that rules look for: payment by QR code, statements, downloads, risk notices. All of it stays.
import { desktopPage, type ExtraPage } from './page.ts';

const LINES = [
  '二维码付款进入菜市场的第十年，摊主们开始讨论一个问题：扫码之后，谁来为一笔付错的钱负责。',
  '郑重声明：本店只收现金。这张纸条贴在修鞋摊前三个月，最后还是换成了一张二维码。',
  '支付公司在公告中说，下载新版APP的用户可以在付款前看到收款人姓名，这项功能从本周起逐步开放。',
  '风险提示：研究员在报告末尾写道，静态二维码容易被替换，小商户应当每天核对到账记录。',
  '免责声明写得越长，读的人越少。',
  '“点击进入”四个字被印在收款码旁边，老人问：纸上的字怎么点？',
  '市场有风险，投资需谨慎。卖豆腐的老板把这句话写在黑板上，下面是今天的豆价。',
  '数据来源：摊主手抄的流水账',
  '责任编辑这个岗位正在消失，一位老编辑说，他现在每天给客户端写标题。',
  '本文系本刊独家稿件，未经授权，不得转载。',
];

export const qrPayment: ExtraPage = {
  name: 'qr-payment',
  address: 'https://finance.sina.com.cn/jjxw/2026-02-08/doc-inhbabcd1000009.shtml',
  html: desktopPage({
    title: '谁为一笔付错的钱负责',
    source: '街市观察',
    shown: '2026年02月08日 11:11',
    body: `${LINES.slice(0, 5)
      .map((line) => `<p>　　${line}</p>`)
      .join('\n')}
<div class="img_wrapper"><img src="//n.sinaimg.cn/finance/transform/617/w550h550/20260208/cc01-payment-qrcode.png" alt="摊位上的收款二维码"><span class="img_descr">摊位上的收款二维码</span></div>
${LINES.slice(5)
  .map((line) => `<p>　　${line}</p>`)
  .join('\n')}
<div class="clearfix appendQr_wrap"><div class="appendQr_normal"><img src="//n.sinaimg.cn/finance/cece9e13/20240627/655959900_20240627.png"></div><div class="appendQr_normal_txt">海量资讯、精准解读，尽在新浪财经APP</div></div>
<p class="article-editor">责任编辑：何青 SN112 </p>`,
  }),
  truth: {
    title: '谁为一笔付错的钱负责',
    source: '街市观察',
    editor: '何青 SN112',
    date: '2026-02-08T11:11:00+08:00',
    lines: LINES,
    pictures: [{ src: 'https://n.sinaimg.cn/finance/transform/617/w550h550/20260208/cc01-payment-qrcode.png', caption: '摊位上的收款二维码' }],
    noise: ['海量资讯、精准解读', 'cece9e13'],
  },
};
