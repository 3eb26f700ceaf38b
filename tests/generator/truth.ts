// What is true of a generated page, stated by the generator and never read back from the page.
import type { Picture, Stock } from '../../src/article/article.ts';

export interface Truth {
  title: string;
  originalTitle: string;
  source: string;
  sourceUrl: string;
  origin: string;
  author: string;
  editor: string;
  channel: string;
  keywords: readonly string[];
  /** ISO 8601 with +08:00. */
  date: string;
  stocks: Stock[];
  pictures: Picture[];
  /** Every line of text in order; a row of a table is a line, its cells set apart by tabs. */
  lines: string[];
  /** The same with its markup: `blockquote>p:words`, `figure:address|caption`, `table:…`. */
  outline: string[];
}

export interface GeneratedPage {
  seed: number;
  template: string;
  url: string;
  html: string;
  truth: Truth;
  /** Words on the page that are none of the article's; none may come out. */
  noiseTexts: string[];
  /** Lines of the page that state a field, as printed. */
  statedLines: string[];
  /** The rule by which the writer signed, if any. */
  signature: string;
}
