// What the search box offers while it is typed.
// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { hintsFor } from '../../../src/library/search-hints.ts';
import { countsOf, EVERYTHING } from '../../../src/library/views.ts';
import { FIELD_NAMES, FIELDS } from '../../../src/search/operators.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { sampleRow } from '../sample-article.ts';

type Messages = Record<string, { message: string }>;
const messagesOf = (locale: string): Messages => JSON.parse(readFileSync(`_locales/${locale}/messages.json`, 'utf8'));

vi.mock('../../../src/platform/browser.ts', () => {
  const messages = JSON.parse(process.getBuiltinModule('node:fs').readFileSync('_locales/zh_CN/messages.json', 'utf8'));
  return { browser: { i18n: { getMessage: (key: string) => messages[key]?.message ?? '' } } };
});

const rows = [
  sampleRow({ id: 'a', source: '上海证券报', tags: ['要 看'] }),
  sampleRow({ id: 'b', source: '上海证券报' }),
  sampleRow({ id: 'c', source: '新华社', stocks: [{ market: 'sz', code: '000001', name: '平安银行' }] }),
];
const counts = countsOf(rows, EVERYTHING, 'zh-CN');
const inserted = (before: string) => hintsFor(before, counts).hints.map(({ insert }) => insert);

describe('the hints', () => {
  it('are the operators where a word begins, narrowed by its letters', () => {
    expect(inserted('')).toEqual(['来源:', '作者:', '代码:', '日期:', '标签:', '频道:', '"', '-']);
    expect(inserted('降准 作')).toEqual(['作者:']);
    expect(hintsFor('降准 作', counts).from).toBe(3);
    expect(inserted('降准')).toEqual([]);
  });

  it('are an operator’s values, the most common first, with the sign it was written with', () => {
    expect(inserted('来源:')).toEqual(['来源:上海证券报 ', '来源:新华社 ']);
    expect(inserted('-来源：新')).toEqual(['-来源：新华社 ']);
    expect(inserted('source:"上')).toEqual(['source:上海证券报 ']);
    expect(inserted('代码:平安')).toEqual(['代码:sz000001 ']);
    expect(inserted('标签:')).toEqual(['标签:"要 看" ']);
    expect(inserted('来源:没有')).toEqual([]);
    expect(hintsFor('作者:', counts).hints).toMatchObject([{ insert: '作者:', what: '作者或责任编辑' }]);
  });

  it('explain a minus and a quotation mark, and nothing in the middle of a word', () => {
    expect(inserted('-')[0]).toBe('-');
    expect(inserted('-作')).toEqual(['-作者:']);
    expect(inserted('"')).toEqual(['"']);
    for (const before of ['"降准', '3-', 'a"', '10:30', '"a b" c', 'constructor:']) expect(inserted(before), before).toEqual([]);
  });

  it('find, once picked, what they counted', () => {
    for (const before of ['来源:', '代码:', '日期:', '标签:', '频道:']) {
      for (const insert of inserted(before)) expect(parseQuery(insert).filters, insert).toHaveLength(1);
    }
  });

  it.each(['zh_CN', 'zh_TW', 'en'])('name each field in %s as the search understands it', (locale) => {
    const messages = messagesOf(locale);
    for (const field of FIELDS) expect(FIELD_NAMES.get(messages[`operator_${field}`]?.message ?? '')).toBe(field);
  });
});
