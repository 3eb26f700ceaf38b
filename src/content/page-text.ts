// What is known of the article's lines on the live page: whether they are an article, which are Sina's own, and how much of the text the reader can see.
import type { ProblemCode } from '../article/article.ts';
import { countCharacters } from '../article/characters.ts';
import { detect } from '../extract/detect.ts';
import { textOf } from '../extract/dom.ts';
import { extract, readLines, type Taken } from '../extract/extract.ts';
import { isTooLarge, judge } from '../extract/judge.ts';
import { textOfLines } from '../extract/line.ts';
import { fold } from '../extract/values.ts';
import { readAddress } from '../sites/read-address.ts';
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

/** A line of Sina's own, by the element that holds nothing else. */
export interface LineOfSina {
  element: Element;
  rule: RemovedBy;
}

/** Where the line is the whole of its element; a line that shares one with the article stays. */
function wholeElements(body: Element, dropped: ReturnType<typeof readLines>['dropped']): LineOfSina[] {
  return dropped.flatMap(({ line, rule }) => {
    if (line.element === body || fold(textOf(line.element)) !== fold(line.text)) return [];
    return [{ element: line.element, rule: { id: rule.id, category: rule.category ?? 'tools' } }];
  });
}

/** Lines of Sina's own on a page that has been cleaned of elements. */
export function linesOfSina(body: Element, address: string): LineOfSina[] {
  return wholeElements(body, readLines(body, address, []).dropped);
}

/** Shorter texts may say no more than their title, and only a whole reading knows that. */
const SHORT = 200;

/** What is found before anything is taken: where the text of the article is, and `lines` of Sina's own in it; or why there is none. */
export type FirstLook = { problem: ProblemCode } | { problem: null; body: Element; lines(): LineOfSina[] };

/** One walk tells whether a page is an article and which of its lines are Sina's: a whole reading would cost twice as much, and nobody has asked for one yet. */
export function firstLook(document: Document, address: string): FirstLook {
  const verdict = readAddress(address);
  if (verdict.verdict === 'refused') return { problem: verdict.problem };
  const detected = detect(document);
  if (detected.template === null) return { problem: detected.missing ? 'error-page' : 'unknown-template' };
  const { body } = detected;
  if (isTooLarge(textOf(body).length)) return { problem: 'too-large' };
  const { kept, dropped } = readLines(body, address, []);
  const text = textOfLines(kept);
  const images = kept.flatMap(({ picture }) => picture ?? []);
  const problem = text.length < SHORT ? extract(document, { address, by: 'address' }).problem : judge(body, text, images);
  return problem === null ? { problem, body, lines: () => wholeElements(body, dropped) } : { problem };
}
