// What is true of a replica article, stated beside it so that a test can compare what came out with what went in.
import type { Reply } from './reply.ts';

export interface Truth {
  title: string;
  originalTitle: string;
  source: string;
  sourceUrl: string;
  author: string;
  editor: string;
  /** The shown time, ISO 8601 with +08:00. */
  date: string;
  /** Every line of prose in order, sub-headings among them; captions and table cells are not. */
  paragraphs: string[];
  pictures: { src: string; caption: string }[];
  /** Stocks the page links, as `market` + `code`. */
  stocks: string[];
  /** Words the reader sees on the page that are none of the article's; none may come out. */
  noise: string[];
}

export interface Story {
  /** The name that tests and the list page call it by. */
  name: string;
  url: string;
  truth: Truth;
  reply(): Reply;
}
