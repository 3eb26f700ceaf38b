// The database as each past version of the extension wrote it: for tests that bring it up to date, in memory and in real browsers.

export interface Past {
  version: number;
  /** Makes stores and records inside `upgradeneeded`. Self-contained: it is also sent into browsers as text. */
  write(database: IDBDatabase): void;
  /** What must be found afterwards. */
  holds: { id: string; title: string; savedAt: string; text: string; html: string; images: { src: string; caption: string }[] }[];
}

/** Version 1 with the copies of its first days, and one of its last, when articles had more fields already. */
const FIRST: Past = {
  version: 1,
  write(database) {
    const articles = database.createObjectStore('articles', { keyPath: 'id' });
    articles.createIndex('savedAt', 'savedAt');
    articles.createIndex('date', 'date');
    const bodies = database.createObjectStore('bodies', { keyPath: 'id' });
    const row = {
      ...{ schema: 1, extension: '0.1.0', copiedAt: '2026-09-02T10:00:00.000Z', characters: 8, originalTitle: '', source: '样报', sourceUrl: '' },
      ...{ origin: '', author: '', editor: '', date: '2026-09-01T08:00:00+08:00', url: 'https://finance.sina.com.cn/a', canonicalUrl: '' },
      ...{ template: 'desktop', stocks: [] },
    };
    articles.put({ ...row, id: 'first', title: '第一篇', savedAt: '2026-09-01T10:00:00.000Z' });
    bodies.put({
      ...{ id: 'first', schema: 1, html: '<p>第一段。</p><p>第二段。</p>', text: '第一段。\n第二段。' },
      images: [{ src: 'https://n.sinaimg.cn/1.jpg', caption: '图' }],
      removed: [{ rule: 'qr', category: 'qr', count: 2 }],
    });
    const later = { publishedAt: '', channel: '银行', keywords: ['信贷'], lead: '', pages: null, stated: { title: 'h1' } };
    articles.put({ ...row, ...later, id: 'last', title: '后一篇', savedAt: '2026-09-03T10:00:00.000Z' });
    bodies.put({
      ...{ id: 'last', schema: 1, html: '<p>又一段。</p>', text: '又一段。', images: [] },
      removed: [{ rule: 'qr', category: 'qr', count: 1, texts: ['扫码'] }],
    });
  },
  holds: [
    {
      ...{ id: 'first', title: '第一篇', savedAt: '2026-09-01T10:00:00.000Z', text: '第一段。\n第二段。', html: '<p>第一段。</p><p>第二段。</p>' },
      images: [{ src: 'https://n.sinaimg.cn/1.jpg', caption: '图' }],
    },
    { id: 'last', title: '后一篇', savedAt: '2026-09-03T10:00:00.000Z', text: '又一段。', html: '<p>又一段。</p>', images: [] },
  ],
};

