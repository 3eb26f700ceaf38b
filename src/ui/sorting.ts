// The order of names and titles: what Sina writes is Chinese whatever language our words are in, so it goes by pinyin, and for readers in Taiwan by strokes.

const PINYIN = 'zh-u-co-pinyin-kn-true';
const ORDERS: Readonly<Record<string, string>> = { 'zh-TW': 'zh-TW-u-co-stroke-kn-true' };

const made = new Map<string, Intl.Collator>();

/** `language` is the tag of our words. Numbers inside names count as numbers: the 9th month stands before the 10th. */
export function nameOrder(language: string): (one: string, other: string) => number {
  const order = ORDERS[language] ?? PINYIN;
  const collator = made.get(order) ?? new Intl.Collator(order);
  made.set(order, collator);
  return collator.compare;
}
