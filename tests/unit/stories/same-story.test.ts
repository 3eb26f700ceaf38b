// What is one story and what is not, on generated pairs: nothing is folded that is not the same copy.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { ENOUGH, keysOf } from '../../../src/stories/keys.ts';
import { isSameStory } from '../../../src/stories/same-story.ts';
import { DIFFERENT, type Pair, SAME } from './pairs.ts';

const SEEDS = Array.from({ length: 150 }, (_, seed) => seed);

/** As the shelf does it: found by the keys, then compared. */
function isFolded([one, other]: Pair): boolean {
  const keys = new Set(keysOf(one));
  return keysOf(other).filter((key) => keys.has(key)).length >= ENOUGH && isSameStory(one, other);
}

const foldedOf = (make: (seed: number) => Pair): number => SEEDS.filter((seed) => isFolded(make(seed))).length;

describe('a story', () => {
  const right = Object.entries(SAME).map(([name, make]) => [name, foldedOf(make)] as const);
  const wrong = Object.entries(DIFFERENT).map(([name, make]) => [name, foldedOf(make)] as const);
  const sum = (counts: readonly (readonly [string, number])[]): number => counts.reduce((all, [, count]) => all + count, 0);
  const precision = sum(right) / (sum(right) + sum(wrong));
  const recall = sum(right) / (right.length * SEEDS.length);
  console.info(
    `stories: precision ${(precision * 100).toFixed(2)} %, recall ${(recall * 100).toFixed(2)} %, of ${SEEDS.length} pairs of each kind folded:`,
  );
  console.info([...right, ...wrong].map(([name, count]) => `  ${name}: ${count}`).join('\n'));

  it.each(wrong)('is not made of %s', (_name, count) => expect(count).toBe(0));

  it.each(right)('is made of the same copy %s', (_name, count) => expect(count).toBeGreaterThanOrEqual(SEEDS.length * 0.9));

  it('is found nearly always', () => expect(recall).toBeGreaterThan(0.97));
});

describe('isSameStory', () => {
  const line = (at: number): string => `第${'甲乙丙丁戊己庚辛'.charAt(at)}家工厂的仓库在雨季来临之前装满了货物，工人们日夜不停。`;
  const text = Array.from({ length: 8 }, (_, at) => line(at)).join('\n');

  it('is the same both ways round', () => {
    for (const make of [...Object.values(SAME), ...Object.values(DIFFERENT)])
      for (const seed of SEEDS.slice(0, 20)) {
        const [one, other] = make(seed);
        expect(isSameStory(one, other)).toBe(isSameStory(other, one));
      }
  });

  it('is never said of empty texts, and of very short ones only where they are equal', () => {
    expect(isSameStory('', '')).toBe(false);
    expect(isSameStory('央行今日降准。', '央行今日降准')).toBe(true);
    expect(isSameStory('央行今日降准。', '央行今日加息。')).toBe(false);
  });

  it('is not said where one sentence states another figure', () => {
    const other = (amount: string): string => `${text}\n全年的产量因此达到了${amount}万吨，比预想的要多。`;
    expect(isSameStory(other('120'), other('120'))).toBe(true);
    expect(isSameStory(other('120'), other('121'))).toBe(false);
    expect(isSameStory(other('1,200'), other('1200'))).toBe(true);
  });

  it('is said though a sentence was reworded, and not where many were', () => {
    expect(isSameStory(text, text.replace('日夜不停', '通宵达旦'))).toBe(false);
    const longer = `${text}\n${text.replaceAll('工厂', '作坊').replaceAll('雨季', '旱季')}`;
    expect(isSameStory(longer, longer.replace('日夜不停', '通宵达旦'))).toBe(true);
  });
});
