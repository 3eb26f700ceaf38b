// Every code has a state and a sentence.
// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { PROBLEMS } from '../../../src/article/article.ts';
import { ERRORS } from '../../../src/article/errors.ts';
import { STARTING, saying, wordsOf } from '../../../src/popup/view.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));

describe('saying', () => {
  it('makes problems refusals and faults errors, unless they have a way out of their own', () => {
    expect(saying('page-torn', STARTING).state).toBe('refused');
    expect(saying('shelf-full', STARTING).state).toBe('error');
    expect(saying('private-window', STARTING).state).toBe('private');
    expect(saying('context-gone', STARTING).state).toBe('not-ready');
  });

  it.each([...PROBLEMS, ...ERRORS])('%s has a sentence', (code) => {
    expect(wordsOf(code)).toMatch(new RegExp(`^(problem|error)_${code.replaceAll('-', '_')}$`));
  });

  it('has words of its own', () => {
    expect(wordsOf('paused')).toBe('popup_paused');
  });
});
