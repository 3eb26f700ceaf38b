// Knows a picture that the page's own script has written twice, with the lines that its broken markup took along.
import { type Item, isLine, type Line } from './line.ts';

const isPicture = (item: Item | undefined): item is Line => item !== undefined && isLine(item) && item.picture !== undefined;

/** Containers are never the same: a copy that opens one is left as it is. */
function isSame(one: Item | undefined, other: Item | undefined): boolean {
  if (one === undefined || other === undefined || !isLine(one) || !isLine(other)) return false;
  return one.kind === other.kind && one.text === other.text && one.picture?.src === other.picture?.src;
}

/** Whether the `length` items from `start` on stand once more right behind themselves. */
function isTwice(items: readonly Item[], start: number, length: number): boolean {
  for (let at = start; at < start + length; at += 1) if (!isSame(items[at], items[at + length])) return false;
  return true;
}

/** The longest block that is compared: what one broken figure of a phone's page has swallowed. */
const LONGEST = 40;

/**
 * Where a picture stands again and all lines between the two stand again behind it, the first of both goes: phones' pages
 * write a figure for the text and one for the gallery, and hide the second, unless quotes in a caption break the markup.
 * The second has the captions. Lines that are repeated without a picture are the writer's own.
 */
export function withoutRepeatedFigures(items: readonly Item[]): readonly Item[] {
  const left: Item[] = [];
  const places = new Map<string, number>();
  /** From here on everything has been passed on; what is before may have gone. */
  let whole = 0;
  /** The end of the copy that stays for one that went: it is not looked at by halves. */
  let copied = 0;
  items.forEach((item, at) => {
    if (isPicture(item)) {
      const src = item.picture?.src ?? '';
      const before = places.get(src) ?? -1;
      places.set(src, at);
      const length = at - before;
      if (before >= whole && at >= copied && length <= LONGEST && isTwice(items, before, length)) {
        left.length -= length;
        whole = at;
        copied = at + length;
      }
    }
    left.push(item);
  });
  return left;
}
