// One segment against the plainest search there is, over generated texts with few signs, so that everything occurs.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { pack, SEGMENT_SIZE, searchSegment } from '../../../src/search/segment.ts';
import { randomOf } from '../../generator/random.ts';

const SIGNS = [...'降准降息央行3.5%，。\n𠮷a'];

function textsOf(count: number, longest: number): string[] {
  const random = randomOf(count, 'segment');
  return Array.from({ length: count }, () => Array.from({ length: random.whole(0, longest) }, () => random.pick(SIGNS)).join(''));
}

function search(texts: string[], words: string): [number, number][] {
  const found: [number, number][] = [];
  searchSegment(
    pack(texts),
    words,
    () => true,
    (at, place) => found.push([at, place]),
  );
  return found;
}

const plainly = (texts: string[], words: string) =>
  texts.map((text, at) => [at, text.indexOf(words)] as [number, number]).filter(([, place]) => place >= 0);

describe('searchSegment', () => {
  it.each([1, 31, 32, 33, SEGMENT_SIZE])('finds in %i texts what a plain search finds, and where', (count) => {
    const texts = textsOf(count, 60);
    let hits = 0;
    for (const words of ['降', '降准', '准降', '3.5', '央行降准', '降准降息央', '。\n', '\udfb7', 'a', 'zz', '不']) {
      expect(search(texts, words), words).toEqual(plainly(texts, words));
      hits += plainly(texts, words).length;
    }
    expect(hits).toBeGreaterThan(0);
  });

  it('does not find across two texts', () => {
    expect(search(['降', '准'], '降准')).toEqual([]);
  });

  it('does not look where it is not wanted', () => {
    const asked: number[] = [];
    const found: number[] = [];
    searchSegment(
      pack(['降准', '央行', '降准']),
      '降准',
      (at) => {
        asked.push(at);
        return at === 2;
      },
      (at) => found.push(at),
    );
    expect([asked, found]).toEqual([[0, 2], [2]]);
  });
});
