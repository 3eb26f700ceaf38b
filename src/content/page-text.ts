// How much of the article's text the reader can see on the live page: the proof that nothing was hidden by mistake.
import { countCharacters } from '../article/characters.ts';
import { readLines, type Taken } from '../extract/extract.ts';

/** The article's characters, and those of them that the reader can see now. */
export function seenCharacters(body: Element, address: string, taken: readonly Taken[]): { body: number; kept: number } {
  const counted = { body: 0, kept: 0 };
  for (const { text, element } of readLines(body, address, taken).kept) {
    const characters = countCharacters(text);
    counted.body += characters;
    if (element.isConnected && element.checkVisibility()) counted.kept += characters;
  }
  return counted;
}
