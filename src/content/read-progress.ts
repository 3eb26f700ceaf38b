// The thin bar that tells how far the reader is. Where scrolling can drive an animation the style does it alone; else one look a frame while the page scrolls, for the last rule of the sheet, which is the bar's.
export class ReadProgress {
  readonly #view: Window;
  readonly #sheet: HTMLStyleElement;
  readonly #driven: boolean;
  #frame: number | null = null;

  constructor(view: Window, sheet: HTMLStyleElement) {
    this.#view = view;
    this.#sheet = sheet;
    this.#driven = globalThis.CSS?.supports('animation-timeline', 'scroll()') ?? false;
    if (!this.#driven) view.addEventListener('scroll', this.#ask, { passive: true });
    this.#show();
  }

  /** The style was written anew. */
  restart(): void {
    this.#show();
  }

  stop(): void {
    this.#view.removeEventListener('scroll', this.#ask);
    if (this.#frame !== null) this.#view.cancelAnimationFrame(this.#frame);
    this.#frame = null;
  }

  readonly #ask = (): void => {
    this.#frame ??= this.#view.requestAnimationFrame(() => {
      this.#frame = null;
      this.#show();
    });
  };

  #show(): void {
    if (this.#driven) return;
    const rules = this.#sheet.sheet?.cssRules;
    const bar = rules?.[rules.length - 1];
    const { scrollHeight } = this.#view.document.documentElement;
    const way = scrollHeight - this.#view.innerHeight;
    const share = way <= 0 ? 1 : Math.min(1, this.#view.scrollY / way);
    if (bar instanceof CSSStyleRule) bar.style.setProperty('transform', `scaleX(${share.toFixed(4)})`, 'important');
  }
}
