// What was taken away from a page, told by its kinds.
import { CATEGORIES, type Category, type Removal } from './article.ts';

/** How many of each kind, in the order in which the kinds are listed; kinds with none are left out. */
export function countsOf(removed: readonly Removal[]): { category: Category; count: number }[] {
  const counts = CATEGORIES.map((category) => ({
    category,
    count: removed.filter((removal) => removal.category === category).reduce((sum, removal) => sum + removal.count, 0),
  }));
  return counts.filter(({ count }) => count > 0);
}

/** What they said, each sentence once, by kind; kinds that said nothing are left out. */
export function saidBy(removed: readonly Removal[]): { category: Category; texts: string[] }[] {
  const said = CATEGORIES.map((category) => ({
    category,
    texts: [...new Set(removed.filter((removal) => removal.category === category).flatMap(({ texts }) => texts))].filter((text) => text !== ''),
  }));
  return said.filter(({ texts }) => texts.length > 0);
}
