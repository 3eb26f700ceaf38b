// What is measured against what: each engine reads a document that is its own and says what it found. Runs inside the browser.
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extract } from '../../src/extract/extract.ts';
import type { EngineName, Outcome } from './names.ts';

/** The part that is timed; what it gives back is made into an outcome outside the timed part. */
type Engine = (document: Document, address: string) => () => Outcome;

const nothing: Outcome = { problem: null, title: '', source: '', author: '', date: '', text: '', nodes: 0 };

/** Not by `innerHTML` on an element of the page that measures: that would load the article's pictures. */
const textOf = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';

export const ENGINES: Record<EngineName, Engine> = {
  ours(document, address) {
    const { problem, article } = extract(document, { address, by: address === '' ? 'document' : 'address' });
    return () => ({ ...nothing, ...article, problem, nodes: 0 });
  },
  // It changes the document that it gets.
  readability(document) {
    const article = new Readability(document).parse();
    return () => ({
      ...nothing,
      problem: article === null ? 'nothing found' : null,
      title: article?.title ?? '',
      source: article?.siteName ?? '',
      author: article?.byline ?? '',
      date: article?.publishedTime ?? '',
      text: article?.textContent ?? '',
    });
  },
  defuddle(document, address) {
    const { title, site, author, published, content } = new Defuddle(document, address === '' ? {} : { url: address }).parse();
    return () => ({ ...nothing, title, source: site, author, date: published, text: textOf(content) });
  },
  /** The least that anybody does who works on a copy: make it, and look at each node once. */
  floor(document) {
    const copy = document.cloneNode(true) as Document;
    const walker = copy.createTreeWalker(copy, NodeFilter.SHOW_ALL);
    let nodes = 0;
    while (walker.nextNode() !== null) nodes += 1;
    return () => ({ ...nothing, nodes });
  },
};
