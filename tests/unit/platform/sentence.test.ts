// Which word stands for a problem and for a fault.
// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { sentenceFor } from '../../../src/platform/sentence.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));

describe('sentenceFor', () => {
  it('knows problems of pages from faults of ours', () => {
    expect(sentenceFor('list-page')).toBe('problem_list_page');
    expect(sentenceFor('shelf-full')).toBe('error_shelf_full');
  });
});
