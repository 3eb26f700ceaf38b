// All pages of an article in several, fetched from Sina when the reader asks for them, and kept as long as the page is open.
import type { Reading } from '../article/article.ts';
import { AppError } from '../article/errors.ts';
import { extract } from '../extract/extract.ts';
import { gathered, type ReadPage } from '../extract/gather.ts';
import { decodeText } from '../html/decode.ts';
import { pageOf } from '../html/documents.ts';
import type { PageReport } from './page-report.ts';

/** Twenty times the largest page seen. */
const LARGEST = 10_000_000;

/** Gives the bytes of a page of the same site, or null where it cannot be had. */
export type FetchPage = (address: string) => Promise<ArrayBuffer | null>;

/** Without cookies: the pages are the same for everybody. */
export const fetchPage: FetchPage = async (address) => {
  const reply = await fetch(address, { credentials: 'omit' });
  return reply.ok ? reply.arrayBuffer() : null;
};

export class WholeArticle {
  readonly #page: PageReport;
  readonly #address: string;
  readonly #fetch: FetchPage;
  readonly #others = new Map<number, ReadPage>();
  #whole: Reading | null = null;

  constructor(page: PageReport, address: string, fetch: FetchPage) {
    this.#page = page;
    this.#address = address;
    this.#fetch = fetch;
  }

  /** The page as it is now, or all pages once they were gathered. */
  read(by: 'address' | 'document'): Reading {
    return this.#whole ?? this.#page.read(by);
  }

  /**
   * Fetches the other pages, one after the other, or only the one of this number; what was fetched before stays. One that cannot be had is
   * left out, and `pages.held` says so. Refused where there are none.
   */
  async gather(only: number | null): Promise<Reading> {
    const reading = this.#page.read('address');
    const numbers = this.#page.pageNumber();
    if (reading.problem !== null || numbers === null) throw new AppError('not-an-article', 'no article in several pages');
    for (const [number, address] of numbers.addresses) {
      const other = only === null || only === number ? await this.#readOther(number, address) : null;
      if (other !== null) this.#others.set(number, other);
    }
    const own = { number: numbers.number, article: reading.article, removed: reading.removed };
    const whole: Reading = { problem: null, skipped: reading.skipped, ...gathered(own, [...this.#others.values()], numbers.count) };
    this.#whole = whole;
    return whole;
  }

  async #readOther(number: number, link: string): Promise<ReadPage | null> {
    const [own, other] = [new URL(this.#address), new URL(link)];
    // A link in the row of numbers may lead anywhere; pages of one article stand side by side.
    if (other.host !== own.host) return null;
    // Links of old pages still say http, which a page that came by https may not ask for.
    other.protocol = own.protocol;
    const address = other.href;
    const bytes = await this.#fetch(address).catch((thrown: unknown) => {
      // The reader is told by the page's number; why is for developers.
      console.warn(`Jingdu: ${address}`, thrown);
      return null;
    });
    if (bytes === null || bytes.byteLength > LARGEST) return null;
    const reading = extract(pageOf(decodeText(bytes)), { address, by: 'address' });
    return reading.article === null ? null : { number, article: reading.article, removed: reading.removed };
  }
}
