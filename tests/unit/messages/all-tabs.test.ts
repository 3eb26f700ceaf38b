// The report of saving all tabs: a whole one gets through, anything else counts as none.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type AllTabs, parseAllTabs } from '../../../src/messages/all-tabs.ts';

const whole: AllTabs = {
  state: 'done',
  all: 2,
  done: 2,
  now: '',
  new: 1,
  revised: 0,
  unchanged: 0,
  left: [{ title: '首页', code: 'home-page' }],
  private: 0,
};

describe('parseAllTabs', () => {
  it('takes a whole report, and leaves out tabs with a reason that it does not know', () => {
    expect(parseAllTabs(whole)).toEqual(whole);
    const left = [...whole.left, { title: '乙', code: 'from-the-future' }, null];
    expect(parseAllTabs({ ...whole, left })).toEqual(whole);
  });

  it.each([undefined, null, 'x', {}, { ...whole, state: 'dancing' }, { ...whole, all: -1 }, { ...whole, done: '2' }, { ...whole, left: null }])(
    'takes %j for none',
    (raw) => {
      expect(parseAllTabs(raw)).toBeNull();
    },
  );
});
