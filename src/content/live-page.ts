// The page as it stands now: cleaned, paused, off or refused, and what was removed from it.
import type { Category, ProblemCode } from '../article/article.ts';
import type { Taken } from '../extract/extract.ts';
import type { PageStatus } from '../messages/contract.ts';
import { INITIAL_PAGE_SETTINGS, type PageSettings } from '../settings/page-settings.ts';
import type { RemovedBy } from '../sites/site.ts';
import type { Cleaner } from './cleaner.ts';
import { Curtain, type Hidden, TEXT } from './curtain.ts';
import type { Hearer } from './hearer.ts';
import { hiddenBy, type Removed } from './hidden.ts';
import { Kept } from './kept.ts';
import { type Changes, LateWatch } from './late-watch.ts';
import { type RulesInForce, rulesInForce } from './rules-in-force.ts';
import { Taker } from './taker.ts';
import { TextSearch } from './text-search.ts';

/** How often lines that came late are looked for; each look walks the whole text. */
const MOST_LINE_LOOKS = 30;

interface Cleaning {
  body: Element;
  taker: Taker;
  watch: LateWatch;
  /** Its text is so short that the page still has to be read: until then nobody hears that it is clean. */
  isShort: boolean;
}

export class LivePage {
  readonly document: Document;
  readonly address: string;
  readonly #curtain: Curtain;
  readonly #hearer: Hearer;
  readonly #kept = new Kept();
  #settings: PageSettings = INITIAL_PAGE_SETTINGS;
  #rules: RulesInForce = rulesInForce([]);
  #cleaner: Cleaner | null = null;
  #now: Cleaning | null = null;
  #state: PageStatus['state'] = 'starting';
  #problem: ProblemCode | null = null;
  #isAllowed = true;
  #lineLooks = 0;
  readonly #search: TextSearch;

