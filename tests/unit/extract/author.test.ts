// The writer's name, where the article is certainly signed with it; anything else is no name.
import { describe, expect, it } from 'vitest';
import { readAuthor } from '../../../src/extract/author.ts';
import type { Item } from '../../../src/extract/line.ts';
import { bodyOf } from './sample-page.ts';

const element = bodyOf('');
const PROSE = Array.from({ length: 10 }, (_, at) => `第${at + 1}段写的是码头上的事，吊机从清晨一直转到深夜。`);
const author = (lines: string[]) => readAuthor(lines.map((text): Item => ({ kind: 'p', text, html: text, element })))?.names ?? '';

it.each([
  ['撰文 | 林月桂', '林月桂'],
  ['作者：林月桂', '林月桂'],
  ['文/林月桂 周明朗', '林月桂 周明朗'],
  ['本报泉州讯（记者 林月桂）秋茶刚收完。', '林月桂'],
])('%s at the head names the writer', (line, name) => {
  expect(author([line, ...PROSE])).toBe(name);
});

it.each([
  ['（海湾台记者 林月桂）', '林月桂'],
  ['码头又安静下来。（林月桂）', '林月桂'],
  ['他说还会再来。（周明朗 发自上海）', '周明朗'],
])('%s at the tail names the writer', (line, name) => {
  expect(author([...PROSE, line])).toBe(name);
});

describe('nobody', () => {
  it.each([
    ['（完）'],
    ['码头又安静下来。（全文完）'],
    ['（图文无关）'],
    ['作者认为，吊机还会再转十年。'],
    ['记者从码头获悉，新吊机下周到港。'],
    ['受访者为化名。（化名）'],
    ['他提到了三个港口（宁波）'],
  ])('is named by %s', (line) => {
    expect(author([...PROSE, line])).toBe('');
    expect(author([line, ...PROSE])).toBe('');
  });

  it('signs an empty article', () => {
    expect(author([])).toBe('');
  });
});
