// Figures, signs and heads of an article's tables, and what the button copies.
import { describe, expect, it, vi } from 'vitest';
import { dressTables, signOf } from '../../../src/library/tables.ts';
import { articleNodes } from '../../../src/ui/safe-html.tsx';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: { i18n: { getMessage: (key: string) => (key === 'languageTag' ? 'zh-CN' : key) } } }));

describe('signOf', () => {
  it.each([
    ['+1.2%', 'up'],
    ['＋3', 'up'],
    ['-0.5%', 'down'],
    ['−1,234', 'down'],
    ['+0.00%', null],
    ['1.2%', null],
    ['-', null],
    ['-某某', null],
    ['2026-09-28', null],
  ])('%s is %s', (text, sign) => expect(signOf(text)).toBe(sign));
});

describe('dressTables', () => {
  const rows =
    '<tr><td>公司</td><td>营收</td><td>日期</td></tr><tr><td>甲</td><td>1,234</td><td>未定</td></tr><tr><td>乙</td><td>-</td><td>9</td></tr>';
  const nodes = () => {
    const box = articleNodes(`<table>${rows}</table>`);
    dressTables(box, () => undefined);
    return box;
  };
  const having = (name: string) => [...nodes().querySelectorAll(`.${name}`)].map((cell) => cell.textContent);

  it('sets columns of figures at the right, their heads too', () => expect(having('figure')).toEqual(['营收', '1,234', '-']));
  it('keeps the head, also where the page did not call it one', () => expect(having('table-head')).toEqual(['公司', '营收', '日期']));
  it('keeps the side', () => expect(having('table-side')).toEqual(['公司', '甲', '乙']));

  it('copies the table as CSV', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    nodes().querySelector<HTMLButtonElement>('[data-action="table-csv"]')?.click();
    expect(writeText).toHaveBeenCalledWith('公司,营收,日期\r\n甲,"1,234",未定\r\n乙,-,9\r\n');
    vi.unstubAllGlobals();
  });
});
