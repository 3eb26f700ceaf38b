// One line of inline content: its white space, its breaks, and the tags around it.
import { describe, expect, it } from 'vitest';
import { inlineTag, linkTag, NO_TAG } from '../../../src/extract/markup.ts';
import { Paragraph } from '../../../src/extract/paragraph.ts';

const STRONG = inlineTag('strong')!;
const LOOKS = NO_TAG;

function lineOf(...parts: string[]) {
  const paragraph = new Paragraph();
  for (const part of parts) paragraph.add(part);
  return paragraph.take();
}

describe('the text of a line', () => {
  it.each([
    [['　　甲乙'], '甲乙', 'loses the ideographic indent'],
    [['\u00a0\u00a0甲乙\u00a0'], '甲乙', 'loses no-break spaces at its ends'],
    [['甲乙\u00a0丙'], '甲乙 丙', 'has one space for a no-break space'],
    [['甲 \t\n  B'], '甲 B', 'has one space for many'],
    [['甲　乙'], '甲　乙', 'keeps an ideographic space between words'],
    [['甲乙，\n丙丁'], '甲乙，丙丁', 'is not cut where the file was wrapped'],
    [['甲乙\r\n\t丙丁'], '甲乙丙丁', 'is not cut where the file was wrapped with carriage returns'],
    [['the\nport'], 'the port', 'keeps English words apart over a wrapped line'],
    [['甲\nA 股'], '甲 A 股', 'keeps a space between Chinese and English over a wrapped line'],
    [['Po', 'we', 'r'], 'Power', 'joins a word that was split over elements'],
    [['来', '源', '：', '甲'], '来源：甲', 'joins characters that stand in an element each'],
    [['甲 ', ' 乙'], '甲 乙', 'has one space where two elements bring one each'],
    [['甲\u200b乙\ufeff'], '甲乙', 'shows no invisible characters'],
    [[' \n　'], '', 'is empty when there is only white space'],
    [['𠮷野家涨价'], '𠮷野家涨价', 'keeps rare characters whole'],
    [['1 < 2 & 3'], '1 < 2 & 3', 'has signs as they are'],
  ])('%j is %j: it %s', (parts, expected) => {
    expect(lineOf(...parts).text).toBe(expected);
  });

  it('is broken where the page breaks it', () => {
    const paragraph = new Paragraph();
    paragraph.add('床前 ');
    paragraph.breakLine();
    paragraph.add('　 明月');
    expect(paragraph.take()).toEqual({ text: '床前\n明月', html: '床前<br>明月' });
  });

  it('has no break at its start or end', () => {
    const paragraph = new Paragraph();
    paragraph.breakLine();
    expect(paragraph.isBroken).toBe(false);
    paragraph.add('甲');
    paragraph.breakLine();
    expect(paragraph.isBroken).toBe(true);
    expect(paragraph.take()).toEqual({ text: '甲', html: '甲' });
    expect(paragraph.isBroken).toBe(false);
  });

  it('is exactly what stands in preformatted text', () => {
    const paragraph = new Paragraph();
    paragraph.addPreformatted('甲  1\n乙  <2>');
    expect(paragraph.take()).toEqual({ text: '甲  1\n乙  <2>', html: '甲  1\n乙  &lt;2&gt;' });
  });
});

describe('the markup of a line', () => {
  it('escapes what could be read as markup', () => {
    expect(lineOf('<b>"甲"</b> & 乙').html).toBe('&lt;b&gt;&quot;甲&quot;&lt;/b&gt; &amp; 乙');
  });

  it('keeps a tag around the words it is about', () => {
    const paragraph = new Paragraph();
    paragraph.add('甲');
    paragraph.open(STRONG);
    paragraph.add('乙');
    paragraph.close();
    paragraph.add('丙');
    expect(paragraph.take().html).toBe('甲<strong>乙</strong>丙');
  });

  it('has a tag that goes over two paragraphs in both', () => {
    const paragraph = new Paragraph();
    paragraph.open(STRONG);
    paragraph.add('甲');
    const first = paragraph.take();
    paragraph.add('乙');
    paragraph.close();
    expect([first.html, paragraph.take().html]).toEqual(['<strong>甲</strong>', '<strong>乙</strong>']);
  });

  it('closes nested tags in the right order', () => {
    const paragraph = new Paragraph();
    paragraph.open(linkTag('https://example.org/'));
    paragraph.open(STRONG);
    paragraph.add('甲');
    expect(paragraph.take().html).toBe('<a href="https://example.org/"><strong>甲</strong></a>');
  });

  it('keeps the outer of two links, wherever they lead', () => {
    const paragraph = new Paragraph();
    paragraph.open(linkTag('https://example.org/'));
    paragraph.add('甲');
    paragraph.open(linkTag('https://example.org/2'));
    paragraph.add('乙');
    paragraph.close();
    paragraph.close();
    expect(paragraph.take().html).toBe('<a href="https://example.org/">甲乙</a>');
  });

  it('has no trace of a tag without words', () => {
    const paragraph = new Paragraph();
    paragraph.add('甲');
    paragraph.open(STRONG);
    paragraph.close();
    paragraph.open(linkTag('https://example.org/'));
    paragraph.add('');
    paragraph.close();
    paragraph.open(LOOKS);
    paragraph.add('乙');
    paragraph.close();
    expect(paragraph.take().html).toBe('甲乙');
  });

  it('survives a close too many', () => {
    const paragraph = new Paragraph();
    paragraph.close();
    paragraph.add('甲');
    expect(paragraph.take().html).toBe('甲');
  });

  it('starts anew after each line', () => {
    const paragraph = new Paragraph();
    paragraph.add('甲');
    expect(paragraph.take()).toEqual({ text: '甲', html: '甲' });
    expect(paragraph.take()).toEqual({ text: '', html: '' });
  });
});
