// What a finger or an unsteady hand can hit: whatever of a page can be pressed and is smaller than WCAG 2.2 asks for (2.5.8).
import type { Page } from 'puppeteer-core';

/** Runs in the page, whose document it is given. Gives what can be pressed and is less than 24 CSS pixels wide or high, with the measures of where it can be hit. */
export const tooSmall = (document: Document): string[] => {
  const LEAST = 24;
  // Links in an article are words of a sentence; a field for files is pressed by its button.
  const targets = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, textarea')].filter(
    (target) => target.closest('.article-body') === null && target.checkVisibility({ visibilityProperty: true }),
  );
  return targets.flatMap((target) => {
    const places = [target, ...((target as HTMLInputElement).labels ?? [])];
    // Not what is out of sight, or deaf under a dialog.
    const boxes = places.flatMap((place) => {
      const box = place.getBoundingClientRect();
      const hit = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      return hit !== null && places.some((other) => other.contains(hit)) ? box : [];
    });
    if (boxes.length === 0 || boxes.some(({ width, height }) => width >= LEAST && height >= LEAST)) return [];
    return boxes.slice(0, 1).map(({ width, height }) => `${target.outerHTML.slice(0, 90)}: ${Math.round(width)} × ${Math.round(height)}`);
  });
};

export const smallTargets = (page: Page): Promise<string[]> => page.evaluate(`(${tooSmall})(document)`) as Promise<string[]>;
