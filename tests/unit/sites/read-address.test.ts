// What an address says: article or not, which article, and what of the address is worth keeping.
import { describe, expect, it } from 'vitest';
import { ADDRESSES, WRAPPERS } from '../../../src/sites/addresses.ts';
import { readAddress } from '../../../src/sites/read-address.ts';

const FINANCE = 'https://finance.sina.com.cn';

describe('examples of the data', () => {
  const rows = ADDRESSES.flatMap(({ id, verdict, examples }) => examples.map((example) => ({ id, verdict, example })));

  it.each(rows)('$example is $id', ({ id, verdict, example }) => {
    const found = readAddress(example);
    expect(found.kind).toBe(id);
    expect(found.verdict === 'article' ? 'article' : found.problem).toBe(verdict);
  });

  it.each(WRAPPERS.flatMap(({ examples }) => examples))('%s is the article inside', (example) => {
    expect(readAddress(example)).toMatchObject({ verdict: 'article', kind: 'desktop', id: 'incmykkm9423220' });
  });
});

describe('articles', () => {
  it.each([
    [`${FINANCE}/jjxw/2024-09-04/doc-incmykkm9423220.shtml`, 'incmykkm9423220'],
    [`${FINANCE}/stock/hkstock/ggIPO/2017-05-04/doc-ifyexxhw2381409.shtml`, 'ifyexxhw2381409'],
    [`${FINANCE}/money/bank/bank_hydt/2018-01-16/doc-ifyqrewi2241700.shtml`, 'ifyqrewi2241700'],
    [`${FINANCE}/7x24/2026-09-19/doc-inisinhh9981846.shtml`, 'inisinhh9981846'],
    [`${FINANCE}/zl/china/2026-09-28/zl-initiwip3886596.shtml`, 'initiwip3886596'],
    [`${FINANCE}/money/lczx/2016-11-29/details-ifxyasmv2134617.shtml`, 'ifxyasmv2134617'],
    [`${FINANCE}/tech/roll/2024-11-03/doc-incuupqy0938947.shtml`, 'incuupqy0938947'],
    ['https://news.sina.com.cn/o/2024-05-16/doc-inavmmfi1968342.shtml', 'inavmmfi1968342'],
    ['https://finance.sina.cn/zl/2016-05-09/zl-ifxryhhi8552023.d.html', 'ifxryhhi8552023'],
    ['https://finance.sina.cn/7x24/2026-09-19/detail-inisinhh9981846.d.html', 'inisinhh9981846'],
    ['https://finance.sina.cn/sa/2005-04-19/detail-ikkntiak8936597.d.html', 'ikkntiak8936597'],
    ['https://zx.sina.cn/e/2017-01-15/zx-ifxzqnip1022402.d.html', 'ifxzqnip1022402'],
    [`${FINANCE}/china/20140301/024218372262.shtml`, 'old-finance-20140301-024218372262'],
    [`${FINANCE}/roll/20120307/074611531346.shtml`, 'old-finance-20120307-074611531346'],
    [`${FINANCE}/20050419/104622481.shtml`, 'old-finance-20050419-104622481'],
    ['http://gov.finance.sina.com.cn/zsyz/2004-09-15/26517.html', 'old-gov-20040915-26517'],
    [`${FINANCE}/zl/china/blog/20140416/225518821672/1226106902/4914e8160101cr0w.shtml`, 'zl-4914e8160101cr0w'],
    ['https://t.cj.sina.com.cn/articles/view/6217309173/172949bf500100n23q', 'cj-6217309173-172949bf500100n23q'],
    ['https://t.cj.sina.cn/articles/view/6217309173/172949bf500100n23q', 'cj-6217309173-172949bf500100n23q'],
    ['https://cj.sina.cn/articles/view/6217309173/172949bf500100n23q?vt=4', 'cj-6217309173-172949bf500100n23q'],
    ['https://cj.sina.com.cn/article/detail/5835524730/241716', 'cj-5835524730-241716'],
    ['https://k.sina.com.cn/article_7295511718_1b2d8aca602001bs9o.html?from=finance', 'k-7295511718-1b2d8aca602001bs9o'],
    ['https://wap.cj.sina.cn/pc/7x24/4512345', 'flash-4512345'],
    ['https://stock.finance.sina.com.cn/stock/go.php/vReport_Show/kind/search/rptid/783978234801/index.phtml', 'report-783978234801'],
    ['https://live.finance.sina.com.cn/bozhu/1995200175/159858', 'bozhu-1995200175-159858'],
    ['https://blog.sina.com.cn/s/blog_5b2b70620102wvvm.html', 'blog-5b2b70620102wvvm'],
  ])('%s has the id %s', (address, id) => {
    expect(readAddress(address)).toMatchObject({ verdict: 'article', id });
  });

  it.each([['?stockid=600396&id=12535311'], ['?id=12535311&stockid=600396'], ['?id=12535311'], ['?CompanyCode=80178541&gather=1&id=12535311']])(
    'a bulletin is named by its id, whatever else the query holds: %s',
    (query) => {
      for (const host of ['vip.stock', 'money']) {
        expect(readAddress(`https://${host}.finance.sina.com.cn/corp/view/vCB_AllBulletinDetail.php${query}`)).toMatchObject({
          verdict: 'article',
          id: 'bulletin-12535311',
          canonical: `https://${host}.finance.sina.com.cn/corp/view/vCB_AllBulletinDetail.php?id=12535311`,
        });
      }
    },
  );
});

