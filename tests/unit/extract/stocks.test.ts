// Securities that Sina's linker marked in the text.
import { expect, it } from 'vitest';
import { readStock } from '../../../src/extract/stocks.ts';
import { bodyOf } from './sample-page.ts';

const mark = (id: string, name = '贵州茅台') =>
  bodyOf(`<span id="${id}"><a class="keyword" href="#">${name}</a></span>`).firstElementChild as Element;

it.each([
  ['stock_sh600519', 'sh', '600519'],
  ['stock_sz000858', 'sz', '000858'],
  ['stock_bj430047', 'bj', '430047'],
  ['stock_of110011', 'of', '110011'],
  ['stock_SH600519', 'sh', '600519'],
  ['usstock_MU', 'us', 'MU'],
  ['usstock_brk.a', 'us', 'BRK.A'],
  ['hkstock_hk00700', 'hk', '00700'],
  ['hkstock_00700', 'hk', '00700'],
  ['forex_fx_susdcny', 'forex', 'fx_susdcny'],
  ['futures_AU0', 'futures', 'AU0'],
  ['overseas_futures_hf_CL', 'overseas-futures', 'hf_CL'],
])('%s is %s %s', (id, market, code) => {
  expect(readStock(mark(id))).toEqual({ market, code, name: '贵州茅台' });
});

it.each(['quote_sh600519', 'stock_', 'stocks', 'mystock_sh600519', ''])('%j is no mark', (id) => {
  expect(readStock(mark(id))).toBeNull();
});

it.each([
  ['stock_600519', '贵州茅台'],
  ['stock_list_wrap', '贵州茅台'],
  ['stock_sh600519', ' 　'],
])('%s around %j cannot be read', (id, name) => {
  expect(readStock(mark(id, name))).toBeNull();
});
