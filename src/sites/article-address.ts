// Tells at document_start whether an address is an article's; what else an address says is read by `read-address.ts`.
import { shapeOf } from './address-shapes.ts';
import { SHAPES } from './at-start.ts';

/** Compiled one after the other, as far as it takes: most addresses have one of the first shapes. */
function* compiled() {
  for (const shape of SHAPES) yield [shape, new RegExp(shape.address)] as const;
}

/** The same as `readAddress(address).verdict === 'article'`. */
export function isArticleAddress(address: string): boolean {
  const match = shapeOf(address, compiled());
  return typeof match !== 'string' && match.shape.isArticle;
}
