// The shape of generated noise: which rule it is for, on which pages and where on them it stands, and how it is written.
import type { Random } from '../random.ts';

export type TemplateId =
  | 'mobile'
  | 'desktop-2018'
  | 'desktop-2015'
  | 'desktop-2009'
  | 'desktop-2008'
  | 'desktop-2004'
  | 'blog'
  | 'flash'
  | 'bulletin'
  | 'report'
  | 'channels-2014'
  | 'regional-2012'
  | 'regional-2018'
  | 'games-2017'
  | 'taiwan-2012'
  | 'hongkong-2012'
  | 'desktop-2000'
  | 'desktop-any'
  | 'desktop-text';

/** `end` is right behind the text, `caption` between a picture and its caption, `inside` in the middle of a paragraph. */
export type Place = 'head' | 'between' | 'end' | 'tail' | 'caption' | 'inside';

/** Notes words that stand on the page and are none of the article's, and gives them back. */
export type Say = (words: string) => string;

export interface NoiseBlock {
  /** The id of the rule that takes it; empty when it goes for another reason. */
  rule: string;
  on: readonly TemplateId[];
  at: readonly Place[];
  write(say: Say, random: Random): string;
}

export const NEW: readonly TemplateId[] = ['desktop-2018'];
export const MIDDLE: readonly TemplateId[] = ['desktop-2015', 'desktop-2009'];
export const OLD: readonly TemplateId[] = ['desktop-2009', 'desktop-2008', 'desktop-2004'];
export const DESKTOP: readonly TemplateId[] = ['desktop-2018', 'desktop-2015', 'desktop-2009'];
export const MOBILE: readonly TemplateId[] = ['mobile'];

const OFFERS = [
  '开户礼包限时领',
  '名师带你抄底',
  '扫码进群听直播',
  '抽奖赢取体验卡',
  '关注公号领研报',
  '低佣开通请点这里',
  '下载客户端看行情',
  '精选推荐好物',
];

/** An offer that no article ever makes. */
export const offer = (random: Random): string => `${random.pick(OFFERS)}·代号${random.whole(100000, 999999)}`;
