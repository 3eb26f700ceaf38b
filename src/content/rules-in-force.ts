// Which noise rules hold on this page: those of categories that the reader does not want to see.
import type { Category } from '../article/article.ts';
import { AROUND, IN_BODY } from '../sites/at-start.ts';
import type { NoiseSigns } from '../sites/site.ts';

export interface RulesInForce {
  /** Kinds that the reader wants to see. */
  shown: readonly Category[];
  /** Taken out of the text. */
  inBody: readonly NoiseSigns[];
  /** Hidden around the text by style. */
  around: readonly NoiseSigns[];
  /** QR codes and ads of the text, hidden by style where they stray out of it. */
  strays: readonly NoiseSigns[];
}

/** Whatever the reader chose, inside a text and, since a body that is not closed swallows what stands around it, around it. */
export const ALL_NOISE: readonly NoiseSigns[] = [...IN_BODY, ...AROUND];

export function rulesInForce(shown: readonly Category[]): RulesInForce {
  const holds = ({ category }: NoiseSigns) => !shown.includes(category);
  // Nearly every reader's choice.
  const isAll = shown.length === 0;
  const holding = isAll ? IN_BODY : IN_BODY.filter(holds);
  return {
    shown,
    inBody: holding,
    around: isAll ? AROUND : AROUND.filter(holds),
    strays: holding.filter(({ category }) => category === 'qr' || category === 'ad'),
  };
}
