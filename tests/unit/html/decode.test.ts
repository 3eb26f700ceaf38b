// Pages in the charset they are in, whatever they say.
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/html/decode.ts';
import { gb18030 } from '../../newsstand/gb18030.ts';

const WORDS = '央行公布九月信贷数据，新增贷款“略超”预期。';
const page = (charset: string) =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body>${WORDS}</body></html>`;
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
  it.each(['utf-8', 'gb2312', 'no-such-charset', 'big5', 'iso-8859-1'])('reads UTF-8 declared as %s', (charset) => {
    expect(decodeText(utf8(page(charset)))).toContain(WORDS);
  });

  it.each(['gb2312', 'gbk', 'utf-8', 'no-such-charset'])('reads GBK declared as %s', (charset) => {
    expect(decodeText(new Uint8Array(gb18030(page(charset))))).toContain(WORDS);
  });

  it('reads Big5 that says so', () => {
    const bytes = Uint8Array.from([...utf8('<meta charset=big5>'), 0xa4, 0xa4, 0xa4, 0xe5]);
    expect(decodeText(bytes)).toBe('<meta charset=big5>中文');
  });

  it('goes by the mark at the beginning', () => {
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('文')]))).toBe('文');
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x87, 0x65]))).toBe('文');
    expect(decodeText(Uint8Array.from([0xfe, 0xff, 0x65, 0x87]))).toBe('文');
  });

  it('keeps UTF-8 with a broken byte in it', () => {
    expect(decodeText(Uint8Array.from([...utf8(page('utf-8').repeat(20)), 0xe5, 0xa4]))).toContain(WORDS);
  });
});
