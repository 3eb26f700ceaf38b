// The page's own head once more above the text, in the forms that imports bring along.
import { describe, expect, it } from 'vitest';
import { type Item, isLine } from '../../../src/extract/line.ts';
import { withoutRepeatedHead } from '../../../src/extract/repeated-head.ts';
import { bodyOf } from './sample-page.ts';

const element = bodyOf('');
const HEAD = { title: '港口的清晨：吊机醒了', date: '2026-11-02T09:18:00+08:00', source: '海湾商报' };
const PROSE = ['吊机从清晨一直转到深夜，码头没有停，海水退下去又涨上来，岸上的灯亮了一夜。', '船开走了。'];
const kept = (lines: string[], head = HEAD) =>
  withoutRepeatedHead(
    lines.map((text): Item => ({ kind: 'p', text, html: text, element })),
    head,
  )
    .filter(isLine)
    .map(({ text }) => text);

describe('a head', () => {
  it.each([
    ['港口的清晨：吊机醒了'],
    ['“港口的清晨：吊机醒了”'],
    ['港口的清晨 吊机醒了'],
    ['2026年11月02日 09:18'],
    ['海湾商报 2026-11-02 09:18:33'],
    ['http://www.sina.com.cn 2026年11月02日09:18 海湾商报'],
    ['来源：海湾商报 2026-11-02 09:18'],
    ['2026年11月02日 07:46'],
    ['2026-11-01 22:05:33 海湾商报'],
    ['发布时间：2026-11-02 08:10'],
  ])('%s goes', (line) => {
    expect(kept([line, ...PROSE])).toEqual(PROSE);
  });

  it.each([
    ['a time of another year', '2025年11月02日 09:18'],
    ['a later time', '2026年11月02日 09:19'],
    ['a day without an hour', '2026年11月02日'],
    ['a time with a sentence', '2026年11月02日 09:18，吊机停了。'],
    ['part of the title', '港口的清晨'],
    ['figures', '600519 000858'],
    ['when a meeting was', '时间：2026年11月02日 07:30'],
  ])('%s stays', (_, line) => {
    expect(kept([line, ...PROSE])).toEqual([line, ...PROSE]);
  });

  it('does not begin what is told hour by hour', () => {
    const lines = ['2026年11月02日 07:46', ...PROSE, '2026年11月02日 08:10', ...PROSE];
    expect(kept(lines)).toEqual(lines);
  });

  it('is looked for above the text only', () => {
    expect(kept([...PROSE, ...PROSE, HEAD.title])).toEqual([...PROSE, ...PROSE, HEAD.title]);
  });

  it('that is the only line is the text: a flash may say no more than its title', () => {
    expect(kept([HEAD.title])).toEqual([HEAD.title]);
    expect(kept([HEAD.title, '2026年11月02日 09:18'])).toHaveLength(1);
  });

  it('of a page without title and time takes nothing', () => {
    const lines = ['600519 000858', '2026年11月02日 09:18', ...PROSE];
    expect(kept(lines, { title: '', date: '', source: '' })).toEqual(lines);
  });
});