describe('one article', () => {
  it.each([
    [`${FINANCE}/chanjing/cyxw/2022-07-25/doc-imizirav5368774.shtml`],
    ['http://finance.sina.com.cn/chanjing/cyxw/2022-07-25/doc-imizirav5368774.shtml'],
    ['https://finance.sina.cn/chanjing/gdxw/2022-07-25/detail-imizirav5368774.d.html'],
    ['https://finance.sina.cn/2022-07-25/detail-imizirav5368774.d.html?vt=4&cid=76993&node_id=76993'],
    [`${FINANCE}/chanjing/cyxw/2022-07-25/doc-imizirav5368774_2.shtml`],
    [`${FINANCE}/chanjing/cyxw/2022-07-25/doc-imizirav5368774.shtml#comment`],
    [`https://cj.sina.cn/article/norm_detail?url=${encodeURIComponent(`${FINANCE}/roll/2022-07-25/doc-imizirav5368774.shtml`)}`],
    [`https://cj.sina.com.cn/article/normal_detail?url=${encodeURIComponent(`${FINANCE}/roll/2022-07-25/doc-imizirav5368774.shtml`)}&x=1`],
    ['https://cj.sina.cn/article/norm_detail?url=http://finance.sina.com.cn/roll/2022-07-25/doc-imizirav5368774.shtml'],
    [
      'https://cj.sina.cn/article/norm_detail?url=http://finance.sina.com.cn/roll/2022-07-25/doc-imizirav5368774.shtml&from=redirect&autocallup=no&isfromsina=no',
    ],
    ['https://cj.sina.cn/article/norm_detail?url=https://finance.sina.com.cn/roll/2022-07-25/doc-imizirav5368774.shtml?cre=sinapc&mod=g'],
    ['http://doc.sina.cn/?id=comos:mizirav5368774'],
    ['https://doc.sina.cn/?id=comos-mizirav5368774'],
    ['HTTPS://FINANCE.SINA.COM.CN/chanjing/cyxw/2022-07-25/doc-imizirav5368774.shtml'],
    ['https://finance.sina.com.cn:443/chanjing/cyxw/2022-07-25/doc-imizirav5368774.shtml'],
    ['https://finance.sina.com.cn:8443/chanjing/cyxw/2022-07-25/doc-imizirav5368774.shtml'],
  ])('keeps its id under %s', (address) => {
    expect(readAddress(address)).toMatchObject({ verdict: 'article', id: 'imizirav5368774' });
  });

  it('has different ids for different accounts, days and hosts of the same number', () => {
    const ids = [
      `${FINANCE}/china/20140301/024218372262.shtml`,
      `${FINANCE}/china/20140302/024218372262.shtml`,
      'https://news.sina.com.cn/china/20140301/024218372262.shtml',
      'https://k.sina.cn/article_7295511718_1b2d8aca602001bs9o.html',
      'https://k.sina.cn/article_7295511719_1b2d8aca602001bs9o.html',
      'https://cj.sina.cn/articles/view/7295511718/1b2d8aca602001bs9o',
    ].map((address) => {
      const found = readAddress(address);
      return found.verdict === 'article' ? found.id : address;
    });
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the canonical address', () => {
  const JUNK =
    'cre mod loc r rfunc doct tj tr source from fr finpagefr vt pos cid oid wm ch column c autocallup isfromsina froms cref sudaref utm_source node_id';

  it.each(JUNK.split(' '))('drops ?%s=', (name) => {
    expect(readAddress(`http://finance.sina.com.cn/jjxw/2024-09-04/doc-incmykkm9423220.shtml?${name}=1`)).toMatchObject({
      canonical: `${FINANCE}/jjxw/2024-09-04/doc-incmykkm9423220.shtml`,
    });
  });

  it.each([
    '',
    '?',
    '#p=1',
    '?cre=a#b',
    '/../doc-incmykkm9423220.shtml',
    '/./doc-incmykkm9423220.shtml',
    '/%2e%2e/doc-incmykkm9423220.shtml',
    '/a:b@c/../x',
    '\\x',
    ' ',
    '/新',
    '|',
  ])('is the one that a browser’s parser reads, where the address ends in %j', (end) => {
    for (const start of ['https://finance.sina.com.cn/2024-09-04/doc-incmykkm9423220.shtml', 'http://a.b-c.sina.cn/sa/x']) {
      const { hostname, pathname } = new URL(start + end);
      expect(readAddress(start + end)).toEqual(readAddress(`https://${hostname}${pathname}`));
    }
  });

  it('is that of the article inside a wrapper', () => {
    const inner = `${FINANCE}/roll/2024-09-04/doc-incmykkm9423220.shtml`;
    expect(readAddress(`https://cj.sina.cn/article/norm_detail?url=${encodeURIComponent(`${inner}?cre=tianyi`)}&from=redirect`)).toMatchObject({
      canonical: inner,
    });
  });

  it('keeps the id of a redirector', () => {
    expect(readAddress('http://doc.sina.cn/?id=comos:fyiakur8792929&vt=4')).toMatchObject({
      canonical: 'https://doc.sina.cn/?id=comos%3Afyiakur8792929',
    });
  });
});

describe('what is no article', () => {
  it.each([
    [`${FINANCE}/`, 'home-page'],
    [`${FINANCE}`, 'home-page'],
    [`${FINANCE}/head/finance20110101am.shtml`, 'home-page'],
    [`${FINANCE}/stock/`, 'list-page'],
    [`${FINANCE}/zl/`, 'list-page'],
    [`${FINANCE}/roll/`, 'list-page'],
    [`${FINANCE}/roll/index.d.html?cid=56592`, 'list-page'],
    [`${FINANCE}/roll/c/56592.shtml`, 'list-page'],
    [`${FINANCE}/stock/roll.shtml`, 'list-page'],
    ['https://roll.finance.sina.com.cn/finance/zq1/gsjsy/index_2.shtml', 'list-page'],
    [`${FINANCE}/7x24/`, 'list-page'],
    [`${FINANCE}/7x24/?tag=10`, 'list-page'],
    ['https://vip.stock.finance.sina.com.cn/corp/view/vCB_AllBulletinDetail.php?stockid=600396', 'list-page'],
    ['https://vip.stock.finance.sina.com.cn/corp/go.php/vCB_AllNewsStock/symbol/sh600519.phtml', 'list-page'],
    [`${FINANCE}/realstock/company/sh600519/nc.shtml`, 'quote-page'],
    [`${FINANCE}/futures/quotes/AU0.shtml`, 'quote-page'],
    [`${FINANCE}/money/gold/AUTD/quote.shtml`, 'quote-page'],
    ['https://stock.finance.sina.com.cn/hkstock/quotes/00700.html', 'quote-page'],
    ['https://quotes.sina.cn/cn/api/', 'quote-page'],
    [`${FINANCE}/zt_d/20260928/index.shtml`, 'topic-page'],
    ['https://finance.sina.cn/zt_d/subject-1784038791/', 'topic-page'],
    [`${FINANCE}/zl/author.d.html?uid=1`, 'author-page'],
    [`${FINANCE}/cj/authorlist.shtml`, 'author-page'],
    ['https://cj.sina.com.cn/k/article/author_article/6217309173', 'author-page'],
    ['https://k.sina.cn/media_m_1642294753.html', 'author-page'],
    ['https://live.finance.sina.com.cn/bozhu/1995200175', 'live-page'],
    ['https://zhibo.sina.com.cn/finance', 'live-page'],
    [`${FINANCE}/iframe/1008/2015-07-02/8.html`, 'fragment'],
    [`${FINANCE}/iframe/876/20121225/11.html`, 'fragment'],
    [`${FINANCE}/iframe/333/2008-08-06/guest277.shtml`, 'fragment'],
    [`${FINANCE}/blank/guest277.shtml`, 'fragment'],
    [`${FINANCE}/js/755/2011/0329/2.js`, 'fragment'],
    [`${FINANCE}/text/1007/2015-07-02/sidead.js`, 'fragment'],
    [`${FINANCE}/pdps/js/PDPS000000056054.js`, 'fragment'],
    [`${FINANCE}/realstock/income_statement/2017-03-31/issued_pdate_de_1.html`, 'quote-page'],
    [`${FINANCE}/tblog/2011-06-20/166.html`, 'fragment'],
    [`${FINANCE}/mobile/comfinanceweb.shtml?source=cjzhengwen04`, 'app-page'],
    [`${FINANCE}/stock/reportch/jinqilin.shtml`, 'app-page'],
    ['https://finance.sina.cn/app/QRtoSFA.shtml', 'app-page'],
    [`${FINANCE}/search/?q=x`, 'search-page'],
    ['https://search.sina.com.cn/news?q=x', 'search-page'],
    ['https://comment5.news.sina.com.cn/comment/skin/default.html', 'comments-page'],
    ['https://video.sina.com.cn/p/finance/2024-08-02/detail-inchfrra1948376.d.html', 'video-page'],
    ['https://video.sina.cn/finance/2024-08-02/detail-inchfrra1948376.d.html', 'video-page'],
    ['https://k.sina.cn/article_7216288300_m1ae1fd22c00100ngic.html', 'video-page'],
    ['https://k.sina.cn/article_1893905030_p70e2b28602700p7md.html', 'gallery-page'],
    ['https://slide.finance.sina.com.cn/usstock/slide_9_53229_214069.html#p=1', 'gallery-page'],
    ['https://slide.finance.sina.com.cn/i_list_9_2.html', 'gallery-page'],
    [`${FINANCE}/stock/usstock/c/2026-09-29/doc-initmeav9622448.shtml.md`, 'markdown-twin'],
    ['https://vip.stock.finance.sina.com.cn/corp/go.php/vFD_DupontAnalysis/stockid/603596/displaytype/4.phtml', 'data-page'],
    ['https://guba.sina.com.cn/?s=bar&name=sh600519', 'home-page'],
    ['https://wq.finance.sina.com.cn/index/list', 'data-page'],
    [`${FINANCE}/286/20061129/3.js`, 'unknown-address'],
    [`${FINANCE}/stock/usstock/US100_3.shtml`, 'unknown-address'],
    [`${FINANCE}/jjxw/2024-09-04/doc-incmykkm942322.shtml`, 'unknown-address'],
    [`${FINANCE}/jjxw/2024-09-04/doc-incmykkm9423220.html.exe`, 'unknown-address'],
  ])('%s is refused as %s', (address, problem) => {
    expect(readAddress(address)).toMatchObject({ verdict: 'refused', problem });
  });

  it.each([
    'https://finance.sina.com.cn.evil.example/jjxw/2024-09-04/doc-incmykkm9423220.shtml',
    'https://evilsina.com.cn/jjxw/2024-09-04/doc-incmykkm9423220.shtml',
    'https://example.com/?https://finance.sina.com.cn/jjxw/2024-09-04/doc-incmykkm9423220.shtml',
    'https://finance.sina.com.cn@example.com/jjxw/2024-09-04/doc-incmykkm9423220.shtml',
    'file:///finance.sina.com.cn/jjxw/2024-09-04/doc-incmykkm9423220.shtml',
    'ftp://finance.sina.com.cn/jjxw/2024-09-04/doc-incmykkm9423220.shtml',
    'javascript:alert("finance.sina.com.cn/jjxw/2024-09-04/doc-incmykkm9423220.shtml")',
    'view-source:https://finance.sina.com.cn/',
    'about:blank',
    'finance.sina.com.cn/jjxw/2024-09-04/doc-incmykkm9423220.shtml',
    'https://',
    'https://%zz/',
    '\u0000',
    '   ',
    '',
  ])('%j is foreign', (address) => {
    expect(readAddress(address)).toEqual({ verdict: 'refused', kind: 'none', problem: 'foreign-address' });
  });

  it.each([
    ['https://example.com/a.shtml'],
    ['https%3A%2F%2Fexample.com'],
    ['javascript:alert(1)'],
    ['%E0%A4%A'],
    [''],
    ['https://finance.sina.com.cn/'],
  ])('a wrapper around %j is no article', (inner) => {
    expect(readAddress(`https://cj.sina.cn/article/norm_detail?url=${inner}`).verdict).toBe('refused');
  });
});

it('a page of figures that no shape knows is no article either', () => {
  for (const path of ['money/forex/hq/USDCNY.shtml', 'stock/usstock/US100_3.shtml', 'money/cffex/quotes/IF/nc.shtml', 'money/globalindex/']) {
    expect(readAddress(`${FINANCE}/${path}`).verdict).toBe('refused');
  }
});

it('never throws, and is quick, whatever the address', () => {
  const started = performance.now();
  for (const address of [
    `${FINANCE}/${'a-'.repeat(50_000)}/2024-09-04/doc-incmykkm942322.shtml`,
    `${FINANCE}/${'a/'.repeat(50_000)}x`,
    `${FINANCE}/20140301/${'1'.repeat(100_000)}.shtml`,
    `https://cj.sina.cn/article/norm_detail?url=${'%'.repeat(10_000)}`,
  ]) {
    expect(readAddress(address).verdict).toBe('refused');
  }
  expect(performance.now() - started).toBeLessThan(2_000);
});
