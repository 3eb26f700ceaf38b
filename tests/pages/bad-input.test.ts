// Documents that are no pages, or made to break a reader: each is answered in time with a code or an article, and nothing is thrown.
import { describe, expect, it } from 'vitest';
import { answerTo, BAD_INPUTS, BOUND } from '../generator/bad-inputs.ts';

describe('a document with', () => {
  // The largest would take jsdom minutes to build; `npm run -s properties` reads them in a real browser.
  it.each(BAD_INPUTS.filter(({ where }) => where === 'everywhere'))(
    '$name is answered',
    (input) => {
      expect(answerTo(input).fault).toBe('');
    },
    BOUND * 2,
  );
});
