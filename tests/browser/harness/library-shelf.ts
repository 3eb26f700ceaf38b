// Articles laid straight onto the shelf of a real browser: an ordinary library, one of things that are hard to show, and one of ten thousand.
import { createHash } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import type { Removal } from '../../../src/article/article.ts';
import { type ArticleRow, type BodyRow, NO_MARKS, type PictureRow, type RevisionRow, recordsOf, type UseRow } from '../../../src/shelf/record.ts';
import { chart } from '../../newsstand/picture.ts';
import { sampleArticle, sampleDraft } from '../../unit/sample-article.ts';
import type { OpenBrowser } from './browser.ts';

/** What goes into the stores, as JSON; a picture's bytes are in base64. */
export interface Load {
  articles: ArticleRow[];
  bodies: BodyRow[];
  revisions?: RevisionRow[];
  pictures?: (Omit<PictureRow, 'bytes'> & { bytes: string })[];
  uses?: UseRow[];
  /** So many copies of the first article, each with a title, a medium and a time of its own. */
  many?: number;
}

const NOW = Date.now();
const before = (hours: number): string => new Date(NOW - hours * 3_600_000).toISOString();
/** Each article says something else of its title, so that none is taken for the same story; the second and the third are one. */
const ABOUT = ['分管这项工作的人', '三位不愿具名的业内人士', '交易所的一份说明', '去年同期的报表', '两家仓库的值班记录', '当地的行业协会'];
const linesAbout = (title: string, at: number): string[] =>
  ABOUT.map(
    (who, place) =>
      `${who}提到，${title.slice(place % 3, 12 - place)}与第${at * 7 + place}号文件所说的一致，${place + at * 3}个工作日内会有${title.slice(-6 - place)}的下一步。`,
  );

const paragraphs = (lines: readonly string[]): { text: string; html: string } => ({
  text: lines.join('\n'),
  html: lines.map((line) => `<p>${line}</p>`).join(''),
});
const LINE = '仓单每周登记一次，登记的数量、库点和货权都写在同一本账里，任何一家核定仓库都可以查。';
const NO_PICTURES = { images: [], lead: '' };

type Fields = Parameters<typeof sampleArticle>[0];

function put(load: Load, id: string, fields: Fields, row: Partial<ArticleRow> = {}): void {
  const savedAt = row.savedAt ?? before(load.articles.length * 7);
  const draft = sampleDraft({ ...NO_PICTURES, stocks: [], ...fields, id }, savedAt);
  const records = recordsOf(draft, { ...NO_MARKS, savedAt, revision: 1 });
  load.articles.push({ ...records.row, ...row });
  load.bodies.push(records.body);
}

const LEFT_OUT: Removal[] = [
  { rule: 'qr-append', category: 'qr', count: 1, texts: ['海量资讯、精准解读，尽在新浪财经APP'] },
  { rule: 'ad-slot', category: 'ad', count: 3, texts: ['', '', ''] },
  { rule: 'jinqilin', category: 'promo', count: 1, texts: ['炒股就看金麒麟分析师研报，权威，专业，及时，全面，助您挖掘潜力主题机会！'] },
  {
    rule: 'statement-partner',
    category: 'statement',
    count: 1,
    texts: ['新浪声明：此消息系转载自新浪合作媒体，新浪网登载此文出于传递更多信息之目的，并不意味着赞同其观点或证实其描述。'],
  },
  { rule: 'editor-sentence', category: 'editor', count: 1, texts: ['责任编辑：李四'] },
];

const STOCKS = [
  { market: 'sh', code: '600519', name: '贵州茅台' },
  { market: 'hk', code: '00700', name: '腾讯控股' },
  { market: 'sz', code: '000001', name: '平安银行' },
] as const;
const MEDIA = ['上海证券报', '证券日报', '新华社', '21世纪经济报道'];
const TITLES = [
  '十月社会融资规模增量为一万三千亿元，结构继续改善',
  '白酒批价企稳，渠道库存降到三年来最低',
  '北方四港煤炭库存回落，电厂日耗回升',
  '多家银行下调中长期存款利率，最多降二十个基点',
  '新能源汽车十一月上旬零售同比增长三成',
  '沪深北交易所修订减持规则，公开征求意见',
  '铜价创半年新高，冶炼厂检修增多',
  '国债期货全线收涨，三十年期主力合约涨0.42%',
];

