// Articles of real length out of a made vocabulary whose words are as unevenly frequent as Chinese ones are; always the same for a number.
import type { Article } from '../../src/article/article.ts';

const SIGNS = 2_500;
const WORDS = 12_000;
const LENGTH = 1_500;

/** mulberry32 */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The share of the word of rank r falls with 1/(r+3), as in newspapers; one inverse by search in the sums. */
function zipf(many: number): (draw: number) => number {
  const sums = new Float64Array(many);
  let sum = 0;
  for (let rank = 0; rank < many; rank += 1) {
    sum += 1 / (rank + 3);
    sums[rank] = sum;
  }
  return (draw) => {
    let low = 0;
    let high = many - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) < draw * sum) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

const signOf = (rank: number): string => String.fromCharCode(0x4e00 + ((rank * 7919) % 20_000));

const VOCABULARY = (() => {
  const next = chance(1);
  const sign = zipf(SIGNS);
  return Array.from({ length: WORDS }, () => {
    const length = [1, 2, 2, 2, 2, 2, 3, 3, 4][Math.floor(next() * 9)] ?? 2;
    return Array.from({ length }, () => signOf(sign(next()))).join('');
  });
})();
const word = zipf(WORDS);

function words(next: () => number, length: number): string {
  let text = '';
  while (text.length < length) {
    text += VOCABULARY[word(next())];
    const mark = next();
    if (mark < 0.08) text += '，';
    else if (mark < 0.11) text += '。';
    else if (mark < 0.12) text += `${Math.floor(next() * 100)}.${Math.floor(next() * 10)}%`;
    else if (mark < 0.125) text += '。\n';
  }
  return text;
}

export function articleOf(number: number): Article {
  const next = chance(number + 2);
  const text = words(next, LENGTH * (0.4 + next() * 1.2));
  const day = new Date(Date.UTC(2018, 0, 1) + Math.floor(next() * 3_000) * 86_400_000).toISOString().slice(0, 10);
  const stock = String(600_000 + Math.floor(next() * 400));
  const id = `bench${number}`;
  const url = `https://finance.sina.com.cn/bench/${day}/doc-${id}.shtml`;
  const address = { id, url, canonicalUrl: url, template: 'bench', sourceUrl: '', lead: '' };
  const named = { source: VOCABULARY[20 + (number % 40)] ?? '', origin: '', author: VOCABULARY[900 + (number % 300)] ?? '', editor: '' };
  const dated = { date: `${day}T08:00:00+08:00`, publishedAt: '', channel: VOCABULARY[60 + (number % 12)] ?? '', keywords: [] };
  const html = text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
  const parts = {
    stocks: [{ market: 'sh', code: stock, name: VOCABULARY[2_000 + Number(stock) - 600_000] ?? '' }],
    images: [],
    pages: null,
    stated: {},
  };
  return { ...address, ...named, ...dated, ...parts, title: words(next, 18).replace(/\n/g, ''), originalTitle: '', text, html };
}

/** Questions are made of so many articles, the first ones: libraries of every size hold these and are asked the same, so that only the size grows. */
const ASKED_OF = 2_000;

/** Questions by kind: words that are frequent and rare, pieces of texts that a word's edge cuts, and what is nowhere. */
export function questions(articles: number): Record<string, string[]> {
  const next = chance(99);
  const piece = (length: number): string => {
    const { text } = articleOf(Math.floor(next() * Math.min(articles, ASKED_OF)));
    const line = text.split('\n').find((one) => one.length > length + 4) ?? text;
    const at = Math.floor(next() * (line.length - length));
    return line.slice(at, at + length).replace(/["\s-]/g, '，');
  };
  const many = <T>(make: () => T): T[] => Array.from({ length: 25 }, make);
  const [a, b] = [VOCABULARY[30], VOCABULARY[800]];
  return {
    '1 character': many(() => piece(1)),
    '2 characters': many(() => piece(2)),
    '4 characters': many(() => piece(4)),
    phrases: many(() => `"${piece(9)}"`),
    operators: many(() => `${piece(2)} 日期:20${18 + Math.floor(next() * 7)}..2025 -${piece(2)} 来源:${VOCABULARY[20 + Math.floor(next() * 40)]}`),
    'two words': many(() => `${a} ${b} ${piece(2)}`),
    nowhere: many(() => `${piece(2)}㐀㐁`),
  };
}
