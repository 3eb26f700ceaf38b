// Hides noise by style alone, from before the first paint; lifting it takes the style elements away and leaves nothing.
import { NOISE_AROUND, RESETS } from '../sites/noise-around.ts';
import { NOISE_IN_BODY } from '../sites/noise-in-body.ts';
import type { NoiseRule } from '../sites/site.ts';

/** One rule of style for each selector: a selector that a browser does not know then spoils only itself. */
const hiding = (rules: readonly NoiseRule[]) => rules.map((rule) => `${rule.select}{display:none!important}`).join('\n');

export class Curtain {
  readonly #document: Document;
  readonly #sheets = new Map<'around' | 'inside', HTMLStyleElement>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** Draws both parts. Before there is a head, the root element takes the styles; Sina's pages do not look at its children. */
  draw(): void {
    this.#add('around', `${hiding(NOISE_AROUND)}\n${RESETS.map((reset) => `${reset.select}{${reset.set}!important}`).join('\n')}`);
    this.#add('inside', hiding(NOISE_IN_BODY));
  }

  /** What is inside the text has been taken out by then; what the guard left must show. */
  openInside(): void {
    this.#remove('inside');
  }

  lift(): void {
    this.#remove('around');
    this.#remove('inside');
  }

  #add(part: 'around' | 'inside', css: string): void {
    if (this.#sheets.has(part)) return;
    const sheet = this.#document.createElement('style');
    sheet.textContent = css;
    this.#document.documentElement.append(sheet);
    this.#sheets.set(part, sheet);
  }

  #remove(part: 'around' | 'inside'): void {
    this.#sheets.get(part)?.remove();
    this.#sheets.delete(part);
  }
}
