// The address of a picture: behind lazy loaders, and never that of a code, a promo or a counting pixel.
import { describe, expect, it } from 'vitest';
import { pictureAddress } from '../../../src/extract/pictures.ts';
import { ADDRESS, parse } from './sample-page.ts';

const addressOf = (attributes: string) => pictureAddress(parse(`<img ${attributes}>`).images[0] as HTMLImageElement, ADDRESS);
const A = 'https://n.sinaimg.cn/finance/a.png';

describe('the address of a picture', () => {
  it.each([
    [`src="${A}"`],
    ['src="//n.sinaimg.cn/finance/a.png"'],
    [`src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="${A}"`],
    [`src="https://n.sinaimg.cn/blank.gif" real_src="${A}"`],
    [`src="https://n.sinaimg.cn/blank.gif" data-original="${A}"`],
    [`src="https://n.sinaimg.cn/blank.gif" srcUrl="${A}"`],
    [`src="https://n.sinaimg.cn/blank.gif" _src="${A}"`],
    [`data-src="" src="${A}"`],
    [`src="${A}" width="100%"`],
    [`src="${A}" width="1" height="300"`],
    [`src="${A}" width="-1" height="auto"`],
  ])('%s is the true one', (attributes) => {
    expect(addressOf(attributes)).toBe(A);
  });

  it.each([
    ['no address', 'alt="x"'],
    ['only a placeholder', 'src="data:image/gif;base64,R0lGODlhAQABAAAAACw="'],
    ['a script', 'src="javascript:alert(1)"'],
    ['a counting pixel', `src="${A}" width="1" height="1"`],
    ['a counting pixel of no size', `src="${A}" width="0" height="0"`],
    ['a small mark of which one side is stated', `src="${A}" height="24"`],
    ['a small mark', `src="${A}" width="16" height="16"`],
    ['the app’s QR code', 'src="//n.sinaimg.cn/finance/cece9e13/20240627/655959900_20240627.png"'],
    ['the app’s older QR code', 'src="//n.sinaimg.cn/finance/cece9e13/20200514/343233024.png"'],
    ['a QR code with the reader’s address', 'src="https://qr.weibo.cn/inf/gen?data=x"'],
    ['a lazy QR code', 'src="//n.sinaimg.cn/blank.gif" data-src="https://qr.weibo.cn/inf/gen?data=x"'],
    ['an account’s QR code', 'src="//n.sinaimg.cn/finance/200/w500h500/20220216/303e-b2864e7bf4f7e5ecede113b90b5a53c9.png"'],
    ['the public account’s code', 'src="//n.sinaimg.cn/finance/72219a70/20180103/_thumb_23666.png"'],
    ['the house ad', 'src="//n.sinaimg.cn/news/42f7389d/20190523/JiJin300x250.jpg"'],
    ['a contest’s drawing', 'src="//n.sinaimg.cn/finance/transform/20170314/lcsds_icon.jpg"'],
    ['the flame', 'src="//n.sinaimg.cn/finance/d3f34f8d/20240626/fireicon.png"'],
    ['a live chart', 'src="http://image.sinajs.cn/newchart/small/b600019.gif"'],
    ['a live chart of the second host', 'src="http://image2.sinajs.cn/newchart/daily/n/sh600019.gif"'],
    ['the logo of an advertiser', 'src="//d4.sina.com.cn/litong/banner_950x30.gif"'],
    ['an advert of 2004', 'src="http://ad4.sina.com.cn/shc/frame.gif"'],
    ['a bullet of adverts of 2004', 'src="http://image2.sina.com.cn/dy/images/xfrd_04.gif"'],
    ['a drawing of the page', 'src="http://i2.sinaimg.cn/home/deco/2009/0330/logo.gif"'],
    ['a placeholder of any size', 'src="/images/spacer.gif" width="500" height="7"'],
    ['a placeholder alone', 'src="http://i2.sinaimg.cn/home/blank.gif"'],
    ['the next page', 'src="http://i2.sinaimg.cn/cj/next.gif"'],
    ['the button that closes the page', 'src="https://news.sina.com.cn/images/button_close.gif"'],
    ['a button for sharing', 'src="http://news.sina.com.hk/images/200903/weiboShareBtn_content.gif"'],
    ['a face of the blog', 'src="http://www.sinaimg.cn/uc/myshow/blog/misc/gif/E___6708EN00SIGG.gif"'],
    ['a face of weibo', 'src="//h5.sinaimg.cn/m/emoticon/icon/default/d_doge-be7f768d78.png"'],
    ['an older face of weibo', 'src="https://img.t.sinajs.cn/t4/appstyle/expression/ext/normal/3c/pcmoren_wu_org.png"'],
    ['the square picture of mobile pages', 'src="https://n.sinaimg.cn/default/360/w180h180/20200101/a.png"'],
    ['the picture for sharing', 'src="https://n.sinaimg.cn/default/2fb77759/20151125/320X320.png"'],
  ])('is none for %s', (_, attributes) => {
    expect(addressOf(attributes)).toBe('');
  });

  it.each([
    '//n.sinaimg.cn/finance/crawl/144/w550h394/20260318/c3e9-notes-page.png',
    '//n.sinaimg.cn/finance/transform/617/w550h867/20260208/qrcode-payment.png',
    '//n.sinaimg.cn/default/360/w700h460/20200101/harbour.jpg',
    'https://d1.example.com/a.png',
    'https://n.sinaimg.cn/finance/images/200903/harbour_button.gif',
    '//n.sinaimg.cn/finance/decoration/w550h300/next.gif.jpg',
    '//n.sinaimg.cn/spider20261008/500/w800h500/20261008/ad-banner.png',
  ])('says nothing against %s', (src) => {
    expect(addressOf(`src="${src}"`)).toBe(src.replace(/^\/\//, 'https://'));
  });
});