/** Eight articles of four media: one read, one starred, tags, a note, one changed since, two pictures, and two in the trash. */
export function ordinaryShelf(): Load {
  const load: Load = { articles: [], bodies: [], revisions: [], pictures: [], uses: [] };
  const sources = ['a', 'b'].map((name) => `https://n.sinaimg.cn/finance/${name}.png`);
  const captions = ['图1　社会融资规模增量', '图2　结构'];
  for (const [at, title] of TITLES.entries()) {
    const told = at === 2 ? 1 : at;
    const lines = [`${title}。本报记者从有关部门获悉，数据将在下周发布。`, ...linesAbout(TITLES[told] ?? title, told)];
    const stocks = at % 3 === 2 ? [] : STOCKS.slice(at % 3);
    const fields = { title, source: MEDIA[at % MEDIA.length] ?? '', stocks, date: `2026-11-${String(27 - at * 3).padStart(2, '0')}T09:30:00+08:00` };
    const id = `inordinary000${String(at).padStart(3, '0')}`;
    if (at > 0) {
      put(load, id, { ...fields, ...paragraphs(lines) }, { read: at % 2 === 1, star: at === 2, tags: at === 3 ? ['利率', '要看'] : [] });
      continue;
    }
    const figures = sources.map((src, number) => `<figure><img src="${src}"><figcaption>${captions[number]}</figcaption></figure>`);
    const html = `<h2>总量</h2>${figures[0]}<p>${lines.join('</p><p>')}</p><h2>结构</h2>${figures[1]}<p>${LINE}</p><h2>展望</h2><p>${LINE}</p>`;
    const images = sources.map((src, number) => ({ src, caption: captions[number] ?? '' }));
    put(load, id, { ...fields, html, text: lines.join('\n'), images, lead: sources[0] ?? '' }, { revision: 2, note: '和九月比一比。' });
    const [body] = load.bodies;
    if (body !== undefined) body.removed = LEFT_OUT;
    const [row] = load.articles;
    if (row !== undefined) row.pictures = { all: 2, kept: 2, failed: 0 };
    const older = {
      ...sampleArticle({ ...fields, ...NO_PICTURES, ...paragraphs([lines[0]?.replace('下周', '本周') ?? '', ...lines.slice(1)]) }),
      id,
      editor: '赵六',
    };
    load.revisions?.push({ id, revision: 1, schema: 2, extension: '0.1.0', copiedAt: before(30), hash: '', article: older, removed: [] });
    for (const [number, src] of sources.entries()) {
      const bytes = chart(src, 640, 360 + number * 40);
      const hash = createHash('sha256').update(bytes).digest('hex');
      load.pictures?.push({ hash, schema: 2, type: 'image/png', bytes: bytes.toString('base64') });
      load.uses?.push({ id, src, schema: 2, hash, fault: '' });
    }
  }
  for (const at of [0, 1]) {
    put(
      load,
      `inthrown0000000${at}`,
      { title: `已经删除的第${at + 1}篇`, ...paragraphs([LINE]) },
      { deletedAt: before(at + 1), savedAt: before(90 + at) },
    );
  }
  return load;
}

function wideTable(columns: number, lines: number): string {
  const cells = (tag: string, words: (at: number) => string): string =>
    `<tr>${Array.from({ length: columns }, (_, at) => `<${tag}>${words(at)}</${tag}>`).join('')}</tr>`;
  const head = cells('th', (at) => (at === 0 ? '项目' : `第${at}月`));
  const body = Array.from({ length: lines }, (_, line) => cells('td', (at) => (at === 0 ? `品种${line}` : at % 2 ? `+${at}.5%` : `-${line}.1%`)));
  return `<table><tbody>${head}${body.join('')}</tbody></table>`;
}

