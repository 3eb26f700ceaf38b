// The words of a line on a page, where no element is theirs alone.
import { describe, expect, it } from 'vitest';
import { breaksBehind, holderOf, nodesOf } from '../../../src/content/bare-lines.ts';
import { bodyOf, SENTENCE } from '../extract/sample-page.ts';

const TITLE = '港口的清晨 第一批冷藏箱';
const found = (html: string): string[] => nodesOf(bodyOf(html), TITLE, 'first').map(({ data }) => data.trim());

describe('the words of a line', () => {
  it.each([
    ['stand bare in the text', `\n ${TITLE}<br>2026-11-02<p>${SENTENCE}</p>`, [TITLE]],
    ['are spaced otherwise', `<span>港口 的清晨</span>\u3000第一批冷藏箱<p>${SENTENCE}</p>`, ['港口 的清晨', '第一批冷藏箱']],
    ['come behind a beginning that looks like them', `港口<p>港口的清晨</p>${TITLE}`, [TITLE]],
    ['are part of a longer piece', `${TITLE}。${SENTENCE}`, []],
    ['are nowhere', `<p>${SENTENCE}</p>`, []],
  ])('%s', (_, html, words) => {
    expect(found(html)).toEqual(words);
  });

  it('stand twice: the first are meant above a text, the last below it', () => {
    const body = bodyOf(`<b>${TITLE}</b><p>${SENTENCE}</p><i>${TITLE}</i><p>港口的清晨</p>`);
    expect((['first', 'last'] as const).map((which) => nodesOf(body, TITLE, which)[0]?.parentElement?.localName)).toEqual(['b', 'i']);
  });

  it('have the outermost element that says nothing else for their own, if any', () => {
    const holder = (html: string): string => {
      const body = bodyOf(html);
      const [words] = nodesOf(body, TITLE, 'first');
      const own = holderOf(words as Text, body);
      return own instanceof Element ? own.id : own.nodeName;
    };
    expect(holder(`<div id="a"> <h1 id="b">${TITLE}</h1></div>${SENTENCE}`)).toBe('a');
    expect(holder(`<div id="a"><b id="b">${TITLE}</b><img src="a.png"></div>${SENTENCE}`)).toBe('b');
    expect(holder(`<div id="a">${TITLE}<br>${SENTENCE}</div>`)).toBe('#text');
    expect(holder(TITLE), 'The body itself is nobody’s own.').toBe('#text');
  });

  it('take the line breaks behind them along', () => {
    const body = bodyOf(`${TITLE}<br> <br>${SENTENCE}<br>`);
    expect(breaksBehind(nodesOf(body, TITLE, 'first')[0] as Text)).toEqual([...body.querySelectorAll('br')].slice(0, 2));
  });
});
