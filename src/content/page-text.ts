// What is known of the article's lines on the live page: which are Sina's own, and how much of the text the reader can see.
import { countCharacters } from '../article/characters.ts';
import { textOf } from '../extract/dom.ts';
import { readLines, type Taken } from '../extract/extract.ts';
import { fold } from '../extract/values.ts';
import type { RemovedBy } from '../sites/site.ts';

/** The article's characters, and those of them that the reader can see now: the proof that nothing was hidden by mistake. */
export function seenCharacters(body: Element, address: string, taken: readonly Taken[]): { body: number; kept: number } {
  const counted = { body: 0, kept: 0 };
  for (const { text, element } of readLines(body, address, taken).kept) {
    const characters = countCharacters(text);
    counted.body += characters;
    if (element.isConnected && element.checkVisibility()) counted.kept += characters;
  }
  return counted;
}

/** Lines of Sina's own, where the line is the whole of its element; a line that shares one with the article stays. */
export function linesOfSina(body: Element, address: string): { element: Element; rule: RemovedBy }[] {
  return readLines(body, address, []).dropped.flatMap(({ line, rule }) => {
    if (line.element === body || fold(textOf(line.element)) !== fold(line.text)) return [];
    return [{ element: line.element, rule: { id: rule.id, category: rule.category ?? 'tools' } }];
  });
}
