// Pages that lost their text, their end or their letters are named; articles are not.
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/extract/judge.ts';
import { desktop, mobile, parse, SENTENCE } from './sample-page.ts';

const page = parse(desktop());
const body = page.getElementById('artibody') as Element;
const PICTURE = { src: 'https://n.sinaimg.cn/a.png', caption: '' };
const TEXT = SENTENCE.repeat(10);

const misread = (text: string, charset: string) => new TextDecoder(charset).decode(new TextEncoder().encode(text));

describe('a page', () => {
  it.each([
    ['an article', TEXT, null],
    ['a flash of one line', '快讯：首列冷链班列今晨发出。', null],
    ['an article with a rare sign that was lost', `${TEXT}\ufffd`, null],
    ['an article with French names', `${TEXT}François Hélène Müller`, null],
    ['an English article', 'The port opened at six. '.repeat(30), null],
    ['a text of nothing', '', 'empty-body'],
    ['a text of two words', '稍后更新', 'empty-body'],
    ['UTF-8 read as GBK', misread(TEXT, 'gbk'), 'garbled-text'],
    ['UTF-8 read as a western page', misread(TEXT, 'windows-1252'), 'garbled-text'],
    ['a text with many lost signs', TEXT.replaceAll('，', '\ufffd'), 'garbled-text'],
    ['a text of a million characters and more', SENTENCE.repeat(30_000), 'too-large'],
  ])('with %s is judged', (_, text, problem) => {
    expect(judge(body, text, [])).toBe(problem);
  });

  it('of pictures alone is an article', () => {
    expect(judge(body, '', [PICTURE])).toBeNull();
  });

  it('that ends in its text is torn', () => {
    const whole = desktop();
    const torn = parse(whole.slice(0, whole.indexOf('调度员')));
    expect(judge(torn.getElementById('artibody') as Element, TEXT, [])).toBe('page-torn');
  });

  it.each(['\n', '\n</div>', '</div>\n', ' </div></div>'])(
    'an excerpt whose last line ends with its body, and goes on with %j, is whole',
    (after) => {
      const whole = desktop({ after: '<i></i>' });
      const excerpt = `<div>${whole.slice(whole.indexOf('<h1'), whole.indexOf('<i></i>')).trimEnd()}${after}`;
      expect(judge(parse(excerpt).getElementById('artibody') as Element, TEXT, [])).toBeNull();
    },
  );

  it.each(['', '\n', '\n\n  '])('that is torn behind one of its paragraphs, with %j after it, is torn', (after) => {
    const whole = desktop();
    const torn = parse(`${whole.slice(0, whole.indexOf('</p>') + 4)}${after}`);
    expect(judge(torn.getElementById('artibody') as Element, TEXT, [])).toBe('page-torn');
  });

  it.each(['<!-- 正文下部begin -->', '<script></script>', '<div class="footer"></div>', '页脚'])('that goes on with %s is whole', (after) => {
    expect(judge(parse(desktop({ after })).getElementById('artibody') as Element, TEXT, [])).toBeNull();
  });

  it('for phones that goes on after its text is whole', () => {
    expect(judge(parse(mobile()).querySelector('.art_content') as Element, TEXT, [])).toBeNull();
  });
});
