// Names go by pinyin, in Taiwan by strokes, and numbers by their size.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { nameOrder } from '../../../src/ui/sorting.ts';

const names = ['证券时报', '中国证券报', '第一财经', '21世纪经济报道', '上海证券报', '北京商报'];

describe('nameOrder', () => {
  it.each(['zh-CN', 'en'])('goes by pinyin for %s', (language) => {
    expect([...names].sort(nameOrder(language))).toEqual(['21世纪经济报道', '北京商报', '第一财经', '上海证券报', '证券时报', '中国证券报']);
  });

  it('goes by strokes in Taiwan', () => {
    expect(['證券', '一財', '中國', '上海'].sort(nameOrder('zh-TW'))).toEqual(['一財', '上海', '中國', '證券']);
  });

  it('takes numbers for what they are worth', () => {
    expect(['10月', '9月', '2月'].sort(nameOrder('zh-CN'))).toEqual(['2月', '9月', '10月']);
  });
});
