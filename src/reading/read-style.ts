// The style of read mode, written for the reader's choices: it hides all that was not marked and sets what was in Chinese book typography.
// Whoever asks a page to go into read mode sends it along: most pages are never asked, and need not carry it.
import type { ReadLook } from '../article/read-look.ts';
import { CAPTIONS, FIGURES } from '../sites/pictures.ts';
import { LINE, MOST_TYPED, PART } from './marks.ts';

interface Colours {
  scheme: 'light' | 'dark';
  paper: string;
  ink: string;
  ink2: string;
  line: string;
  seal: string;
}

/** All pairs of text are at least 4.5:1. */
export const COLOURS: Record<'light' | 'sepia' | 'dark', Colours> = {
  light: { scheme: 'light', paper: '#fcfbf8', ink: '#1d1b18', ink2: '#625d55', line: '#e6e1d8', seal: '#b23a2e' },
  sepia: { scheme: 'light', paper: '#f5ecd9', ink: '#3a2f22', ink2: '#6e5c45', line: '#e3d5bb', seal: '#a23d2b' },
  dark: { scheme: 'dark', paper: '#16171a', ink: '#e4e2dd', ink2: '#a3a09a', line: '#303339', seal: '#e06a5b' },
};

/** macOS and iOS, Windows 11, Linux and Android, older Windows. Chinese faces come first, or quotation marks turn narrow and western. */
const FACES: Record<ReadLook['face'], string> = {
  serif: '"Songti SC","Noto Serif SC","Noto Serif CJK SC","Source Han Serif SC",SimSun,serif',
  sans: '"PingFang SC","Microsoft YaHei UI","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC",sans-serif',
};

/** Ids that no page has, only to be stronger than any rule of the page that names one. */
const ROOT = ':root:not(#jingdu-a#jingdu-b#jingdu-c)';
const part = (name: string): string => `${ROOT} [${PART}="${name}"]`;
const line = (name: string): string => `${part('body')} [${LINE}="${name}"]`;

/** Every declaration wins over the page's own. */
function rule(selector: string, declarations: string): string {
  const strong = declarations
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => `${one}!important`);
  return `${selector}{${strong.join(';')}}`;
}

const variables = ({ scheme, paper, ink, ink2, line: rim, seal }: Colours): string =>
  `color-scheme:${scheme};--jingdu-paper:${paper};--jingdu-ink:${ink};--jingdu-ink2:${ink2};--jingdu-line:${rim};--jingdu-seal:${seal}`;

function colours(theme: ReadLook['theme']): string {
  if (theme !== 'system') return rule(ROOT, variables(COLOURS[theme]));
  return `${rule(ROOT, variables(COLOURS.light))}\n@media (prefers-color-scheme:dark){${rule(ROOT, variables(COLOURS.dark))}}`;
}

/** A width of whole ideographs leaves nothing to stretch in a justified line; browsers that cannot round take the plain one. */
function column({ measure, size }: ReadLook): string {
  const width = `min(100% - 40px, ${measure * size}px)`;
  return `width:${width};width:round(down, ${width}, ${size}px);margin:0 auto`;
}

/** What typed ideographic spaces at the beginning of a line have to be moved by, so that all paragraphs begin alike. */
function indents({ indent }: ReadLook): string[] {
  const wanted = indent ? 2 : 0;
  const typed = Array.from({ length: MOST_TYPED }, (_, at) => at + 1);
  return [
    rule(line('plain'), `text-indent:${wanted}em`),
    ...typed.map((count) => rule(line(`typed-${count}`), `text-indent:${wanted - count}em`)),
    ...typed.map((count) => rule(line(`heading-${count}`), `text-indent:${-count}em`)),
  ];
}

/** Elements of which only marked children show. */
const WAYS = `:is([${PART}="path"],[${PART}="row"],[${PART}="row-path"])`;
const PICTURES = 'img,video,svg,svg *,canvas,iframe,picture';

