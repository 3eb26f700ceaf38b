// Folding: alike what readers take for the same, and every place stays where it was.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/search/fold.ts';

describe('fold', () => {
  it.each([
    ['ＡＢＣ１２３％', 'abc123%'],
    ['CPI同比', 'cpi同比'],
    ['３．５％', '3.5%'],
    ['“降准”　降息', '“降准” 降息'],
    ['İstanbul ＡB', 'İstanbul ab'],
    ['𠮷ＡΩ', '𠮷aω'],
    ['ΤΕΛΟΣ τέλος ς', 'τελοσ τέλοσ σ'],
    ['', ''],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(folded.length).toBe(text.length);
  });
});
