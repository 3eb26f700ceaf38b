// A random article: fields, and blocks made of parts. What it means is said here; how a template writes it is said elsewhere.
import type { Stock } from '../../src/article/article.ts';
import * as prose from './prose.ts';
import type { Random } from './random.ts';

export type Part =
  | string
  | { strong: string }
  | { em: string }
  | { sub: string }
  | { sup: string }
  | { link: string; href: string }
  | { stock: Stock; mark: string }
  /** A word that the linker took for a security. */
  | { mistaken: string; mark: string }
  /** One element a character. */
  | { letters: string }
  /** A name with a link to weibo. */
  | { weibo: string; href: string }
  | { br: true };

export type Block =
  | { kind: 'p'; parts: Part[] }
  | { kind: 'heading'; text: string; as: 'strong' | 'b' | 'cms' | 'h2' | 'h3' }
  | { kind: 'list'; ordered: boolean; items: Part[][] }
  | { kind: 'quote'; lines: Part[][]; as: 'plain' | 'fin_reference' }
  /** A quotation of tech pages, in boxes of their own. */
  | { kind: 'tech-quote'; parts: Part[] }
  | { kind: 'table'; rows: TableCell[][] }
  | { kind: 'pre'; text: string }
  | { kind: 'figure'; src: string; caption: string }
  | { kind: 'hr' };

export interface TableCell {
  text: string;
  header: boolean;
  columns: number;
  rows: number;
  /** A company that the linker found in the cell. */
  stock?: { stock: Stock; mark: string };
}

