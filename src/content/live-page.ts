// The page as it stands now: cleaned, paused, off or refused, and what was removed from it.
import type { ProblemCode, Reading } from '../article/article.ts';
import { detect } from '../extract/detect.ts';
import { textOf } from '../extract/dom.ts';
import { extract, type Taken } from '../extract/extract.ts';
import { saidBy, tally } from '../extract/removed.ts';
import type { PageStatus } from '../messages/contract.ts';
import { INITIAL_SETTINGS, type PageSettings } from '../settings/registry.ts';
import type { RemovedBy } from '../sites/site.ts';
import { Curtain, KEEP } from './curtain.ts';
import { hiddenBy, itemsOf, numberOf, type Removed } from './items.ts';
import { type Changes, LateWatch } from './late-watch.ts';
import { firstLook, linesOfSina, seenCharacters } from './page-text.ts';
import { type RulesInForce, rulesInForce } from './rules-in-force.ts';
import { Taker } from './taker.ts';

/** How often lines that came late are looked for; each look walks the whole text. */
const MOST_LINE_LOOKS = 30;
/** Late elements that say more are no lines of Sina's. */
const LONGEST_LINE = 400;
/** How often a page may replace its text and be cleaned at once; after that only when it pauses for breath. */
const MOST_NEW_BODIES = 20;
const BREATH = 1_000;
/** How long a page whose text has gone may take to bring another; until then nothing is uncovered. */
const PATIENCE = 3_000;

interface Cleaning {
  body: Element;
  taker: Taker;
  watch: LateWatch;
}

export class LivePage {
  readonly #document: Document;
  readonly #address: string;
  readonly #curtain: Curtain;
  readonly #changed: (removed: number) => void;
  readonly #kept = new Map<Element, RemovedBy>();
  readonly #isKept = (element: Element): boolean => this.#kept.has(element);
  #settings: PageSettings = INITIAL_SETTINGS;
  #rules: RulesInForce = rulesInForce([]);
  #now: Cleaning | null = null;
  #state: PageStatus['state'] = 'starting';
  #problem: ProblemCode | null = null;
  #isAllowed = true;
  #lineLooks = 0;
  #newBodies = 0;
  #again: ReturnType<typeof setTimeout> | null = null;

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

  /** Called at document_start for an article's address, before anything is known of the reader's choices. */
  hide(): void {
    this.#draw();
  }

