// Makes what was measured into a report, and says of each target of the page whether it holds.
import { atMost, type Target } from '../bench/report.ts';
import type { FirefoxOutcome, Outcome } from './heaviest.ts';
import type { Numbers } from './visit.ts';

export interface PageReport {
  rounds: number;
  targets: Target[];
  chromium: Outcome[];
  firefox: FirefoxOutcome[];
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
    atMost('main-thread time, part of without us', part('mainSettled'), 0.7),
  ];
}
