// Securities are marked in the text as the linker of the channels does it, and nothing else of the text changes.
import { expect, it } from 'vitest';
import { withStockMarks } from '../../../src/formats/stock-marks.ts';

it.each([
  ['sh', '600519', 'stock_sh600519'],
  ['us', 'MU', 'usstock_MU'],
  ['hk', '00700', 'hkstock_hk00700'],
  ['overseas-futures', 'hf_CL', 'overseas_futures_hf_CL'],
])('a security of the market %s has its mark', (market, code, id) => {
  expect(withStockMarks('<p>青屿港务涨了。</p>', [{ market, code, name: '青屿港务' }])).toBe(`<p><span id="${id}">青屿港务</span>涨了。</p>`);
});

it('they are marked in their order, each once', () => {
  const stocks = [
    { market: 'sh', code: '600001', name: '海湾' },
    { market: 'sz', code: '000002', name: '青屿' },
  ];
  expect(withStockMarks('<p>青屿和海湾，海湾和青屿。</p>', stocks)).toBe(
    '<p>青屿和<span id="stock_sh600001">海湾</span>，海湾和<span id="stock_sz000002">青屿</span>。</p>',
  );
});

it('not in a tag, not inside a word, and not where the text has no such name', () => {
  const stocks = [
    { market: 'us', code: 'GULF', name: 'Gulf' },
    { market: 'sh', code: '600003', name: '不在' },
  ];
  expect(withStockMarks('<p><a href="https://x/Gulf">Gulfport</a> 与 Gulf</p>', stocks)).toBe(
    '<p><a href="https://x/Gulf">Gulfport</a> 与 <span id="usstock_GULF">Gulf</span></p>',
  );
});

it('not in what a picture says of itself, whatever signs it holds', () => {
  const html = '<img src="https://x/1.jpg" alt="净利>海湾"><p>海湾</p>';
  expect(withStockMarks(html, [{ market: 'sh', code: '600001', name: '海湾' }])).toBe(
    html.replace('<p>海湾', '<p><span id="stock_sh600001">海湾</span>'),
  );
});

it('a name with marks of HTML is found as it is written', () => {
  expect(withStockMarks('<p>A&amp;B 涨</p>', [{ market: 'us', code: 'AB', name: 'A&B' }])).toBe('<p><span id="usstock_AB">A&amp;B</span> 涨</p>');
});
