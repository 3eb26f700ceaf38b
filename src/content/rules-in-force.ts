// Which noise rules hold on this page: those of categories that the reader does not want to see.
import type { Category } from '../article/article.ts';
import { AROUND, IN_BODY } from '../sites/at-start.ts';
import type { NoiseSigns } from '../sites/site.ts';

export interface RulesInForce {
  /** Kinds that the reader wants to see. */
  shown: readonly Category[];
  /** Taken out of the text. */
  inBody: readonly NoiseSigns[];
  /** Taken out wherever they are: QR codes and ads of the text that stray out of it, and frames around it. */
  anywhere: readonly NoiseSigns[];
  /** Hidden around the text by style. */
  around: readonly NoiseSigns[];
}

/** Here a rule goes by its list and its place in it; `rule-names.ts` knows its name. */
const numbered = (rules: readonly Omit<NoiseSigns, 'id'>[], list: string): NoiseSigns[] =>
  rules.map((rule, at) => ({ ...rule, id: `${list}:${at}` }));

const inBody = numbered(IN_BODY, 'body');
const around = numbered(AROUND, 'around');

/** Whatever the reader chose, inside a text and, since a body that is not closed swallows what stands around it, around it. */
export const ALL_NOISE: readonly NoiseSigns[] = [...inBody, ...around];

export function rulesInForce(shown: readonly Category[]): RulesInForce {
  const holds = ({ category }: NoiseSigns) => !shown.includes(category);
  const holding = inBody.filter(holds);
  const hiding = around.filter(holds);
  const strays = holding.filter(({ category }) => category === 'qr' || category === 'ad');
  return { shown, inBody: holding, around: hiding, anywhere: [...strays, ...hiding].filter(({ does }) => does === 'take') };
}

/** The attributes that any rule looks at: a change of another one changes nothing for us. */
export const WATCHED_ATTRIBUTES: string[] = [
  ...new Set(['class', 'id', ...ALL_NOISE.flatMap(({ select }) => [...select.matchAll(/\[([\w-]+)/g)].map(([, name]) => name ?? ''))]),
];
