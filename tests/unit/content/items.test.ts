// What was removed, thing by thing: what each said, or where that comes from which says nothing.
import { expect, it } from 'vitest';
import { itemsOf } from '../../../src/content/items.ts';
import { NOISE_IN_BODY } from '../../../src/sites/noise-in-body.ts';

const [rule] = NOISE_IN_BODY as [(typeof NOISE_IN_BODY)[number]];
const said = (html: string) => {
  const box = document.createElement('div');
  box.innerHTML = html;
  const [item] = itemsOf(new Map(), [{ element: box.firstElementChild as HTMLElement, rule }]);
  return [item?.text, item?.from];
};

it.each([
  ['<p>扫码看行情<img src="https://n.sinaimg.cn/a.png"></p>', '扫码看行情', ''],
  ['<div><iframe src="//sax.sina.com.cn/view?a"></iframe><img src="https://n.sinaimg.cn/a.png"></div>', '', 'sax.sina.com.cn'],
  ['<img src="https://n.sinaimg.cn/a.png">', '', 'n.sinaimg.cn'],
  ['<ins class="sinaads"></ins>', '', ''],
  ['<div><iframe src="javascript:0"></iframe></div>', '', ''],
])('%s says %j, from %j', (html, text, from) => {
  expect(said(html)).toEqual([text, from]);
});
