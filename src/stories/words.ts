// What of a text counts when two are held beside each other: its letters and figures, sentence by sentence, without the dateline.
import { DATELINE } from '../sites/dateline.ts';

export interface Sentence {
  /** Letters and digits alone, full-width signs as their plain ones. */
  bare: string;
  /** The same without digits. */
  letters: string;
  /** The numbers it states, each once, without the commas between thousands. */
  figures: ReadonlySet<string>;
}

const HEAD = new RegExp(DATELINE, 'u');
const NO_WORD = /[^\p{L}\p{N}]+/gu;
const THOUSANDS = /(\d),(?=\d{3}(?!\d))/g;
/** A dot ends a sentence where no digit follows: 8.1 is a number. */
const ENDS = /[。!?;\n]+|\.(?!\d)/u;

/** Letters and digits of a text, as they stand one after another. */
export const bareOf = (text: string): string => text.normalize('NFKC').replace(NO_WORD, '');

export function sentencesOf(text: string): Sentence[] {
  const plain = text.normalize('NFKC').trim().replace(HEAD, '').replace(THOUSANDS, '$1');
  return plain.split(ENDS).flatMap((sentence) => {
    const bare = sentence.replace(NO_WORD, '');
    return bare === '' ? [] : { bare, letters: bare.replace(/\d/g, ''), figures: new Set(sentence.match(/\d+(?:\.\d+)?/g) ?? []) };
  });
}
