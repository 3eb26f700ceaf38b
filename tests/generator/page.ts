// A page for a seed: the article, the truth about it, and noise around and inside it, or the same page without the noise.
import { type Article, type Block, randomArticle } from './article.ts';
import { chunksOf, escaped, type Flow, flowMarkup, type Gaps } from './markup.ts';
import { meaningOf } from './meaning.ts';
import { AROUND } from './noise/around.ts';
import type { NoiseBlock, Place, Say } from './noise/block.ts';
import { accountMarks, IN_BODY, livePrice, stockMarks, weiboCard } from './noise/in-body.ts';
import { LINES, type NoiseLine } from './noise/lines.ts';
import { type Random, randomOf } from './random.ts';
import { blog } from './templates/blog.ts';
import {
  channels2014,
  desktop2000,
  desktopAny,
  desktopText,
  games2017,
  hongkong2012,
  regional2012,
  regional2018,
  taiwan2012,
} from './templates/channels.ts';
import { desktop2004 } from './templates/desktop-2004.ts';
import { desktop2008 } from './templates/desktop-2008.ts';
import { desktop2009 } from './templates/desktop-2009.ts';
import { desktop2015 } from './templates/desktop-2015.ts';
import { desktop2018 } from './templates/desktop-2018.ts';
import { mobile } from './templates/mobile.ts';
import { bulletin, flash, report } from './templates/rarer.ts';
import { clock, day, type Furniture, iso, type Surroundings, type Template } from './templates/template.ts';
import type { GeneratedPage, Truth } from './truth.ts';

export const TEMPLATES: readonly Template[] = [
  mobile,
  desktop2018,
  desktop2015,
  desktop2009,
  desktop2008,
  desktop2004,
  blog,
  flash,
  bulletin,
  report,
  channels2014,
  regional2012,
  regional2018,
  games2017,
  taiwan2012,
  hongkong2012,
  desktop2000,
  desktopAny,
  desktopText,
];

const SHARE = { block: 0.35, line: 0.15, around: 0.4, chip: 0.8 };

/** The noise of one page: what is drawn for it, and what of it has found a place. */
class Noise {
  readonly said: string[] = [];
  readonly #random: Random;
  readonly #template: Template;
  readonly #placed: { block: NoiseBlock; place: Place }[];
  readonly #lines: NoiseLine[];

  constructor(random: Random, template: Template) {
    this.#random = random;
    this.#template = template;
    const blocks = random.some(
      IN_BODY.filter(({ on }) => on.includes(template.id)),
      SHARE.block,
    );
    this.#placed = random.shuffled(blocks).map((block) => ({ block, place: random.pick(block.at) }));
    this.#lines = this.#drawLines();
  }