/** Version 2, before stories: sealed copies, one with a picture, and an earlier copy. */
const SECOND: Past = {
  version: 2,
  write(database) {
    const articles = database.createObjectStore('articles', { keyPath: 'id' });
    articles.createIndex('savedAt', 'savedAt');
    const bodies = database.createObjectStore('bodies', { keyPath: 'id' });
    const revisions = database.createObjectStore('revisions', { keyPath: ['id', 'revision'] });
    const pictures = database.createObjectStore('pictures', { keyPath: 'hash' });
    const uses = database.createObjectStore('uses', { keyPath: ['id', 'src'] });
    uses.createIndex('hash', 'hash');
    database.createObjectStore('segments', { keyPath: 'number', autoIncrement: true });
    const src = 'https://n.sinaimg.cn/2.jpg';
    const row = {
      ...{ schema: 2, extension: '0.1.0', copiedAt: '2026-10-02T10:00:00.000Z', characters: 48, originalTitle: '', sourceUrl: '', origin: '' },
      ...{ author: '', editor: '', date: '2026-10-01T08:00:00+08:00', publishedAt: '', url: 'https://finance.sina.com.cn/b', canonicalUrl: '' },
      ...{ template: 'desktop', stocks: [], channel: '', keywords: [], lead: '', pages: null, deletedAt: '' },
      ...{ star: false, read: false, tags: [], note: '', revision: 1 },
    };
    const body = { schema: 2, stated: {}, removed: [] };
    articles.put({
      ...{ ...row, id: 'one', title: '甲报的题目', source: '甲报', savedAt: '2026-10-01T10:00:00.000Z', hash: 'one' },
      pictures: { all: 1, kept: 1, failed: 0 },
    });
    bodies.put({ ...body, id: 'one', html: '<p>甲报的正文。</p>', text: '甲报的正文。', images: [{ src, caption: '图' }] });
    uses.put({ id: 'one', src, schema: 2, hash: 'picture', fault: '' });
    pictures.put({ hash: 'picture', schema: 2, type: 'image/gif', bytes: new ArrayBuffer(8) });
    articles.put({
      ...{ ...row, id: 'two', title: '乙报的题目', source: '乙报', savedAt: '2026-10-02T10:00:00.000Z', hash: 'two' },
      pictures: { all: 0, kept: 0, failed: 0 },
    });
    bodies.put({ ...body, id: 'two', html: '<p>乙报的正文。</p>', text: '乙报的正文。', images: [] });
    // Of an article that is gone: it must do no harm.
    revisions.put({ id: 'nobody', revision: 1, schema: 2, extension: '0.1.0', copiedAt: '', hash: '', article: {}, removed: [] });
  },
  holds: [
    {
      ...{ id: 'one', title: '甲报的题目', savedAt: '2026-10-01T10:00:00.000Z' },
      text: '甲报的正文。',
      html: '<p>甲报的正文。</p>',
      images: [{ src: 'https://n.sinaimg.cn/2.jpg', caption: '图' }],
    },
    {
      ...{ id: 'two', title: '乙报的题目', savedAt: '2026-10-02T10:00:00.000Z' },
      text: '乙报的正文。',
      html: '<p>乙报的正文。</p>',
      images: [],
    },
  ],
};

/** Version 3, whose segments held their tables themselves: an article with its story, and a segment of its text. */
const THIRD: Past = {
  version: 3,
  write(database) {
    const articles = database.createObjectStore('articles', { keyPath: 'id' });
    articles.createIndex('savedAt', 'savedAt');
    const bodies = database.createObjectStore('bodies', { keyPath: 'id' });
    database.createObjectStore('revisions', { keyPath: ['id', 'revision'] });
    database.createObjectStore('pictures', { keyPath: 'hash' });
    const uses = database.createObjectStore('uses', { keyPath: ['id', 'src'] });
    uses.createIndex('hash', 'hash');
    const segments = database.createObjectStore('segments', { keyPath: 'number', autoIncrement: true });
    const stories = database.createObjectStore('stories', { keyPath: ['id', 'hash'] });
    stories.createIndex('keys', 'keys', { multiEntry: true });
    stories.createIndex('story', 'story');
    articles.put({
      ...{ schema: 2, extension: '0.1.0', copiedAt: '2026-11-02T10:00:00.000Z', characters: 48, originalTitle: '', sourceUrl: '', origin: '' },
      ...{ author: '', editor: '', date: '2026-11-01T08:00:00+08:00', publishedAt: '', url: 'https://finance.sina.com.cn/c', canonicalUrl: '' },
      ...{ template: 'desktop', stocks: [], channel: '', keywords: [], lead: '', pages: null, deletedAt: '' },
      ...{ star: false, read: false, tags: [], note: '', revision: 1 },
      ...{ id: 'three', title: '丙报的题目', source: '丙报', savedAt: '2026-11-01T10:00:00.000Z', hash: 'three' },
      pictures: { all: 0, kept: 0, failed: 0 },
    });
    bodies.put({ id: 'three', schema: 2, stated: {}, removed: [], html: '<p>丙报的正文。</p>', text: '丙报的正文。', images: [] });
    stories.put({ id: 'three', hash: 'three', schema: 1, story: 'three', keys: [] });
    segments.put({
      ...{ schema: 3, ids: ['three'], hashes: ['three'], starts: new Uint32Array([0, 6]), text: '丙报的正文。' },
      tables: { grams: new Int32Array(4), ends: new Uint32Array(4), postings: new Uint16Array(0), bits: new Uint32Array(4_096) },
    });
  },
  holds: [
    {
      ...{ id: 'three', title: '丙报的题目', savedAt: '2026-11-01T10:00:00.000Z' },
      ...{ text: '丙报的正文。', html: '<p>丙报的正文。</p>', images: [] },
    },
  ],
};

/** One for each version there was, in order. */
export const PAST: Past[] = [FIRST, SECOND, THIRD];
