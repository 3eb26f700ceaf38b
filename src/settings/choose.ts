// How a list among the settings changes by one choice of the reader.

/** The list with or without the item; items keep their order. */
export function withChoice<Item>(list: readonly Item[], item: Item, isIn: boolean): Item[] {
  const others = list.filter((other) => other !== item);
  return isIn ? [...others, item] : others;
}
