// Whole pages through the engine: what comes out is the truth stated beside each page, and exactly the reading that was kept.
import { describe, expect, it } from 'vitest';
import type { Article, Reading } from '../../src/article/article.ts';
import { parseReading } from '../../src/article/parse-reading.ts';
import { extract } from '../../src/extract/extract.ts';
import { sanitize } from '../../src/html/sanitize.ts';
import { BAD_PAGES, STORIES } from '../newsstand/contents.ts';
import { EXTRA_PAGES } from './extra/contents.ts';
import { documentOf, pageText } from './read-page.ts';

/** The one page of ten megabytes takes jsdom minutes; the browser tests read it. */
const TOO_LARGE_HERE = ['ten-megabytes'];

interface Page {
  name: string;
  address: string;
  open(): Document;
}

const PAGES: Page[] = [
  ...STORIES.map(({ name, url, reply }) => ({ name, address: url, open: () => documentOf(reply()) })),
  ...EXTRA_PAGES.map(({ name, address, html }) => ({ name, address, open: () => documentOf({ body: html }) })),
];

const read = (document: Document, address: string): Reading => extract(document, { address, by: 'address' });

function articleOf({ problem, article }: Reading): Article {
  if (article === null) throw new Error(`no article: ${problem}`);
  return article;
}

/** Lines of text that stand in figures and tables are no prose. */
function proseOf(article: Article): string[] {
  const { body } = new DOMParser().parseFromString(article.html, 'text/html');
  for (const element of body.querySelectorAll('figure, table')) element.remove();
  return [...body.querySelectorAll('p, h2, h3, li, pre')].map((element) => element.textContent ?? '');
}

/** A line that states a field is shown beside the text, or kept in it: both are true. */
const withoutOriginalTitle = (lines: readonly string[], title: string) =>
  title === '' ? lines : lines.filter((line) => !(/^原标题[:：\s]/.test(line) && line.endsWith(title)));

/** Its traps are words and pictures too; what the truth states must be there, in order, between them. */
const HAS_TRAPS = ['hostile'];
const among = <Value>(found: readonly Value[], stated: readonly Value[]): Value[] => {
  const wanted = new Set(stated.map((one) => JSON.stringify(one)));
  return found.filter((one) => wanted.has(JSON.stringify(one)));
};

const CODES = ({ stocks }: Article) => stocks.map(({ market, code }) => `${market}${code}`);
const everyWord = (article: Article) => Object.values(article).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));

/** The reading as it is kept: one line of HTML a line, so that a change shows where it is. */
function kept(reading: Reading): string {
  const article = reading.article && { ...reading.article, html: reading.article.html.split('\n') };
  return `${JSON.stringify({ ...reading, article }, null, 2)}\n`;
}

describe.each(STORIES)('the story $name', ({ name, url, truth, reply }) => {
  const article = () => articleOf(read(documentOf(reply()), url));

  it('has its title, medium and time', () => {
    const { title, originalTitle, source, sourceUrl, date } = article();
    expect({ title, originalTitle, source, sourceUrl, date }).toEqual({
      title: truth.title,
      originalTitle: truth.originalTitle,
      source: truth.source,
      sourceUrl: truth.sourceUrl,
      date: truth.date,
    });
  });

  it('has its editor', () => {
    expect(article().editor).toBe(truth.editor);
  });

  it('names no author but the true one', () => {
    expect(['', truth.author]).toContain(article().author);
  });

  it('has its paragraphs, all and in order', () => {
    const prose = withoutOriginalTitle(proseOf(article()), truth.originalTitle);
    expect(HAS_TRAPS.includes(name) ? among(prose, truth.paragraphs) : prose).toEqual(truth.paragraphs);
  });

  it('has its pictures with their captions', () => {
    const { images } = article();
    expect(HAS_TRAPS.includes(name) ? among(images, truth.pictures) : images).toEqual(truth.pictures);
  });

  it('has its stocks', () => {
    expect(CODES(article())).toEqual(truth.stocks);
  });

  it('has none of what stands around it', () => {
    const words = everyWord(article());
    expect(truth.noise.filter((noise) => words.some((word) => word.includes(noise)))).toEqual([]);
  });
});

describe.each(EXTRA_PAGES)('the page $name', ({ address, html, truth }) => {
  const article = () => articleOf(read(documentOf({ body: html }), address));

  it('has its fields', () => {
    const { title, originalTitle, source, origin, editor, date } = article();
    expect({ title, originalTitle, source, origin, editor, date }).toEqual({
      title: truth.title,
      originalTitle: truth.originalTitle ?? '',
      source: truth.source,
      origin: truth.origin ?? '',
      editor: truth.editor ?? '',
      date: truth.date,
    });
  });

  it('has its text, all and in order', () => {
    expect(withoutOriginalTitle(article().text.split('\n'), truth.originalTitle ?? '')).toEqual(truth.lines);
  });

  it('has its pictures, stocks and markup', () => {
    const { images, stocks, html: markup } = article();
    expect({ images, stocks }).toEqual({ images: truth.pictures ?? [], stocks: truth.stocks ?? [] });
    expect((truth.markup ?? []).filter((part) => !markup.includes(part))).toEqual([]);
  });

  it('has none of what stands around it', () => {
    const words = everyWord(article());
    expect((truth.noise ?? []).filter((noise) => words.some((word) => word.includes(noise)))).toEqual([]);
  });
});

describe.each(PAGES)('of $name', ({ name, address, open }) => {
  it('the reading is the one that was kept', async () => {
    await expect(kept(read(open(), address))).toMatchFileSnapshot(`expected/${name}.json`);
  });

  it('a second reading is the same, and the document is as it was', () => {
    const document = open();
    const before = pageText(document);
    const first = read(document, address);
    const second = read(document, address);
    expect(second).toEqual(first);
    expect(pageText(document)).toBe(before);
  });

  it('every letter of the text stands on the page, in this order', () => {
    const document = open();
    const onPage = (document.body.textContent ?? '').replace(/\s+/g, '');
    const letters = [...articleOf(read(document, address)).text.replace(/\s+/g, '')];
    let at = 0;
    const strays = letters.filter((letter) => {
      const found = onPage.indexOf(letter, at);
      if (found >= 0) at = found + letter.length;
      return found < 0;
    });
    expect(strays).toEqual([]);
  });

  it('the sanitiser finds nothing to change', () => {
    const { html } = articleOf(read(open(), address));
    const meaning = (text: string) => {
      const { body } = new DOMParser().parseFromString(text, 'text/html');
      // The sanitiser adds this word to every link.
      for (const link of body.querySelectorAll('a')) link.removeAttribute('rel');
      return body.innerHTML;
    };
    expect(meaning(sanitize(html))).toBe(meaning(html));
  });

  it('the other contexts accept the reading', () => {
    const reading = read(open(), address);
    expect(parseReading(JSON.parse(JSON.stringify(reading)))).toEqual(reading);
  });
});

describe.each(BAD_PAGES.filter(({ name }) => !TOO_LARGE_HERE.includes(name)))('the page $name', ({ url, problem, reply }) => {
  it(`is refused as ${problem}, and not touched`, () => {
    const document = documentOf(reply());
    const before = pageText(document);
    expect(read(document, url)).toMatchObject({ problem, article: null });
    expect(pageText(document)).toBe(before);
  });
});
