// The words of the search box that name a field, in each language of the product: `来源:新华社`.

export const FIELDS = ['source', 'author', 'code', 'date', 'tag', 'channel'] as const;
export type Field = (typeof FIELDS)[number];

/** Each name as readers write it before the colon, in lower case. */
export const FIELD_NAMES: ReadonlyMap<string, Field> = new Map([
  ['来源', 'source'],
  ['來源', 'source'],
  ['source', 'source'],
  ['作者', 'author'],
  ['author', 'author'],
  ['代码', 'code'],
  ['代碼', 'code'],
  ['代號', 'code'],
  ['股票', 'code'],
  ['code', 'code'],
  ['日期', 'date'],
  ['date', 'date'],
  ['标签', 'tag'],
  ['標籤', 'tag'],
  ['tag', 'tag'],
  ['频道', 'channel'],
  ['頻道', 'channel'],
  ['channel', 'channel'],
]);
