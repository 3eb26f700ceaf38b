// Hides noise by style alone, from before the first paint; lifting it takes the style elements away and leaves nothing.
import { RESETS } from '../sites/noise-around.ts';
import type { NoiseSigns } from '../sites/site.ts';

/** On what the reader put back, as long as the page around it is clean. Its name and the next two are all of ours that a page could come across. */
export const KEEP = 'data-jingdu-keep';

/** On what is hidden where it stands, by itself and not by a rule. */
export const GONE = 'data-jingdu-gone';
/** On the element of the text, as long as it is clean. */
export const TEXT = 'data-jingdu-text';

/** What to hide: around the text, inside it as long as nothing has been taken out of it, and from then on what strays out of it. */
export interface Hidden {
  around: readonly NoiseSigns[];
  strays: readonly NoiseSigns[];
  inside: readonly NoiseSigns[];
}

/** One rule of style, which costs half of one for each selector. All browsers from our floors on know them all; a test has both read each. */
function hiding(rules: readonly NoiseSigns[], except: string): string {
  const selects: string[] = [];
  for (const { select, text, isLikely } of rules) if (text === undefined || isLikely) selects.push(select + except);
  return selects.length === 0 ? '' : `${selects.join()}{display:none!important}`;
}

/** Neither in the text, where things are looked at before they go, nor around it. */
const OUTSIDE = `:not([${TEXT}] *,:has([${TEXT}]))`;
const gone = `[${GONE}]{display:none!important}`;
const resetting = RESETS.map(({ select, set }) => `${select}{${set}!important}`).join('\n');

export class Curtain {
  readonly #document: Document;
  #sheet: HTMLStyleElement | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Whether the page has thrown out what was drawn. */
  get isTorn(): boolean {
    return this.#sheet?.isConnected === false;
  }

  /** Draws, or draws anew. `isKeeping`: something was put back by the reader, and what bears the mark shows. Before there is a head, the root element takes the style; Sina's pages do not look at its children. */
  draw({ around, strays, inside }: Hidden, isKeeping: boolean): void {
    const except = isKeeping ? `:not([${KEEP}])` : '';
    const css = [hiding(around, except), hiding(inside, except), hiding(strays, `${OUTSIDE}${except}`), gone, resetting].join('\n');
    this.#sheet ??= Document.prototype.createElement.call(this.#document, 'style') as HTMLStyleElement;
    if (this.#sheet.textContent !== css) this.#sheet.textContent = css;
    if (!this.#sheet.isConnected) Element.prototype.append.call(this.#document.documentElement, this.#sheet);
  }

  lift(): void {
    this.#sheet?.remove();
    this.#sheet = null;
  }
}