  constructor(document: Document, address: string, hearer: Hearer) {
    this.document = document;
    this.address = address;
    this.#curtain = new Curtain(document);
    this.#hearer = hearer;
    this.#search = new TextSearch(document, {
      isGone: () => this.#now !== null && !this.#now.body.isConnected,
      isThere: () => this.#cleaner?.hasText(document) ?? false,
      begin: () => hearer.guarded(() => this.#startAnew()),
    });
  }

  get state(): PageStatus['state'] {
    return this.#state;
  }

  get problem(): ProblemCode | null {
    return this.#problem;
  }

  /** What is off the page just now. */
  get taken(): readonly Taken[] {
    return this.#now?.taker.taken ?? [];
  }

  /** Kinds that the reader wants to see. */
  get shown(): readonly Category[] {
    return this.#settings.shownCategories;
  }

  /** What the reader has put back, and by which rule it was removed. */
  get kept(): ReadonlyMap<Element, RemovedBy> {
    return this.#kept.all;
  }

  /** A page that is cleaned and has to be read to be known for an article. */
  get isInDoubt(): boolean {
    return this.#now?.isShort ?? false;
  }

  /** With null where only the address says that it is none, which `read-address.ts` can tell why. */
  refuse(problem: ProblemCode | null): void {
    this.#state = 'refused';
    this.#problem = problem;
  }

  /** Nothing is cleaned before there is who can. */
  learn(cleaner: Cleaner): void {
    this.#cleaner = cleaner;
  }

  /** Called at document_start for an article's address, before anything is known of the reader's choices. */
  hide(): void {
    this.#draw();
  }

  /** Heeds the reader's choices, now and whenever they change. */
  follow(settings: PageSettings): void {
    const isOff = !this.#isAllowed || settings.sitesOff.includes(this.site);
    const isSame = settings.shownCategories.join() === this.#settings.shownCategories.join();
    this.#settings = settings;
    if (!isSame) this.#rules = rulesInForce(settings.shownCategories);
    if (this.#state === 'refused') return;
    if (isOff && this.#state !== 'off') this.#uncover('off');
    if (isOff) return;
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
    if (this.#now !== null) this.#tell();
  }

  /** Without permission for its site a page is as it was sent, though this script is still there. */
  setAccess(isAllowed: boolean): void {
    this.#isAllowed = isAllowed;
    this.follow(this.#settings);
  }

  /** The document decides: an article is cleaned, anything else shown as it was sent. `before` is what was taken around an earlier text. */
  clean(before: readonly Taken[] = []): void {
    const cleaner = this.#cleaner;
    if (cleaner === null || this.#state === 'off' || this.#state === 'refused') return;
    const look = cleaner.look(this.document);
    if (look.problem !== null) {
      this.giveUp(look.problem);
      return;
    }
    const { body, isShort, lines } = look;
    const taker = new Taker({ document: this.document, body, finder: cleaner, isKept: this.#kept.has }, this.#rules);
    const watch = new LateWatch(this.document, body, (changes) => this.#hearer.guarded(() => this.#hear(changes)));
    this.#now = { body, taker, watch, isShort };
    Element.prototype.setAttribute.call(body, TEXT, '');
    taker.inherit(before);
    taker.takeAll();
    // Whether a line is the whole of its element shows once the noise beside it has gone.
    taker.takeLines(lines());
    this.#state = 'clean';
    this.#draw();
    watch.start();
    if (isShort) this.#hearer.asked();
    else this.#tell();
  }

  /** What a whole reading says of a page in doubt: null of an article. */
  judge(problem: ProblemCode | null): void {
    if (problem !== null && this.#now !== null) this.giveUp(problem);
    if (this.#now === null) return;
    this.#now.isShort = false;
    this.#tell();
  }

  pause(): void {
    if (this.#state === 'clean') this.#uncover('paused');
  }

  resume(): void {
    if (this.#state !== 'paused') return;
    this.#state = 'starting';
    this.clean();
  }

  /** Puts one removed thing back where it was. */
  putBack(removed: Removed): void {
    this.#change(({ taker }) => {
      for (const { element, rule } of [removed, ...taker.release(removed.element)]) this.#kept.add(element, rule);
    });
  }

  /** Takes away again what was put back. */
  drop(element: Element): void {
    const rule = this.#kept.all.get(element);
    if (rule === undefined) return;
    this.#change(({ taker }) => {
      this.#kept.remove(element);
      taker.takeAgain(element, rule);
    });
  }

  /** Whatever failed, the reader sees the page as Sina sent it. */
  giveUp(problem: ProblemCode = 'unknown-template'): void {
    const wasClean = this.#state === 'clean' && !this.isInDoubt;
    this.#end();
    this.refuse(problem);
    if (wasClean) this.#hearer.changed(() => 0);
  }

  /** Cut off from the extension: what is clean stays so, nothing more is done. */
  stepAside(): void {
    this.#now?.watch.stop();
    this.#search.stop();
  }

  /** The page's host. */
  get site(): string {
    return URL.canParse(this.address) ? new URL(this.address).hostname : '';
  }

  #draw(): void {
    this.#curtain.draw(this.#hiding(), this.#kept.all.size > 0);
  }

  /** What style hides: of the text's noise everything until it is taken, from then on what was given up and what is elsewhere. */
  #hiding(): Hidden {
    const { around, inBody, strays } = this.#rules;
    if (this.#now?.body.isConnected !== true) return { around, strays: [], inside: inBody };
    return { around, strays, inside: this.#now.taker.givenUp };
  }

  #uncover(state: 'paused' | 'off'): void {
    this.#end();
    this.#state = state;
    this.#hearer.changed(() => 0);
  }

  #end(): void {
    this.#search.stop();
    this.#now?.watch.stop();
    this.#now?.taker.restore();
    this.#forget();
    this.#kept.clear();
    this.#curtain.lift();
  }

  #forget(): void {
    if (this.#now !== null) Element.prototype.removeAttribute.call(this.#now.body, TEXT);
    this.#now = null;
  }

  #change(work: (now: Cleaning) => void): void {
    const now = this.#now;
    if (now === null) return;
    now.watch.ignore(() => work(now));
    this.#draw();
    this.#tell();
  }

  #tell(): void {
    if (!this.isInDoubt) this.#hearer.changed(() => this.removed().length);
  }

  /** What came late, before it is painted. */
  #hear(changes: Changes): void {
    if (this.#now === null) return;
    const { body, taker, watch } = this.#now;
    if (this.#curtain.isTorn) this.#draw();
    if (!body.isConnected) {
      this.#draw();
      this.#search.begin();
      return;
    }
    const [before, givenUp] = [taker.seen, taker.givenUp.length];
    if (taker.takeLate(changes)) {
      this.#lineLooks += 1;
      if (this.#lineLooks <= MOST_LINE_LOOKS) this.#takeLines();
    }
    if (taker.givenUp.length > givenUp) this.#draw();
    if (taker.seen === before) return;
    watch.stir();
    this.#tell();
  }

  #startAnew(): void {
    const before = this.#now?.taker.taken ?? [];
    this.#now?.watch.stop();
    this.#forget();
    this.clean(before);
  }

  /** What is removed from the page now: taken first, then hidden. */
  removed(): Removed[] {
    if (this.#state === 'refused' || this.#state === 'paused' || this.#state === 'off') return [];
    const cleaned = { document: this.document, body: this.#now?.body ?? null, isKept: this.#kept.has };
    return [...this.taken, ...(this.#cleaner === null ? [] : hiddenBy(this.#hiding(), this.#cleaner, cleaned))];
  }

  #takeLines(): void {
    if (this.#now !== null && this.#cleaner !== null) this.#now.taker.takeLines(this.#cleaner.ownLines(this.#now.body));
  }
}