  /** Heeds the reader's choices, now and whenever they change. */
  follow(settings: PageSettings): void {
    const isOff = !this.#isAllowed || settings.sitesOff.includes(this.#site);
    const isSame = settings.shownCategories.join() === this.#settings.shownCategories.join();
    this.#settings = settings;
    if (!isSame) this.#rules = rulesInForce(settings.shownCategories);
    if (this.#state === 'refused') return;
    if (isOff) {
      if (this.#state !== 'off') this.#uncover('off');
      return;
    }
    if (this.#state === 'off') {
      this.#state = 'starting';
      this.clean();
      return;
    }
    if (isSame || this.#state === 'paused') return;
    if (this.#now !== null) {
      const { taker, watch } = this.#now;
      watch.ignore(() => {
        taker.follow(this.#rules);
        this.#takeLines();
      });
    }
    this.#draw();
    if (this.#now !== null) this.#changed(this.#removed().length);
  }

  /** Without permission for its site a page is as it was sent, though this script is still there. */
  setAccess(isAllowed: boolean): void {
    this.#isAllowed = isAllowed;
    this.follow(this.#settings);
  }

  /** The document decides: an article is cleaned, anything else shown as it was sent. `before` is what was taken around an earlier text. */
  clean(before: readonly Taken[] = []): void {
    if (this.#state === 'off' || this.#state === 'refused') return;
    const look = firstLook(this.#document, this.#address);
    if (look.problem !== null) {
      this.#end();
      this.refuse(look.problem);
      return;
    }
    const { body, lines } = look;
    const taker = new Taker(this.#document, body, this.#rules, this.#isKept);
    const watch = new LateWatch(this.#document, body, (changes) => this.#hear(changes));
    this.#now = { body, taker, watch };
    taker.inherit(before);
    taker.takeAll();
    // Whether a line is the whole of its element shows once the noise beside it has gone.
    taker.takeLines(lines());
    this.#state = 'clean';
    this.#draw();
    watch.start();
    this.#changed(this.#removed().length);
  }

  pause(): void {
    if (this.#state === 'clean') this.#uncover('paused');
  }

  resume(): void {
    if (this.#state !== 'paused') return;
    this.#state = 'starting';
    this.clean();
  }

  /** Puts one removed thing back where it was, or takes it away again. */
  putBack(item: number, back: boolean): void {
    if (this.#now === null) return;
    const { taker, watch } = this.#now;
    watch.ignore(() => {
      if (back) {
        const found = this.#removed().find(({ element }) => numberOf(element) === item);
        if (found !== undefined) this.#keep(found, taker.release(found.element));
        return;
      }
      const [element, rule] = [...this.#kept].find(([kept]) => numberOf(kept) === item) ?? [];
      if (element !== undefined && rule !== undefined) this.#drop(element, rule, taker);
    });
    this.#draw();
    this.#changed(this.#removed().length);
  }

  /** Whatever failed, the reader sees the page as Sina sent it. */
  giveUp(): void {
    this.#end();
    this.refuse('unknown-template');
  }

  /** Cut off from the extension: what is clean stays so, nothing more is done. */
  stepAside(): void {
    this.#now?.watch.stop();
    if (this.#again !== null) clearTimeout(this.#again);
  }

  read(by: 'address' | 'document'): Reading {
    return extract(this.#document, { address: this.#address, by, taken: this.#now?.taker.taken ?? [] });
  }

  /** What is off the page just now: fields and page numbers are still read from it. */
  get takenElements(): Element[] {
    return (this.#now?.taker.taken ?? []).map(({ element }) => element);
  }

  status(): Omit<PageStatus, 'reading'> {
    const detected = detect(this.#document);
    const texts =
      this.#state === 'clean' && detected.template !== null
        ? seenCharacters(detected.body, this.#address, this.#now?.taker.taken ?? [])
        : { body: 0, kept: 0 };
    const removed = this.#removed();
    return {
      state: this.#state,
      problem: this.#problem,
      site: this.#site,
      template: detected.template?.id ?? '',
      removed: tally(removed.map(({ element, rule }) => ({ rule, text: saidBy(element) }))),
      items: itemsOf(this.#kept, removed),
      ...texts,
    };
  }

  get #site(): string {
    return URL.canParse(this.#address) ? new URL(this.#address).hostname : '';
  }

  #draw(): void {
    const { around, inBody } = this.#rules;
    const inside = this.#now === null || !this.#now.body.isConnected ? inBody : this.#now.taker.givenUp;
    this.#curtain.draw({ around, inside, isKeeping: this.#kept.size > 0 });
  }

  #uncover(state: 'paused' | 'off'): void {
    this.#end();
    this.#state = state;
    this.#changed(0);
  }

  #end(): void {
    if (this.#again !== null) clearTimeout(this.#again);
    this.#again = null;
    this.#now?.watch.stop();
    this.#now?.taker.restore();
    this.#now = null;
    for (const element of this.#kept.keys()) Element.prototype.removeAttribute.call(element, KEEP);
    this.#kept.clear();
    this.#curtain.lift();
  }

  #keep({ element, rule }: Removed, released: readonly Element[]): void {
    for (const one of new Set([element, ...released])) {
      this.#kept.set(one, rule);
      Element.prototype.setAttribute.call(one, KEEP, '');
    }
  }

  #drop(element: Element, rule: RemovedBy, taker: Taker): void {
    this.#kept.delete(element);
    Element.prototype.removeAttribute.call(element, KEEP);
    if (!this.#rules.around.some(({ id, does }) => id === rule.id && does === 'hide')) taker.takeAgain(element, rule);
  }

  /** What came late, before it is painted. */
  #hear(changes: Changes): void {
    if (this.#now === null) return;
    const { body, taker, watch } = this.#now;
    if (this.#curtain.isTorn) this.#draw();
    if (!body.isConnected) {
      this.#seekBody();
      return;
    }
    const [taken, givenUp] = [taker.taken.length, taker.givenUp.length];
    const others = taker.takeLate(changes);
    if (others.some((element) => textOf(element).length < LONGEST_LINE)) {
      this.#lineLooks += 1;
      if (this.#lineLooks <= MOST_LINE_LOOKS) this.#takeLines();
    }
    if (taker.givenUp.length > givenUp) this.#draw();
    if (taker.taken.length === taken && taker.givenUp.length === givenUp) return;
    watch.stir();
    this.#changed(this.#removed().length);
  }

  /** The text has gone: the page has replaced it, its body, or the whole document. */
  #seekBody(): void {
    this.#draw();
    const isThere = this.#document.readyState !== 'loading' && detect(this.#document).template !== null;
    if (isThere && this.#newBodies < MOST_NEW_BODIES) {
      this.#newBodies += 1;
      this.#startAnew();
      return;
    }
    // `document.open` has taken all listeners away; this one is for the document that is being written now.
    if (!isThere) this.#document.addEventListener('DOMContentLoaded', this.#seekAgain, { once: true });
    this.#again ??= setTimeout(this.#seekAgain, isThere ? BREATH : PATIENCE);
  }

  /** By listener or by timer, whichever is first; a page whose text did not come back is no article any more. */
  readonly #seekAgain = (): void => {
    if (this.#again !== null) clearTimeout(this.#again);
    this.#again = null;
    if (this.#now !== null && !this.#now.body.isConnected) this.#startAnew();
  };

  #startAnew(): void {
    if (this.#again !== null) clearTimeout(this.#again);
    this.#again = null;
    const before = this.#now?.taker.taken ?? [];
    this.#now?.watch.stop();
    this.#now = null;
    this.clean(before);
  }

  #removed(): Removed[] {
    if (this.#state === 'refused' || this.#state === 'paused' || this.#state === 'off') return [];
    return [...(this.#now?.taker.taken ?? []), ...this.#hidden()];
  }

  #hidden(): Removed[] {
    const rules = [...this.#rules.around.filter(({ does }) => does === 'hide'), ...(this.#now?.taker.givenUp ?? [])];
    return hiddenBy(rules, this.#document, this.#isKept);
  }

  #takeLines(): void {
    this.#now?.taker.takeLines(linesOfSina(this.#now.body, this.#address));
  }
}
