// One article with every field filled, for tests to vary.
import type { Article, Removal } from '../../src/article/article.ts';
import type { PageStatus, Saved } from '../../src/messages/contract.ts';

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

export function sampleStatus(changes: Partial<PageStatus> = {}): PageStatus {
  return { state: 'clean', problem: null, template: 'doc', reading: false, removed: sampleRemovals, body: 1846, kept: 1846, ...changes };
}

export function sampleSaved(changes: Partial<Saved> = {}): Saved {
  return { id: 'inabcdef1234567', title: '央行', source: '上海证券报', date: '', savedAt: '2026-09-28T13:05:00.000Z', characters: 8, ...changes };
}