  readonly #say: Say = (words) => {
    this.said.push(words.trim());
    return escaped(words);
  };

  #drawLines(): NoiseLine[] {
    const drawn = this.#random.shuffled(
      this.#random.some(
        LINES.filter(({ on }) => on.includes(this.#template.id)),
        SHARE.line,
      ),
    );
    // The rules look at a few lines at either end; pages never print more than these.
    const most = { first: 1, head: 1, between: 2, tail: 2, last: 1 };
    return drawn.filter(({ at }) => most[at]-- > 0);
  }

  blocks(place: Place): string[] {
    return this.#placed.filter((one) => one.place === place).map(({ block }) => block.write(this.#say, this.#random));
  }

  /** The next block for a place inside something; each is used once. */
  next(place: Place): string {
    const at = this.#placed.findIndex((one) => one.place === place);
    if (at < 0 || !this.#random.chance(0.5)) return '';
    const [found] = this.#placed.splice(at, 1);
    return found?.block.write(this.#say, this.#random) ?? '';
  }

  lines(at: NoiseLine['at']): string[] {
    const found = this.#lines.filter((line) => line.at === at);
    return found.map((line) => {
      const words = line.words(this.#random);
      const html = at === 'first' ? `\t<a href="https://finance.sina.com.cn/zt_d/subject-1">${this.#say(words)}</a>` : `　　${this.#say(words)}`;
      return this.#random.pick([`<p>${html}</p>`, `<div>${html}</div>`, `<p><span style="font-family:KaiTi">${html}</span></p>`]);
    });
  }

  /** Title and time once more, as texts taken over from other sites begin. */
  repeated({ title, shown }: Article): string[] {
    // The medium's own time, before the page's.
    if (this.#template.id === 'desktop-2009' && this.#random.chance(0.06))
      return [`<p>${day(shown)} ${clock({ ...shown, hour: shown.hour >> 1 })}</p>`];
    if (!['mobile', 'desktop-2018'].includes(this.#template.id) || !this.#random.chance(0.08)) return [];
    return [`<p>${escaped(title)}</p>`, ...(this.#random.chance(0.5) ? [`<div>${day(shown)} ${clock(shown)}</div>`] : [])];
  }

  gaps(): Gaps {
    const random = this.#random;
    return {
      inside: () => this.next('inside'),
      caption: () => this.next('caption'),
      chip: (mark) => (random.chance(SHARE.chip) ? livePrice(mark, this.#say, random) : ''),
      card: () => {
        if (!random.chance(SHARE.chip)) return '';
        const last = this.#template.habits.years[1];
        if (last > 2015 || random.chance(0.5)) return weiboCard(this.#say, random);
        return last <= 2010 && random.chance(0.5) ? stockMarks(random) : accountMarks(random);
      },
    };
  }

  around(): Surroundings {
    const random = this.#random;
    const drawn = random.some(
      AROUND.filter(({ on }) => on.includes(this.#template.id)),
      SHARE.around,
    );
    const write = (at: 'above' | 'below' | 'right') => drawn.filter((block) => block.at === at).map((block) => block.write(this.#say, random));
    return { above: write('above').join('\n'), below: write('below').join('\n'), right: write('right').join('\n') };
  }
}

const SILENT: Gaps = { inside: () => '', caption: () => '', chip: () => '', card: () => '' };

/** The chunks with noise between some of them. */
function mixed(chunks: readonly string[], noise: Noise, random: Random): string[] {
  const out = [...chunks];
  for (const html of [...noise.blocks('between'), ...noise.lines('between')]) out.splice(random.whole(1, Math.max(1, out.length - 1)), 0, html);
  return out;
}

const paragraphOf = (line: string): string => `<p>　　${escaped(line)}</p>`;

interface Lines {
  head: string[];
  tail: string[];
}

/** Lines that state a field and stay in the text. */
function statedLines({ originalTitleLine, originLine, originAt }: Article, { authorBox }: Furniture): Lines {
  const head = [originalTitleLine, originAt === 'head' ? originLine : '', authorBox?.line ?? ''].filter((line) => line !== '');
  return { head, tail: originAt === 'tail' && originLine !== '' ? [originLine] : [] };
}

/** The same as printed, with what does not stay in the text. */
function statedOn(article: Article, furniture: Furniture): string[] {
  const { head, tail } = statedLines(article, furniture);
  const inline = furniture.editorInline === '' ? [] : [`最后一句话。${furniture.editorInline}`];
  return [...head, ...tail, furniture.editorLine, ...inline];
}

/** Glues the editor to the last paragraph, as old pages do; false when the last block is none. */
function withInlineEditor(blocks: readonly Block[], inline: string): Block[] {
  const last = blocks.at(-1);
  if (inline === '' || last?.kind !== 'p') return [...blocks];
  return [...blocks.slice(0, -1), { kind: 'p', parts: [...last.parts, inline] }];
}

function bodyOf(article: Article, furniture: Furniture, template: Template, flow: Flow, layout: Random, noise: Noise | null): string {
  const { head, tail } = statedLines(article, furniture);
  const boxed = furniture.authorBox?.line;
  const headHtml = head.map((line) =>
    line === boxed
      ? (furniture.authorBox?.html ?? '')
      : layout.chance(0.5) && line.startsWith('原标题')
        ? `<p class="originaltitle_con">${escaped(line)}</p>`
        : paragraphOf(line),
  );
  const tailHtml = [...tail, furniture.editorLine].filter((line) => line !== '').map(paragraphOf);
  const chunks = chunksOf(withInlineEditor(article.blocks, furniture.editorInline), template.style, flow, layout, noise?.gaps() ?? SILENT);
  if (noise === null) return [...headHtml, flowMarkup(chunks, flow), ...tailHtml, furniture.editorBox].join('\n');
  const random = randomOf(article.blocks.length, article.title);
  return [
    ...noise.lines('first'),
    ...noise.blocks('head'),
    ...noise.lines('head'),
    ...noise.repeated(article),
    ...headHtml,
    flowMarkup(mixed(chunks, noise, random), flow),
    ...tailHtml,
    ...noise.blocks('end'),
    ...noise.lines('tail'),
    ...noise.blocks('tail'),
    ...noise.lines('last'),
    furniture.editorBox,
  ].join('\n');
}

function truthOf(article: Article, furniture: Furniture, template: Template, says: Partial<Truth>): Truth {
  const { head, tail } = statedLines(article, furniture);
  const { lines, outline, pictures, stocks } = meaningOf(article.blocks, template.style.captions);
  const asLines = (stated: string[]): string[] => stated.map((line) => `p:${line}`);
  return {
    title: article.title,
    originalTitle: article.originalTitle,
    source: article.source,
    sourceUrl: article.sourceUrl,
    origin: article.origin,
    author: furniture.authorBox?.line.replace(/^作者：/, '') ?? article.author,
    editor: furniture.editor ?? article.editor,
    channel: '',
    keywords: [],
    date: iso(article.shown),
    stocks,
    pictures,
    lines: [...head, ...lines, ...tail],
    outline: [...asLines(head), ...outline, ...asLines(tail)],
    ...says,
  };
}

/** The page of a seed. With and without noise it is the same article. */
export function generatePage(seed: number, { noise: noisy }: { noise: boolean }): GeneratedPage {
  const random = randomOf(seed, 'article');
  const template = random.pick(TEMPLATES);
  const article = randomArticle(random, template.habits);
  const url = template.url(article, random);
  const furniture = template.furnish(article, random);
  // Two streams: what the noise draws never moves the layout.
  const layout = randomOf(seed, 'layout');
  const flow = layout.pick(template.style.flows);
  const noise = noisy ? new Noise(randomOf(seed, 'noise'), template) : null;
  const body = bodyOf(article, furniture, template, flow, layout, noise);
  const around = noise?.around() ?? { above: '', below: '', right: '' };
  const { html, says } = template.page({ article, url, body, around, random: randomOf(seed, 'page') });
  return {
    seed,
    template: template.id,
    url,
    html,
    truth: truthOf(article, furniture, template, says),
    noiseTexts: noise?.said ?? [],
    statedLines: statedOn(article, furniture),
    signature: article.signature,
  };
}
