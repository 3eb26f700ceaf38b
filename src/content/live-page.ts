// The page as it stands now: cleaned, paused or refused, and what was removed from it.
import type { ProblemCode, Reading } from '../article/article.ts';
import { countCharacters } from '../article/characters.ts';
import { detect } from '../extract/detect.ts';
import { findAll } from '../extract/dom.ts';
import { extract, readLines } from '../extract/extract.ts';
import { type Removed, saidBy, tally } from '../extract/removed.ts';
import { fold } from '../extract/values.ts';
import type { PageStatus } from '../messages/contract.ts';
import { NOISE_AROUND } from '../sites/noise-around.ts';
import type { RemovedBy } from '../sites/site.ts';
import { Curtain } from './curtain.ts';
import { Taker } from './taker.ts';

export class LivePage {
  readonly #document: Document;
  readonly #address: string;
  readonly #curtain: Curtain;
  readonly #changed: (removed: number) => void;
  #taker: Taker | null = null;
  #state: PageStatus['state'] = 'starting';
  #problem: ProblemCode | null = null;

  /** `changed` hears the number of things removed whenever it changes. */
  constructor(document: Document, address: string, changed: (removed: number) => void) {
    this.#document = document;
    this.#address = address;
    this.#curtain = new Curtain(document);
    this.#changed = changed;
  }

  get state(): PageStatus['state'] {
    return this.#state;
  }

  refuse(problem: ProblemCode): void {
    this.#state = 'refused';
    this.#problem = problem;
  }

  /** Called at document_start for an article's address, then once more when the document is there. */
  hide(): void {
    this.#curtain.draw();
  }

  /** The document decides: an article is cleaned, anything else shown as it was sent. */
  clean(): void {
    const reading = this.read('address');
    const detected = detect(this.#document);
    if (reading.problem !== null || detected.template === null) {
      this.#curtain.lift();
      this.refuse(reading.problem ?? 'unknown-template');
      return;
    }
    this.#curtain.draw();
    this.#taker = new Taker(this.#document, detected.body, () => this.#changed(this.#count()));
    this.#taker.start(this.#promoLines(detected.body));
    this.#curtain.openInside();
    this.#state = 'clean';
    this.#changed(this.#count());
  }

  pause(): void {
    if (this.#state !== 'clean') return;
    this.#taker?.restore();
    this.#taker = null;
    this.#curtain.lift();
    this.#state = 'paused';
    this.#changed(0);
  }

  resume(): void {
    if (this.#state === 'paused') this.clean();
  }

  /** Whatever failed, the reader sees the page as Sina sent it. */
  giveUp(): void {
    this.#taker?.restore();
    this.#taker = null;
    this.#curtain.lift();
    this.refuse('unknown-template');
  }

  read(by: 'address' | 'document'): Reading {
    return extract(this.#document, { address: this.#address, by, taken: this.#taker?.taken ?? [] });
  }

  status(): Omit<PageStatus, 'reading'> {
    const detected = detect(this.#document);
    const texts = this.#state === 'clean' && detected.template !== null ? this.#texts(detected.body) : { body: 0, kept: 0 };
    return {
      state: this.#state,
      problem: this.#problem,
      template: detected.template?.id ?? '',
      removed: tally([...(this.#taker?.taken ?? []).map(({ rule, element }) => ({ rule, text: saidBy(element) })), ...this.#hidden()]),
      ...texts,
    };
  }

  #count(): number {
    return (this.#taker?.taken.length ?? 0) + this.#hidden().length;
  }

  /** What the style hides now. */
  #hidden(): Removed[] {
    if (this.#state === 'refused' || this.#state === 'paused') return [];
    return NOISE_AROUND.filter((rule) => rule.does === 'hide').flatMap((rule) =>
      [...findAll(this.#document, rule.select)].map((element) => ({ rule, text: saidBy(element) })),
    );
  }

  /** The article's characters, and those of them that the reader can see now: the proof that nothing was hidden by mistake. */
  #texts(body: Element): { body: number; kept: number } {
    const counted = { body: 0, kept: 0 };
    for (const { text, element } of readLines(body, this.#address, this.#taker?.taken ?? []).kept) {
      const characters = countCharacters(text);
      counted.body += characters;
      if (element.isConnected && element.checkVisibility()) counted.kept += characters;
    }
    return counted;
  }

  /** Lines of Sina's own, where the line is the whole of its element; a line that shares one with the article stays. */
  #promoLines(body: Element): { element: Element; rule: RemovedBy }[] {
    return readLines(body, this.#address, []).dropped.flatMap(({ line, rule }) => {
      if (line.element === body || fold(line.element.textContent ?? '') !== fold(line.text)) return [];
      return [{ element: line.element, rule: { id: rule.id, category: rule.category ?? 'tools' } }];
    });
  }
}
