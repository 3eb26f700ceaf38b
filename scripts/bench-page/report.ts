// Makes what was measured into a report, and says of each target of the page whether it holds.
import { atLeast, atMost, type Target } from '../bench/report.ts';
import { median } from '../bench/statistics.ts';
import type { SeenPage, ViewName } from './corpus.ts';
import type { FirefoxOutcome, Outcome } from './heaviest.ts';
import type { Numbers } from './visit.ts';

export interface PageReport {
  rounds: number;
  targets: Target[];
  chromium: Outcome[];
  firefox: FirefoxOutcome[];
  /** Empty without a corpus. */
  corpus: SeenPage[];
}

/** Times of one run on a shared machine mean something beside each other only. */
export function targetsOf(chromium: readonly Outcome[]): Target[] {
  const of = (name: Outcome['variant']): Outcome => {
    const found = chromium.find(({ variant }) => variant === name);
    if (found === undefined) throw new Error(`the variant ${name} was not measured`);
    return found;
  };
  const [ours, bare] = [of('with'), of('without')];
  const part = (name: keyof Numbers): number => ours.numbers[name] / bare.numbers[name];
  return [
    atMost('frames painted with noise', ours.film.noisy, 0),
    atMost('CLS, with us less without us', ours.numbers.cls - bare.numbers.cls, 0),
    atMost('our main-thread ms, heaviest page', ours.numbers.ours, 8),
    atMost('our main-thread ms after it has settled', ours.numbers.oursAfter, 1),
    atMost('requests, part of without us', part('requests'), 0.5),
    atMost('load, part of without us', part('load'), 0.7),
    atMost('main-thread time, part of without us', part('main'), 0.7),
  ];
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** One view over all pages: means, but for the paragraphs, which are counted. */
export function seenIn(
  pages: readonly SeenPage[],
  view: ViewName,
): { article: number; worst: number; frames: number; slots: number; hidden: number } {
  const views = pages.map(({ views: all }) => all[view]);
  return {
    article: mean(views.map(({ article }) => article)),
    worst: Math.min(...views.map(({ article }) => article)),
    frames: mean(views.map(({ frames }) => frames)),
    slots: mean(views.map(({ slots }) => slots)),
    hidden: views.reduce((sum, { hidden }) => sum + hidden.length, 0),
  };
}

export function seenTargets(pages: readonly SeenPage[]): Target[] {
  if (pages.length === 0) return [];
  const [clean, read] = [seenIn(pages, 'clean'), seenIn(pages, 'read')];
  return [
    atLeast('real pages, clean: article part of what is seen', clean.article, 0.85),
    atLeast('real pages, read mode: article part', read.article, 0.97),
    atMost('real pages, clean: frames seen', clean.frames, 0),
    atMost('real pages, clean: QR and ad slots seen', clean.slots, 0),
    atMost('real pages: paragraphs hidden by mistake', clean.hidden + read.hidden, 0),
    atMost('our main-thread ms, median real page', median(pages.map(({ ours }) => ours)), 8),
  ];
}
