// The parts of a citation: writers, day, address.
import { describe, expect, it } from 'vitest';
import { addressOf, dayOf, writersOf } from '../../../src/citations/cited.ts';
import { cited } from './sample-cited.ts';

describe('the parts of a citation', () => {
  it.each([
    ['张三 李四', ['张三', '李四']],
    ['阿依古丽·买买提', ['阿依古丽·买买提']],
    ['Jane Doe', ['Jane Doe']],
    ['', []],
  ])('%j are the writers %j', (author, writers) => expect(writersOf({ author })).toEqual(writers));

  it('are the day in Beijing and the address without junk', () => {
    expect(dayOf(cited({ date: '2026-01-01T00:10:00+08:00' }))).toBe('2026-01-01');
    expect(addressOf({ canonicalUrl: '', url: 'https://x.cn/' })).toBe('https://x.cn/');
  });
});
