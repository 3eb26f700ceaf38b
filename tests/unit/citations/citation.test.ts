// Every style is in the list and none says what the article does not.
import { describe, expect, it } from 'vitest';
import { CITATION_IDS, CITATIONS } from '../../../src/citations/citation.ts';
import { cited } from './sample-cited.ts';

describe('every citation', () => {
  it.each(CITATION_IDS)('%s names what is known and leaves out what is not', (id) => {
    const whole = CITATIONS[id](cited());
    expect(whole).toContain('https://finance.sina.com.cn/roll/2026-09-28/doc-inabcdef1234567.shtml');
    expect(whole).not.toContain('cre=x');
    expect(whole).toContain('2026-09-28');
    const bare = CITATIONS[id](cited({ source: '', author: '', date: '', canonicalUrl: '', url: '' }));
    expect(bare).not.toMatch(/undefined|null|NaN|\(\)|\{\}|, ,|\. \.|2026-09/);
  });
});
