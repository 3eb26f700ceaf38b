// Two keepings made one: whichever way round, no copy and no mark is lost.
import { describe, expect, it } from 'vitest';
import { isSame, type SavedCopy, united, type Whole } from '../../../src/shelf/united.ts';
import { sampleArticle } from '../sample-article.ts';

const copy = (text: string, copiedAt: string): SavedCopy => ({
  article: sampleArticle({ text, html: `<p>${text}</p>` }),
  removed: [],
  extension: '0.1.0',
  copiedAt,
  hash: text,
});
const whole = (changes: Partial<Whole> = {}): Whole => ({
  copies: [copy('甲', '2026-01-01')],
  savedAt: '2026-01-01',
  deletedAt: '',
  star: false,
  read: false,
  tags: [],
  note: '',
  ...changes,
});
const texts = (one: Whole) => one.copies.map(({ article }) => article.text);

describe('united', () => {
  it('changes nothing when the same comes', () => {
    const mine = whole({ copies: [copy('旧', '2025-12-01'), copy('甲', '2026-01-01')] });
    expect(isSame(mine, united(mine, whole()))).toBe(true);
  });

  it('mends a copy that is no more what its hash is of, and leaves its marks', () => {
    const broken = { ...copy('甲', '2026-01-01'), article: sampleArticle({ text: '坏', html: '<p>坏</p>' }) };
    const mine = whole({ copies: [broken, copy('乙', '2026-02-01')], tags: ['留'] });
    const after = united(mine, whole());
    expect([texts(after), after.tags, isSame(mine, after)]).toEqual([['甲', '乙'], ['留'], false]);
  });

  it('orders all copies by their time, the newest last', () => {
    const older = whole({ copies: [copy('旧', '2025-12-01')], savedAt: '2025-12-01' });
    const newer = whole({ copies: [copy('甲', '2026-01-01'), copy('新', '2026-02-01')] });
    expect(texts(united(whole(), older))).toEqual(['旧', '甲']);
    expect(texts(united(whole(), newer))).toEqual(['甲', '新']);
    expect(united(whole(), older).savedAt).toBe('2025-12-01');
  });

  it('does not count the same words from another page as another copy', () => {
    expect(texts(united(whole(), whole({ copies: [{ ...copy(' 甲 ', '2026-03-01'), hash: 'other' }] })))).toEqual(['甲']);
  });

  it('keeps a page of an article in several that is not there yet', () => {
    const paged = (text: string, copiedAt: string, held: number[]) => {
      const plain = copy(text, copiedAt);
      return whole({ copies: [{ ...plain, article: { ...plain.article, pages: { count: 3, held } } }] });
    };
    const mine = paged('第一页。第二页。', '2026-01-01', [1, 2]);
    expect(texts(united(mine, paged('第三页。', '2026-02-01', [3])))).toEqual(['第一页。第二页。', '第三页。']);
    expect(texts(united(mine, paged('第二页。', '2026-02-01', [2])))).toEqual(['第一页。第二页。']);
  });

  it('keeps the marks of both', () => {
    const mine = whole({ star: true, tags: ['航运'], note: '我的' });
    const theirs = whole({ read: true, tags: ['航运', '钢铁'], note: '以前的' });
    expect(united(mine, theirs)).toMatchObject({ star: true, read: true, tags: ['航运', '钢铁'], note: '我的\n\n以前的' });
    expect(united(united(mine, theirs), theirs)).toEqual(united(mine, theirs));
  });

  it('lets a note grow by what is new in the other, however often two libraries are restored into each other', () => {
    let [mine, theirs] = [whole({ note: '甲机的。\n\n两段。' }), whole({ note: '乙机的。' })];
    for (let round = 0; round < 5; round += 1) [mine, theirs] = [united(mine, theirs), united(theirs, mine)];
    expect([mine.note, theirs.note]).toEqual(['甲机的。\n\n两段。\n\n乙机的。', '乙机的。\n\n甲机的。\n\n两段。']);
    expect(united(whole({ note: '涨价' }), whole({ note: '涨' })).note).toBe('涨价\n\n涨');
  });

  it('brings back from the trash what is not in it on both sides', () => {
    const gone = whole({ deletedAt: '2026-02-01' });
    expect(united(gone, whole()).deletedAt).toBe('');
    expect(united(whole(), gone).deletedAt).toBe('');
    expect(united(gone, whole({ deletedAt: '2026-03-01' })).deletedAt).toBe('2026-03-01');
  });
});