const LONG_TITLE = '关于进一步规范期货公司子公司仓单服务业务的通知'.repeat(14).slice(0, 300);

/** What is hard to show, each in an article of its own; the ids say what. */
export function hardShelf(): Load {
  const load: Load = { articles: [], bodies: [] };
  put(load, 'inhardtitle0001', { title: LONG_TITLE, source: MEDIA.join('、').repeat(3), author: '记者'.repeat(40), ...paragraphs([LINE]) });
  put(load, 'inhardnotitle01', { title: '', source: '', author: '', editor: '', date: '', channel: '', ...paragraphs([LINE]) });
  put(load, 'inhardtable0001', { title: '四十列的表', html: `<p>${LINE}</p>${wideTable(40, 30)}`, text: LINE });
  put(load, 'inhardtime00001', { title: '保存时间坏了的一篇', ...paragraphs([LINE]) }, { savedAt: 'lately', copiedAt: 'lately' });
  const images = Array.from({ length: 500 }, (_, at) => ({ src: `https://n.sinaimg.cn/finance/hard${at}.png`, caption: '' }));
  const html = images.map(({ src }) => `<p><img src="${src}"></p>`).join('');
  put(load, 'inhardpictures1', { title: '五百张图', html, text: '', images, lead: images[0]?.src ?? '' });
  put(load, 'inhardlength001', { title: '二十万字', ...paragraphs(Array.from({ length: 5_000 }, () => LINE)) });
  return load;
}

export function largeShelf(): Load {
  const load: Load = { articles: [], bodies: [], many: 10_000 };
  put(load, 'inlarge', { title: '降准', ...paragraphs(['降准之后市场利率回落。']) });
  return load;
}

/** Runs in the page. */
async function store(load: Load): Promise<void> {
  const opening = indexedDB.open('jingdu');
  const database = await new Promise<IDBDatabase>((done, fail) => {
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
  const transaction = database.transaction(['articles', 'bodies', 'revisions', 'pictures', 'uses'], 'readwrite');
  const into = (name: string, values: readonly unknown[]): void => {
    for (const value of values) transaction.objectStore(name).put(value);
  };
  const [row] = load.articles;
  const [body] = load.bodies;
  if (load.many === undefined) {
    into('articles', load.articles);
    into('bodies', load.bodies);
  } else {
    for (let at = 0; at < load.many; at += 1) {
      const id = `${row?.id}${String(at).padStart(8, '0')}`;
      const time = new Date(Date.parse('2026-10-01T08:00:00Z') - at * 600_000).toISOString();
      const own = { title: `${row?.title}第${at}篇`, source: `媒体${at % 2_000}`, date: time.replace('Z', '+00:00'), savedAt: time, copiedAt: time };
      transaction.objectStore('articles').put({ ...row, ...own, id, hash: `large ${at}`, read: at % 3 === 0 });
      // Every other one is found by the word.
      transaction.objectStore('bodies').put({ ...body, id, text: at % 2 === 0 ? body?.text : '市场利率回落。' });
    }
  }
  into('revisions', load.revisions ?? []);
  into('uses', load.uses ?? []);
  into(
    'pictures',
    (load.pictures ?? []).map((picture) => ({ ...picture, bytes: Uint8Array.from(atob(picture.bytes), (sign) => sign.charCodeAt(0)).buffer })),
  );
  await new Promise<void>((done, fail) => {
    transaction.oncomplete = () => done();
    transaction.onabort = () => fail(transaction.error);
  });
  database.close();
}

/** The library must have been opened once: it makes the stores. */
export async function fill(browser: OpenBrowser, load: Load): Promise<void> {
  const page: Page = await browser.openExtension('src/library/index.html#list', '[data-whole]');
  await page.evaluate(store, load);
  await page.close();
}
