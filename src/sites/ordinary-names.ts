// Short names of securities that are also ordinary words: Sina's linker marks the word wherever it stands.

/** A marked word of this list is a security only where the text also gives its code. */
export const ORDINARY_NAMES: readonly { name: string; why: string; seen: string }[] = [
  { name: '大西洋', why: 'An ocean, and a maker of welding wire (600558).', seen: 'https://finance.sina.com.cn/realstock/company/sh600558/nc.shtml' },
  { name: '太平洋', why: 'An ocean, and a broker (601099).', seen: 'https://finance.sina.com.cn/realstock/company/sh601099/nc.shtml' },
  { name: '机器人', why: 'Robots, and a maker of them (300024).', seen: 'https://finance.sina.com.cn/realstock/company/sz300024/nc.shtml' },
  { name: '太阳能', why: 'Solar power, and a utility (000591).', seen: 'https://finance.sina.com.cn/realstock/company/sz000591/nc.shtml' },
  { name: '农产品', why: 'Farm produce, and a market operator (000061).', seen: 'https://finance.sina.com.cn/realstock/company/sz000061/nc.shtml' },
  { name: '长白山', why: 'A mountain, and its cable cars (603099).', seen: 'https://finance.sina.com.cn/realstock/company/sh603099/nc.shtml' },
  { name: '白云山', why: 'A mountain, and a drug maker (600332).', seen: 'https://finance.sina.com.cn/realstock/company/sh600332/nc.shtml' },
  { name: '中关村', why: 'A district of Beijing, and a company (000931).', seen: 'https://finance.sina.com.cn/realstock/company/sz000931/nc.shtml' },
  {
    name: '陆家嘴',
    why: 'A district of Shanghai, and its developer (600663).',
    seen: 'https://finance.sina.com.cn/realstock/company/sh600663/nc.shtml',
  },
  {
    name: '金融街',
    why: 'A street of Beijing, and its developer (000402).',
    seen: 'https://finance.sina.com.cn/realstock/company/sz000402/nc.shtml',
  },
  { name: '外高桥', why: 'A port district, and its developer (600648).', seen: 'https://finance.sina.com.cn/realstock/company/sh600648/nc.shtml' },
  {
    name: '老百姓',
    why: 'Common people, and a chain of pharmacies (603883).',
    seen: 'https://finance.sina.com.cn/realstock/company/sh603883/nc.shtml',
  },
  {
    name: '新产业',
    why: 'New industries, and a maker of instruments (300832).',
    seen: 'https://finance.sina.com.cn/realstock/company/sz300832/nc.shtml',
  },
  { name: '步步高', why: 'Step by step upwards, and a retailer (002251).', seen: 'https://finance.sina.com.cn/realstock/company/sz002251/nc.shtml' },
  { name: '好想你', why: 'I miss you, and a maker of snacks (002582).', seen: 'https://finance.sina.com.cn/realstock/company/sz002582/nc.shtml' },
  { name: '我爱我家', why: 'I love my home, and an estate agent (000560).', seen: 'https://finance.sina.com.cn/realstock/company/sz000560/nc.shtml' },
];
