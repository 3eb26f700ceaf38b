// Which line breaks of a text make nothing but a gap: writers and scripts pile them up, and what stood between them has gone.
import { ELEMENT_NODE, findAll, kindOf, nameOf, parentOf, previousOf, TEXT_NODE, textOf } from '../extract/dom.ts';
import { traitsOf } from '../extract/elements.ts';

/** Two line breaks are a paragraph. */
const MOST = 2;

const isInline = (element: Element): boolean => traitsOf(nameOf(element)).is === 'inline';

/** How many lines end right before a line break: as many as there are breaks, and the most where a paragraph, a box or the text begins. */
function endedBefore(lineBreak: Element): number {
  let ended = 0;
  for (let node = previousOf(lineBreak); node !== null && ended < MOST; node = previousOf(node)) {
    const kind = kindOf(node);
    if (kind === TEXT_NODE && textOf(node).trim() !== '') return ended;
    if (kind !== ELEMENT_NODE) continue;
    const name = nameOf(node as Element);
    if (name === 'br') ended += 1;
    else if (name === 'img' || isInline(node as Element)) return ended;
    else if (traitsOf(name).is !== 'skipped') return MOST;
  }
  const around = parentOf(lineBreak);
  return ended < MOST && around instanceof Element && isInline(around) ? ended : MOST;
}

export const needlessBreaks = (text: Element): Element[] => [...findAll(text, 'br')].filter((lineBreak) => endedBefore(lineBreak) >= MOST);
