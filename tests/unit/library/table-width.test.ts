// How wide tables are, in letters.
import { expect, it } from 'vitest';
import { emsWide } from '../../../src/library/table-width.ts';

function tableOf(rows: string): HTMLTableElement {
  const box = document.createElement('div');
  box.innerHTML = `<table><tbody>${rows}</tbody></table>`;
  return box.querySelector('table') as HTMLTableElement;
}

it('is as wide as the widest of each column, ideographs twice what figures are', () => {
  const table = tableOf('<tr><td>品种</td><td>1</td></tr><tr><td>甲</td><td>1,234</td></tr>');
  expect(emsWide(table, () => true)).toBeCloseTo(2 + 0.8 + 5 * 0.62 + 0.8);
});

it('counts of words that may be broken no more than a line', () => {
  const table = tableOf(`<tr><td>${'仓'.repeat(40)}</td></tr>`);
  expect(emsWide(table, () => false)).toBeCloseTo(8.8);
  expect(emsWide(table, () => true)).toBeCloseTo(40.8);
});

it('leaves a head over several columns to those', () => {
  expect(emsWide(tableOf('<tr><td colspan="2">十月份的产量和库存</td></tr><tr><td>1</td><td>2</td></tr>'), () => true)).toBeCloseTo(2 * (0.62 + 0.8));
});

it('is nothing where there is no cell', () => expect(emsWide(tableOf(''), () => true)).toBe(0));
