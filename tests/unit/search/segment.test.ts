// One segment against the plainest search there is, over generated texts of common and rare signs, so that everything occurs.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { outlook, SEGMENT_SIZE, START, searchSegment } from '../../../src/search/segment.ts';
import { randomOf } from '../../generator/random.ts';
import { packed } from './packed.ts';

const COMMON = [...'降准降息央行3.5%，。\n𠮷a'];
/** What could be taken for a sign alone, for nothing, or for half of one. */
const ODD = ['\0', '\uffff', '\udfb7', '\ud842'];
const RARE = Array.from({ length: 400 }, (_, at) => String.fromCharCode(0x5000 + at));

function textsOf(count: number, longest: number): string[] {
  const random = randomOf(count, 'segment');
  const signs = () => random.pick(random.whole(0, 9) === 0 ? RARE : random.whole(0, 19) === 0 ? ODD : COMMON);
  return Array.from({ length: count }, () => Array.from({ length: random.whole(0, longest) }, signs).join(''));
}

function search(texts: string[], words: string): [number, boolean][] {
  const found: [number, boolean][] = [];
  searchSegment(packed(texts), words, { wanted: () => true, found: (at, isAtStart) => found.push([at, isAtStart]) });
  return found;
}

const plainly = (texts: string[], words: string) =>
  texts.flatMap((text, at): [number, boolean][] => (text.includes(words) ? [[at, text.indexOf(words) < START]] : []));

describe('searchSegment', () => {
  it.each([1, 31, 32, 33, 100, SEGMENT_SIZE])('finds in %i texts what a plain search finds, and whether at the start', (count) => {
    const texts = textsOf(count, 500);
    const made = packed(texts);
    const random = randomOf(count, 'words');
    const piece = (length: number) => {
      const text = texts[random.whole(0, count - 1)] ?? '';
      const from = random.whole(0, Math.max(0, text.length - length));
      return text.slice(from, from + length);
    };
    const pieces = Array.from({ length: 120 }, (_, at) => piece(1 + (at % 5))).filter((words) => words !== '');
    const met = { start: 0, below: 0 };
    for (const words of [...pieces, ...ODD, '\0\0', '\uffff\uffff', '降准降息央', '。\n', 'zz', '不', '降不', '不降准']) {
      const found: [number, boolean][] = [];
      searchSegment(made, words, { wanted: () => true, found: (at, isAtStart) => found.push([at, isAtStart]) });
      expect(found, JSON.stringify(words)).toEqual(plainly(texts, words));
      const without: [number, boolean][] = [];
      searchSegment({ ...made, tables: null }, words, { wanted: () => true, found: (at, isAtStart) => without.push([at, isAtStart]) });
      expect(without, `without tables: ${JSON.stringify(words)}`).toEqual(found);
      for (const [, isAtStart] of found) met[isAtStart ? 'start' : 'below'] += 1;
    }
    expect([met.start > 0, met.below > 0 || count === 1]).toEqual([true, true]);
  });

  it('knows the last place that is at the start', () => {
    const before = '。'.repeat(START - 1);
    for (const words of ['降', '降准', '降准了'])
      expect(search([`${before}${words}`, `。${before}${words}`], words), words).toEqual([
        [0, true],
        [1, false],
      ]);
  });

  it('does not find across two texts', () => {
    expect(search(['降', '准'], '降准')).toEqual([]);
  });

  it.each(['降准', '降', '降准了'])('does not look for %s where it is not wanted', (words) => {
    const asked: number[] = [];
    const found: number[] = [];
    searchSegment(packed(['降准了', '央行', '降准了']), words, {
      wanted: (at) => {
        asked.push(at);
        return at === 2;
      },
      found: (at) => found.push(at),
    });
    expect([asked, found]).toEqual([[0, 2], [2]]);
  });
});

describe('outlook', () => {
  it('counts those that hold the words where that is written down, else those that may and have to be looked at', () => {
    const made = packed(Array.from({ length: 64 }, (_, at) => (at < 8 ? '央行降准' : at === 8 ? '降息' : '别的')));
    const known = (texts: number) => ({ texts, isLookedAt: false });
    const looked = (texts: number) => ({ texts, isLookedAt: true });
    expect(['降', '别的', '不'].map((words) => outlook(made, words))).toEqual([known(9), known(55), known(0)]);
    expect(['央行降', '降息', '息降', '不降准'].map((words) => outlook(made, words))).toEqual([looked(8), looked(1), looked(0), looked(0)]);
    expect(outlook({ ...packed(['降', '准', '降']), tables: null }, '降')).toEqual(looked(3));
  });
});
