// What readers type, and what is understood of it.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isEmpty, parseQuery } from '../../../src/search/query.ts';

const term = (text: string, without = false) => ({ text, without });

describe('parseQuery', () => {
  it.each([
    ['降准', [term('降准')]],
    ['  降准　降息 ', [term('降准'), term('降息')]],
    ['"人民币 贷款"', [term('人民币 贷款')]],
    ['“人民币贷款” -美元', [term('人民币贷款'), term('美元', true)]],
    ['-"人民币 贷款"', [term('人民币 贷款', true)]],
    ['"没有结束', [term('没有结束')]],
    ['3.5% 600519 A股', [term('3.5%'), term('600519'), term('a股')]],
    ['-', [term('-')]],
    ['注：来源', [term('注:来源')]],
    ['日期:昨天', [term('日期:昨天')]],
    ['constructor:x', [term('constructor:x')]],
    ['toString:', [term('tostring:')]],
    ['""', []],
    ['', []],
  ])('%j looks for words', (written, terms) => {
    expect(parseQuery(written)).toEqual({ terms, filters: [] });
  });

  it.each([
    ['来源:新华社', { field: 'source', value: '新华社', without: false }],
    ['來源：新華社', { field: 'source', value: '新華社', without: false }],
    ['-作者:"李 四"', { field: 'author', value: '李 四', without: true }],
    ['代码:SH600519', { field: 'code', value: 'sh600519', without: false }],
    ['标签:宏观', { field: 'tag', value: '宏观', without: false }],
    ['日期:2024-01..2024-06', { field: 'date', from: '2024-01', to: '2024-06', without: false }],
    ['日期:2024-1-5', { field: 'date', from: '2024-01-05', to: '2024-01-05', without: false }],
    ['日期:2024', { field: 'date', from: '2024', to: '2024', without: false }],
    ['date:2024..', { field: 'date', from: '2024', to: '', without: false }],
    ['日期:..2024-06', { field: 'date', from: '', to: '2024-06', without: false }],
  ])('%j asks for a field', (written, filter) => {
    expect(parseQuery(written)).toEqual({ terms: [], filters: [filter] });
  });

  it('takes both together', () => {
    const query = parseQuery('降准 来源:央行 -标签:旧闻');
    expect([query.terms.length, query.filters.length, isEmpty(query)]).toEqual([1, 2, false]);
    expect(isEmpty(parseQuery(' '))).toBe(true);
  });

  it('waits for the value of a field that has none yet', () => {
    expect(parseQuery('降准 来源:')).toEqual({ terms: [{ text: '降准', without: false }], filters: [] });
    for (const begun of ['-标签：', '来源:"', '来源:“', '标签:""', '-作者:「']) expect(parseQuery(begun), begun).toEqual({ terms: [], filters: [] });
    expect(parseQuery('时间:').terms).toEqual([{ text: '时间:', without: false }]);
  });
});
