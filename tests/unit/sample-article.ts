// One article with every field filled, for tests to vary.
import type { Article, Removal } from '../../src/article/article.ts';
import type { BookWords, Exported, ReadPicture } from '../../src/formats/format.ts';
import type { PageItem, PageStatus, Saved } from '../../src/messages/contract.ts';
import { type ArticleRow, type Draft, NO_MARKS, recordsOf } from '../../src/shelf/record.ts';

export function sampleArticle(changes: Partial<Article> = {}): Article {
  return {
    id: 'inabcdef1234567',
    url: 'https://finance.sina.com.cn/roll/2026-09-28/doc-inabcdef1234567.shtml?cre=x',
    canonicalUrl: 'https://finance.sina.com.cn/roll/2026-09-28/doc-inabcdef1234567.shtml',
    template: 'doc',
    title: '央行：三季度末人民币贷款余额同比增长8.1%',
    originalTitle: '',
    source: '上海证券报',
    sourceUrl: 'https://news.cnstock.com/1',
    origin: '',
    author: '张三',
    editor: '王五',
    date: '2026-09-28T20:40:00+08:00',
    publishedAt: '2026-09-28T20:52:10+08:00',
    channel: '银行',
    keywords: ['信贷', '央行'],
    stocks: [{ market: 'sh', code: '600519', name: '贵州茅台' }],
    lead: 'https://n.sinaimg.cn/finance/1.jpg',
    images: [{ src: 'https://n.sinaimg.cn/finance/1.jpg', caption: '图1' }],
    pages: null,
    stated: { title: 'h1.main-title', source: '.date-source .source' },
    text: '第一段。\n第二段。',
    html: '<p>第一段。</p><p>第二段。</p>',
    ...changes,
  };
}

export const sampleRemovals: Removal[] = [
  { rule: 'qr-in-text', category: 'qr', count: 2, texts: ['扫码看行情'] },
  { rule: 'ad-frame', category: 'ad', count: 9, texts: [] },
];

export const sampleItems: PageItem[] = [
  { item: 1, rule: 'qr-in-text', category: 'qr', text: '扫码看行情', from: '', isBack: false },
  { item: 2, rule: 'ad-frame', category: 'ad', text: '', from: '', isBack: true },
];

export function sampleStatus(changes: Partial<PageStatus> = {}): PageStatus {
  return {
    state: 'clean',
    problem: null,
    site: 'finance.sina.com.cn',
    template: 'doc',
    reading: false,
    removed: sampleRemovals,
    items: sampleItems,
    body: 1846,
    kept: 1846,
    ...changes,
  };
}

export function sampleSaved(changes: Partial<Saved> = {}): Saved {
  const savedAt = '2026-09-28T13:05:00.000Z';
  const fields = { id: 'inabcdef1234567', title: '央行', source: '上海证券报', date: '', savedAt, copiedAt: savedAt, characters: 8 };
  return { ...fields, revision: 1, pictures: 1, picturesKept: 0, ...changes };
}

/** A draft as the background makes it; the hash is made up from what is given, which is all that most tests need of it. */
export function sampleDraft(changes: Partial<Article> = {}, now = '2026-09-28T13:05:00.000Z'): Draft {
  const article = sampleArticle(changes);
  return { article, removed: sampleRemovals, extension: '0.1.0', hash: `hash of ${article.id} at ${now}`, now };
}

export function sampleRow(changes: Partial<ArticleRow> = {}): ArticleRow {
  const draft = sampleDraft();
  return { ...recordsOf(draft, { ...NO_MARKS, savedAt: draft.now, revision: 1 }).row, ...changes };
}

/** The words of a book that no test looks at. */
export const BOOK_WORDS: Omit<BookWords, 'title'> = {
  contents: '目录',
  undated: '日期不详',
  untitled: '（无标题）',
  picture: '图',
  made: '2026-11-12T08:00:00.000Z',
  day: (date) => date,
};

export function sampleCopy(changes: Partial<Exported> = {}): Exported {
  return { ...sampleArticle(), savedAt: '2026-09-28T13:05:00.000Z', removed: sampleRemovals, tags: [], note: '', ...changes };
}

/** The smallest GIF: one pixel. */
export const PIXEL = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw=='), (character) => character.charCodeAt(0));

export const noPicture: ReadPicture = async () => null;
export const everyPicture: ReadPicture = async () => ({ mime: 'image/gif', bytes: PIXEL });