export interface Moment {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

export interface Article {
  title: string;
  source: string;
  sourceUrl: string;
  shown: Moment;
  /** Minutes until the metas say that it was put out. */
  lag: number;
  blocks: Block[];
  originalTitle: string;
  /** The medium, stated in a line of the text, and where. */
  origin: string;
  originLine: string;
  originAt: 'head' | 'tail';
  originalTitleLine: string;
  author: string;
  signature: string;
  editor: string;
}

const STOCKS: readonly { stock: Stock; mark: string }[] = [
  { stock: { market: 'sh', code: '600519', name: '贵州茅台' }, mark: 'stock_sh600519' },
  { stock: { market: 'sz', code: '000911', name: '南宁糖业' }, mark: 'stock_sz000911' },
  { stock: { market: 'bj', code: '830799', name: '艾融软件' }, mark: 'stock_bj830799' },
  { stock: { market: 'hk', code: '00700', name: '腾讯控股' }, mark: 'hkstock_hk00700' },
  { stock: { market: 'us', code: 'MU', name: '美光' }, mark: 'usstock_MU' },
  { stock: { market: 'us', code: 'BRK.B', name: '伯克希尔' }, mark: 'usstock_BRK.B' },
  { stock: { market: 'forex', code: 'fx_susdcny', name: '人民币' }, mark: 'forex_fx_susdcny' },
  { stock: { market: 'futures', code: 'AU0', name: '黄金' }, mark: 'futures_AU0' },
  { stock: { market: 'overseas-futures', code: 'hf_CL', name: '原油' }, mark: 'overseas_futures_hf_CL' },
];
/** The linker splits a word when it finds a name in it; and it takes ordinary words for names. Neither is a security of the text. */
const SPLIT: Part[] = ['Po', { mistaken: 'we', mark: 'usstock_WE' }, 'r'];
const ORDINARY: Part[] = [
  { mistaken: '机器人', mark: 'stock_sz300024' },
  { mistaken: '农产品', mark: 'stock_sz000061' },
];

const isSpace = (character: string | undefined): boolean => character === undefined || /\s/.test(character);

/** Cuts a piece out of a sentence, wherever it falls, and gives it a meaning. */
function decorated(text: string, random: Random): Part[] {
  const start = random.whole(0, text.length - 3);
  const end = random.whole(start + 1, Math.min(text.length, start + 9));
  const piece = text.slice(start, end);
  if ([text[start - 1] ?? '.', text[start], text[end - 1], text[end] ?? '.'].some(isSpace)) return [text];
  const part = random.pick<Part>([
    { strong: piece },
    { strong: piece },
    { em: piece },
    { sub: piece },
    { sup: piece },
    { letters: piece },
    { link: piece, href: `https://www.example.net/${random.whole(1, 99)}?a=1&b=${random.whole(1, 9)}` },
  ]);
  return [text.slice(0, start), part, text.slice(end)].filter((one) => one !== '');
}

function stockParts(random: Random): Part[] {
  if (random.chance(0.15)) return ['新公司取名', ...SPLIT, ' Bank，', prose.sentence(random)];
  if (random.chance(0.1)) return ['展台上只有', random.pick(ORDINARY), '，没有买家。'];
  const found = random.pick(STOCKS);
  return random.pick<Part[]>([
    ['同一天，', found, '的公告只有一句话。'],
    [found, '没有回应。'],
    [prose.sentence(random), '与', found, '合作的货主说，不急。'],
  ]);
}

function paragraph(random: Random): Part[] {
  const parts: Part[] = [];
  for (let left = random.whole(1, 4); left > 0; left--) {
    const dice = random.whole(1, 20);
    if (dice <= 3) parts.push(...decorated(prose.sentence(random), random));
    else if (dice <= 5) parts.push(...stockParts(random));
    else if (dice === 6)
      parts.push('据', { weibo: `${prose.person(random)}的码头`, href: 'https://weibo.com/u/1000000001' }, '转述，', prose.sentence(random));
    else if (dice === 7) parts.push(prose.sentence(random), { br: true }, prose.sentence(random));
    else parts.push(prose.sentence(random));
  }
  return parts;
}

function table(random: Random): Block {
  const width = random.whole(2, 5);
  const found = random.chance(0.1) ? random.pick(STOCKS) : undefined;
  const rows: TableCell[][] = [];
  const plain = (): TableCell => ({ text: prose.cell(random), header: false, columns: 1, rows: 1 });
  if (random.chance(0.4)) rows.push([{ text: '单位：万元', header: true, columns: width, rows: 1 }]);
  for (let row = random.whole(2, 5); row > 0; row--) {
    const cells = Array.from({ length: width }, plain);
    if (random.chance(0.2) && width > 2) cells.splice(0, 2, { ...plain(), columns: 2 });
    if (random.chance(0.1)) cells[0] = { ...(cells[0] as TableCell), rows: 2 };
    rows.push(cells);
  }
  if (found !== undefined) (rows.at(-1) as TableCell[])[0] = { ...plain(), text: found.stock.name, stock: found };
  return { kind: 'table', rows };
}

function pre(random: Random): Block {
  const line = (): string => `${prose.cell(random).padEnd(8, ' ')}  ${random.whole(1, 99)}   ${random.whole(1, 99)}`;
  return { kind: 'pre', text: Array.from({ length: random.whole(2, 4) }, line).join('\n') };
}

function figure(random: Random, day: Moment): Block {
  const folder = `${day.year}${String(day.month).padStart(2, '0')}${String(day.day).padStart(2, '0')}`;
  return {
    kind: 'figure',
    src: `https://n.sinaimg.cn/finance/transform/${random.whole(100, 999)}/w550h367/${folder}/g${random.whole(1000, 9999)}-x.${random.pick(['png', 'jpg'])}`,
    caption: random.chance(0.5) ? prose.caption(random) : '',
  };
}

function block(random: Random, day: Moment): Block {
  const dice = random.whole(1, 40);
  if (dice <= 3) return { kind: 'heading', text: prose.heading(random), as: random.pick(['strong', 'b', 'cms', 'h2', 'h3'] as const) };
  if (dice <= 9) return figure(random, day);
  if (dice === 10)
    return { kind: 'list', ordered: random.chance(0.5), items: Array.from({ length: random.whole(2, 4) }, () => [prose.sentence(random)]) };
  if (dice === 11)
    return {
      kind: 'quote',
      as: random.pick(['plain', 'fin_reference'] as const),
      lines: Array.from({ length: random.whole(1, 2) }, () => decorated(prose.sentence(random), random)),
    };
  if (dice === 12) return { kind: 'tech-quote', parts: [prose.sentence(random)] };
  if (dice <= 14) return table(random);
  if (dice === 15) return pre(random);
  if (dice === 16) return { kind: 'hr' };
  if (dice <= 19) return { kind: 'p', parts: [prose.trap(random)] };
  return { kind: 'p', parts: paragraph(random) };
}

function moment(random: Random, years: readonly [number, number]): Moment {
  const year = random.whole(...years);
  if (random.chance(0.02)) return { year, month: 12, day: 31, hour: 23, minute: random.whole(30, 59) };
  return { year, month: random.whole(1, 12), day: random.whole(1, 28), hour: random.whole(0, 23), minute: random.whole(0, 59) };
}

const namesOf = (random: Random): string[] =>
  random.chance(0.3) ? random.shuffled(['张澜', '李望舒', '陈以南', '赵青禾']).slice(0, 2) : [prose.person(random)];

type Sign = (blocks: Block[], names: string[], random: Random) => void;
const own = (text: string): Block => ({ kind: 'p', parts: [text] });
const lastParagraph = (blocks: Block[], tail: string): void => {
  blocks.push({ kind: 'p', parts: ['故事到这里还没有结束，账本还摊在桌上。', tail] });
};

/** Bare names count only where the text does not speak of their bearers, so these are nobody's in the prose. */
const UNSAID = ['苗向川', '康砚秋', '欧阳溪', '潘悦'];
const oneOf = (names: string[], random: Random): string => {
  names.splice(0, names.length, random.pick(UNSAID));
  return names[0] as string;
};
const first = (names: string[]): string => {
  names.splice(1);
  return names[0] as string;
};

/** Ways to sign for each rule of src/sites/signatures.ts. */
const SIGNS: Record<string, Sign> = {
  'written-by': (blocks, names, random) =>
    blocks.splice(
      random.whole(0, 1),
      0,
      own(random.pick([`文|${names.join(' ')}`, `文/岛屿周刊记者 ${names.join(' ')} 图/某摄影师`, `【文/ 观察者网 ${names.join(' ')}】`])),
    ),
  'written-by-anywhere': (blocks, names, random) => {
    const line = random.pick([
      `作者：${names.join(' ')}`,
      `（撰文/${names.join('、')}）`,
      `作者：${names.join('、')}（${prose.medium(random)}专栏作家）`,
    ]);
    if (random.chance(0.5)) {
      blocks.splice(random.whole(0, 1), 0, own(line));
      return;
    }
    for (let above = 0; above < 9; above++) blocks.splice(1, 0, own(prose.sentence(random)));
    blocks.push(own(line), own(prose.sentence(random)));
  },
  'text-by': (blocks, names) => blocks.unshift(own(`文：${names.join(' ')}`)),
  'written-by-tail': (blocks, names) => {
    for (let line = 0; line < 9; line++) blocks.push(own('灯塔亮了一夜。'));
    blocks.push(own(`文｜${names.join(' ')} 编辑｜某某`));
  },
  'opinion-leader': (blocks, names) => blocks.unshift(own(`意见领袖 | ${names.join('、')}`)),
  'author-behind-label': (blocks, names, random) =>
    blocks.unshift(own(`${random.pick(['出品 | 码头工作室　作者 | ', '题图：视觉港口 撰文：'])}${names.join(' ')}`)),
  'reporter-line': (blocks, names, random) => {
    // Below a standfirst nothing else could be meant by it; that has single lines, so that the place is among the first eight.
    for (let line = 0; line < 4; line++) blocks.unshift(own(prose.sentence(random)));
    for (let line = 0; line < 5; line++) blocks.push(own(prose.sentence(random)));
    blocks.splice(
      random.pick([0, 4, 4, 4]),
      0,
      own(
        random.pick([
          `岛屿周刊记者 ${names.join(' ')} ${prose.place(random)}报道`,
          `本报记者 ${names.join(' ')} 实习生 ${prose.person(random)} ${prose.place(random)}报道`,
          `每经记者 ${names.join(' ')} 每经编辑 ${prose.person(random)}`,
          `岛屿周刊记者${first([...names])}${names.length > 1 ? ` ${names[1]}` : ''} 发自${prose.place(random)}`,
        ]),
      ),
    );
  },
  'name-slash-text': (blocks, names, random) => blocks.unshift(own(`${random.pick(['《岛屿》记者 ', '', ''])}${names.join(' ')}/文`)),
  'name-and-magazine': (blocks, names) => blocks.unshift(own(`${names.join(' ')} 《西岸经济周刊》记者`)),
  'analyst-line': (blocks, names) => blocks.unshift(own(`西岸证券基金分析师 ${names.join(' ')}`)),
  'translated-by': (blocks, names, random) => blocks.unshift(own(`编译${random.pick(['丨', '/'])}${names.join(' ')}`)),
  'reporter-dateline': (blocks, names, random) =>
    blocks.unshift({
      kind: 'p',
      parts: [
        `${random.pick(['西岸通讯社', '本报'])}讯（${random.pick(['记者', '首席记者', '通讯员 某某 记者'])} ${names.join(' ')}${random.pick(['', ' 实习生 某某', ' 编辑 某某 校对 某某'])}）`,
        prose.sentence(random),
      ],
    }),
  'bracketed-dateline': (blocks, names, random) =>
    blocks.unshift({
      kind: 'p',
      parts: [`【${prose.medium(random)}讯】（${random.pick(['记者', '首席记者'])} ${names.join(' ')}）`, prose.sentence(random)],
    }),
  'reporter-running-head': (blocks, names, random) =>
    blocks.unshift({ kind: 'p', parts: [`西岸早报讯 记者${names.join('、')}${prose.place(random)}报道：`, prose.sentence(random)] }),
  'reporter-before-day': (blocks, names, random) => {
    names.splice(1);
    blocks.unshift({ kind: 'p', parts: [`西岸早报讯 记者${first(names)} 15日凌晨，`, prose.sentence(random)] });
  },
  'text-behind-report': (blocks, names, random) =>
    blocks.unshift({ kind: 'p', parts: [`【西岸网（微信：harbour）临港】11月8日报道（文/${names.join(' ')}）`, prose.sentence(random)] }),
  'reporter-opening': (blocks, names, random) =>
    blocks.unshift({
      kind: 'p',
      parts: [
        `${random.pick(['西岸新闻记者', '西岸观察网 记者'])} ${names.join(' ')} ${random.pick(['11月2日，', '近日，'])}`,
        prose.sentence(random),
      ],
    }),
  'text-by-opening': (blocks, names, random) =>
    blocks.unshift({
      kind: 'p',
      parts: [random.pick([`【文/西岸观察网 ${names.join(' ')}】`, `（文/西岸观察网 ${names.join(' ')} 编辑/某某）`]), prose.sentence(random)],
    }),
  'public-account': (blocks, names) => blocks.unshift(own(`以下文章来源于西岸观察 ，作者${names.join(' ')}`)),
  'qbit-line': (blocks, names) => blocks.unshift(own(`${first(names)} 发自 凹非寺`)),
  'name-dateline': (blocks, names, random) =>
    blocks.unshift({ kind: 'p', parts: [`西岸社临港11月2日电 （${oneOf(names, random)}）`, prose.sentence(random)] }),
  'bracket-tail': (blocks, names, random) => {
    const form = random.pick(['本台记者 ', '作者：', '文/', '通讯员 某某 记者 ']);
    if (random.chance(0.5)) blocks.push(own(`（${form}${names.join(' ')}）`));
    else lastParagraph(blocks, `（${form}${names.join(' ')}）`);
  },
  'text-and-pictures-tail': (blocks, names) => lastParagraph(blocks, `（${names.join(' ')} 文/图）`),
  'translator-tail': (blocks, names) => lastParagraph(blocks, `（${first(names)}/编译）`),
  'translator-tail-label': (blocks, names) => {
    names.splice(0, names.length, '立言');
    lastParagraph(blocks, '（编译/立言）');
  },
  'desk-tail': (blocks, names, random) => {
    names.splice(0, names.length, random.pick(['羽箭', '鼎宏']));
    lastParagraph(blocks, `（${first(names)}${random.pick(['', ' 发自纽约'])}）`);
  },
  'contact-tail': (blocks, names) => lastParagraph(blocks, `（更多报道线索，请联系本文作者${first(names)}：harbour@example.com）（西岸APP）`),
  'own-reporter-tail': (blocks, names) => lastParagraph(blocks, `本报记者${first(names)}`),
  'sent-from-tail': (blocks, names, random) =>
    lastParagraph(blocks, `（${first(names)} 发自${random.pick(['呼和浩特', '呼和浩特', prose.place(random)])}）`),
  'reporter-tail': (blocks, names) => lastParagraph(blocks, `海湾商报记者 ${names.join(' ')}`),
  'medium-and-name-tail': (blocks, names, random) =>
    lastParagraph(blocks, `（${random.pick(['西岸网', '西岸生活周刊', '西岸生活周刊'])} ${names.join(' ')}）`),
  'name-tail': (blocks, names, random) => lastParagraph(blocks, `（${oneOf(names, random)}）`),
  'bullet-name': (blocks, names, random) => blocks.unshift(own(`◎${oneOf(names, random)}`)),
};
export const SIGNATURE_IDS = Object.keys(SIGNS);

export interface Habits {
  years: readonly [number, number];
  /** Whether the pages of the template sign, state where a text was taken from, name an editor. */
  editors: boolean;
  /** Pages that print a day without a time. */
  dayOnly?: boolean;
  /** Pages whose text is short and plain: no boxes, no fields, no signature. */
  plain?: boolean;
}

export function randomArticle(random: Random, { years, editors, dayOnly, plain }: Habits): Article {
  const shown = { ...moment(random, years), ...(dayOnly ? { hour: 0, minute: 0 } : {}) };
  const blocks: Block[] = [own(prose.sentences(random, 3))];
  for (let left = plain ? random.whole(0, 2) : random.whole(2, 12); left > 0; left--)
    blocks.push(plain ? { kind: 'p', parts: paragraph(random) } : block(random, shown));
  blocks.push(own(prose.sentences(random, 2)));
  const signature = !plain && random.chance(0.4) ? random.pick(SIGNATURE_IDS) : '';
  const names = namesOf(random);
  if (signature !== '') SIGNS[signature]?.(blocks, names, random);

  // Counted from the very first line, which is then nothing else.
  const isFirst = signature === 'text-by';
  const originalTitle = !plain && !isFirst && random.chance(0.25) ? prose.title(random) : '';
  const origin = !plain && !isFirst && random.chance(0.25) ? prose.medium(random) : '';
  const beside = origin !== '' && originalTitle !== '' && random.chance(0.3);
  const originAt = beside ? 'head' : random.pick(['head', 'tail'] as const);
  const forms = originAt === 'head' ? ['来源：', '转自：', '来源|', '文章来源：'] : ['（转自：', '（本文来自于', '（本文来自', '来源：'];
  const form = random.pick(forms);
  return {
    title: random.chance(0.14) ? `${prose.heading(random)}|${prose.title(random)}` : prose.title(random),
    source: prose.medium(random),
    sourceUrl: random.chance(0.7) ? `https://www.example.com/news/${random.whole(1000, 9999)}.html` : '',
    shown,
    lag: random.chance(0.5) ? random.whole(0, 219) : 0,
    blocks,
    originalTitle,
    originalTitleLine:
      originalTitle === ''
        ? ''
        : beside
          ? `原标题：${originalTitle}　来源：${origin}`
          : random.pick([`原标题：${originalTitle}`, `原标题　${originalTitle}`, `（原标题：${originalTitle}）`]),
    origin,
    originAt,
    originLine: origin === '' || beside ? '' : `${form}${origin}${form.startsWith('（') ? '）' : ''}`,
    author: signature === '' ? '' : names.join(' '),
    signature,
    editor: editors && random.chance(0.6) ? prose.person(random) : '',
  };
}