/** The whole style sheet. The last rule is the bar that tells how far the reader is: the page moves it where scrolling cannot. */
export function readStyle(look: ReadLook): string {
  const { size, leading } = look;
  const face = FACES[look.face];
  const body = part('body');
  const headings = `${body} :is(h1,h2,h3,h4,h5,h6,[${LINE}^="heading"])`;
  const captions = `${body} :is(${CAPTIONS.join(',')})`;
  return [
    rule(ROOT, 'all:initial;display:block;min-height:100vh;background:var(--jingdu-paper);-webkit-text-size-adjust:100%;text-size-adjust:100%'),
    colours(look.theme),
    rule(`${ROOT}>:not([${PART}])`, 'display:none'),
    rule(`${ROOT} ${WAYS}>:not([${PART}])`, 'display:none'),
    rule(`${ROOT} ${WAYS}`, 'all:initial;display:block;visibility:hidden;font-size:0;line-height:0'),
    rule(`${ROOT} ${WAYS}::before,${ROOT} ${WAYS}::after,${ROOT}::before`, 'content:none'),
    rule(
      `${ROOT} :is([${PART}="title"],[${PART}="byline"],[${PART}="body"])`,
      `all:initial;display:block;visibility:visible;${column(look)};color:var(--jingdu-ink);font:${size}px/${leading} ${face};line-break:strict;overflow-wrap:anywhere;text-spacing-trim:trim-start;text-autospace:normal;font-variant-numeric:lining-nums`,
    ),
    rule(part('title'), `margin:48px auto 12px;font:600 ${Math.round(size * 1.45)}px/1.45 ${face};text-wrap:balance`),
    rule(part('byline'), `margin:0 auto;color:var(--jingdu-ink2);font:14px/24px ${FACES.sans};font-variant-numeric:tabular-nums`),
    rule(body, 'padding:20px 0 96px;text-align:justify'),
    rule(
      `${ROOT} :is([${PART}="title"],[${PART}="byline"]) *`,
      'float:none;position:static;margin:0;padding:0;border:0;background:none;color:inherit;font:inherit;text-indent:0;letter-spacing:normal',
    ),
    rule(part('row'), column(look)),
    rule(part('row-path'), 'display:inline'),
    rule(`${part('row')} [${PART}="byline"]`, 'display:inline;width:auto;margin-inline-end:12px'),
    rule(`${part('byline')} *`, 'margin-inline-end:8px;text-decoration:none'),
    rule(`${part('byline')} :is(img,svg,button)`, 'display:none'),
    rule(
      `${body} :not(${PICTURES})`,
      'float:none;max-width:100%;background:none;color:inherit;font-family:inherit;font-size:inherit;line-height:inherit;letter-spacing:normal;text-shadow:none',
    ),
    rule(`${body} :is(sub,sup)`, 'font-size:.75em;line-height:0'),
    rule(`${body} :is(p,[${LINE}])`, 'margin:0 0 .9em;padding:0;text-align:justify'),
    ...indents(look),
    rule(`${body} [${LINE}="empty"]`, 'display:none'),
    rule(`${body} [${LINE}="centre"]`, 'text-align:center;text-indent:0'),
    rule(headings, 'margin:1.2em 0 .6em;font-size:1.1em;font-weight:700;line-height:1.5;text-align:start'),
    rule(`${body} :is(h1,h2)`, 'font-size:1.25em'),
    rule(`${body} :is(img,video)`, 'float:none;max-width:100%;height:auto;border:0'),
    rule(`${body} :is(${FIGURES.join(',')})`, 'width:auto;margin:1.4em 0;padding:0;text-align:center;text-indent:0'),
    rule(captions, `display:block;margin:8px 0 0;color:var(--jingdu-ink2);font:14px/22px ${FACES.sans};text-align:center;text-indent:0`),
    rule(`${captions.slice(0, -1)}):empty`, 'display:none'),
    rule(`${body} blockquote`, 'margin:1em 0;padding:0 0 0 1em;border:0;border-inline-start:3px solid var(--jingdu-line);color:var(--jingdu-ink2)'),
    rule(`${body} hr`, 'height:0;margin:1.4em auto;border:0;border-top:1px solid var(--jingdu-line)'),
    rule(`${body} a`, 'color:inherit;text-decoration:underline 1px var(--jingdu-ink2);text-underline-offset:.25em'),
    rule(`${body} a:has(img)`, 'text-decoration:none'),
    rule(
      line('table'),
      `display:block;overflow-x:auto;width:fit-content;margin:1.2em auto;border:0;border-collapse:collapse;font:14px/22px ${FACES.sans};font-variant-numeric:tabular-nums;text-indent:0`,
    ),
    rule(`${line('table')} :is(td,th)`, 'padding:6px 10px;border:0;border-block:1px solid var(--jingdu-line);text-align:start;text-indent:0'),
    rule(`${line('table')} :is(td,th) *`, 'margin:0;text-indent:0;text-align:start'),
    rule(line('column'), 'display:block;width:auto;margin:1.4em 0;border:0;text-indent:0'),
    rule(`${line('column')}:has(img)`, 'text-align:center'),
    rule(
      ['>tbody', '>tbody>tr', '>tbody>tr>td'].map((way) => `${line('column')}${way}`).join(','),
      'display:block;width:auto;height:auto;padding:0;border:0',
    ),
    rule(line('title'), `margin:28px 0 12px;font:600 ${Math.round(size * 1.45)}px/1.45 ${face};text-align:start;text-indent:0;text-wrap:balance`),
    rule(line('byline'), `margin:0 0 20px;color:var(--jingdu-ink2);font:14px/24px ${FACES.sans};text-align:start;text-indent:0`),
    rule(`${body} :is([${LINE}="title"],[${LINE}="byline"]) *`, 'margin:0;font:inherit;color:inherit;text-decoration:none'),
    rule(`${ROOT} :focus-visible`, 'outline:2px solid var(--jingdu-seal);outline-offset:2px'),
    `@media (prefers-color-scheme:dark){${look.theme === 'system' ? rule(`${body} :is(img,video)`, 'filter:brightness(.86)') : ''}}`,
    look.theme === 'dark' ? rule(`${body} :is(img,video)`, 'filter:brightness(.86)') : '',
    `@page{margin:18mm 16mm}@media print{${rule(ROOT, variables(COLOURS.light))}${rule(ROOT, 'background:none')}${rule(`${ROOT}::after`, 'display:none')}${rule(`${ROOT} :is([${PART}="title"],[${PART}="byline"],[${PART}="body"])`, 'width:auto')}${rule(`${body} :is(img,table,figure,blockquote)`, 'break-inside:avoid')}${rule(headings, 'break-after:avoid')}}`,
    `@keyframes jingdu-progress{from{transform:scaleX(0)}to{transform:scaleX(1)}}`,
    `@supports (animation-timeline:scroll()){${rule(`${ROOT}::after`, 'animation:jingdu-progress linear both;animation-timeline:scroll(root)')}}`,
    rule(
      `${ROOT}::after`,
      'content:"";visibility:visible;position:fixed;z-index:2147483647;inset:0 0 auto 0;height:2px;background:var(--jingdu-seal);transform-origin:0 0;pointer-events:none',
    ),
  ]
    .filter((text) => text !== '')
    .join('\n');
}
