// A figure that is there twice comes out once, with its caption; what the writer repeats stays.
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { ADDRESS, desktop, parse } from './sample-page.ts';

const picture = (name: string, caption = '') =>
  `<div class="img_wrapper"><img src="https://n.sinaimg.cn/finance/${name}.jpg"><span class="img_descr">${caption}</span></div>`;
const FIRST = '<p>码头的吊机在清晨六点开始转动。</p>';
const SECOND = '<p>第一批冷藏箱在八点之前就装上了火车。</p>';
const END = '<p>调度员把时间写进了本子。</p>';

function read(body: string): { lines: string[]; pictures: string[] } {
  const { article } = extract(parse(desktop({ body })), { address: ADDRESS, by: 'address' });
  if (article === null) throw new Error('refused');
  return { lines: article.text.split('\n'), pictures: article.images.map(({ src, caption }) => `${src.slice(-5, -4)} ${caption}`.trim()) };
}

describe('a picture that stands again', () => {
  it('with all that follows it goes once, the captions stay', () => {
    const { lines, pictures } = read(`${picture('a')}${FIRST}${SECOND}${picture('b')}${picture('a')}${FIRST}${SECOND}${picture('b', '堆场')}${END}`);
    expect(lines).toHaveLength(3);
    expect(pictures).toEqual(['a', 'b 堆场']);
  });

  it('three times goes twice', () => {
    const block = `${picture('a')}${FIRST}`;
    expect(read(`${block}${block}${block}${END}`)).toEqual(read(`${block}${END}`));
  });

  it.each([2, 3, 4])('with another one, %i times, leaves both, and what is around', (times) => {
    const around = (body: string) => read(`${picture('c')}${FIRST}${body}${END}${picture('c')}`);
    expect(around(`${picture('a')}${SECOND}${picture('b')}`.repeat(times))).toEqual(around(`${picture('a')}${SECOND}${picture('b')}`));
    expect(around(`${picture('a')}${picture('b')}`.repeat(times))).toEqual(around(`${picture('a')}${picture('b')}`));
  });

  it('right behind itself goes once', () => {
    expect(read(`${FIRST}${picture('a')}${picture('a', '吊机')}${END}`).pictures).toEqual(['a 吊机']);
  });

  it('over other words stays', () => {
    const { lines, pictures } = read(`${picture('a')}${FIRST}${picture('a')}${SECOND}${END}`);
    expect(lines).toHaveLength(3);
    expect(pictures).toEqual(['a', 'a']);
  });

  it.each([`${FIRST}${SECOND}${FIRST}${SECOND}`, `${picture('a')}${FIRST}${FIRST}${SECOND}`])(
    'is no reason to drop what is repeated without it',
    (body) => {
      const lines = read(`${body}${END}`).lines;
      expect(lines).toHaveLength((`${body}${END}`.match(/<p>/g) ?? []).length);
    },
  );
});
