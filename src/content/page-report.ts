// What is said of a page: how it is now, what was removed from it under which rule, and its article.
import type { ProblemCode, Reading } from '../article/article.ts';
import { detect } from '../extract/detect.ts';
import { extract, readLines, readPage, type Taken } from '../extract/extract.ts';
import { readFields, sourcesOf } from '../extract/fields.ts';
import type { Line } from '../extract/line.ts';
import type { PageNumber } from '../extract/pages.ts';
import { saidBy, tally } from '../extract/removed.ts';
import type { PageStatus } from '../messages/contract.ts';
import { readAddress } from '../sites/read-address.ts';
import { itemsOf, numberOf } from './items.ts';
import type { LivePage } from './live-page.ts';
import { seenCharacters } from './page-text.ts';
import type { Read } from './read-mode.ts';
import { named } from './rule-names.ts';

/** More lines of Sina's own than any page has: each is looked for through the whole text. */
const MOST_DROPPED = 50;

export class PageReport {
  readonly #page: LivePage;

  constructor(page: LivePage) {
    this.#page = page;
  }

  read(by: 'address' | 'document'): Reading {
    return extract(this.#page.document, { address: this.#page.address, by, taken: this.#taken });
  }

  /** Which page of an article in several this is; null for an article in one, and for what is no article. */
  pageNumber(): PageNumber | null {
    const detected = detect(this.#page.document);
    return detected.template === null ? null : readPage(detected.body, this.#page.address, this.#taken);
  }

  /** What read mode shows, and which lines of it are none of the article's and of no kind that the reader wants to see. */
  toRead(): Read | null {
    const { document, address, shown, kept } = this.#page;
    const detected = detect(document);
    if (detected.template === null) return null;
    const { template, body } = detected;
    const taken = this.#taken;
    const elements = taken.map(({ element }) => element);
    const { values } = readFields(template, sourcesOf(document, template, address, elements));
    const { repeated, dropped } = readLines(body, address, taken, values);
    const isThere = ({ element }: Line): boolean => element.isConnected && ![...kept.keys()].some((one) => one.contains(element));
    const own = dropped.filter(({ rule }) => !shown.includes(rule.category ?? 'tools')).map(({ line }) => line);
    return { template, body, repeated, dropped: own.filter(isThere).slice(0, MOST_DROPPED) };
  }

  /** Tells a page that is in doubt whether it is an article. */
  judge(): void {
    if (this.#page.isInDoubt) this.#page.judge(this.read('address').problem);
  }

  status(): Omit<PageStatus, 'reading'> {
    const { document, address, state, site, kept } = this.#page;
    const detected = detect(document);
    const texts = state === 'clean' && detected.template !== null ? seenCharacters(detected.body, address, this.#taken) : { body: 0, kept: 0 };
    const removed = this.#page.removed();
    return {
      state,
      problem: this.#problem,
      site,
      template: detected.template?.id ?? '',
      removed: tally(removed.map(({ element, rule }) => ({ rule: named(rule), text: saidBy(element) }))),
      items: itemsOf(kept, removed),
      ...texts,
    };
  }

  /** Puts one removed thing back where it was, or takes it away again. */
  putBack(item: number, back: boolean): void {
    if (back) {
      const found = this.#page.removed().find(({ element }) => numberOf(element) === item);
      if (found !== undefined) this.#page.putBack(found);
      return;
    }
    const element = [...this.#page.kept.keys()].find((kept) => numberOf(kept) === item);
    if (element !== undefined) this.#page.drop(element);
  }

  get #taken(): Taken[] {
    return this.#page.taken.map((one) => ({ ...one, rule: named(one.rule) }));
  }

  get #problem(): ProblemCode | null {
    const { problem, state, address } = this.#page;
    if (problem !== null || state !== 'refused') return problem;
    const verdict = readAddress(address);
    return verdict.verdict === 'refused' ? verdict.problem : 'unknown-template';
  }
}
