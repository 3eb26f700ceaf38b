// Which noise rules hold on this page: those of categories that the reader does not want to see.
import type { Category } from '../article/article.ts';
import { NOISE_AROUND } from '../sites/noise-around.ts';
import { NOISE_IN_BODY } from '../sites/noise-in-body.ts';
import type { NoiseRule } from '../sites/site.ts';

export interface RulesInForce {
  /** Kinds that the reader wants to see. */
  shown: readonly Category[];
  /** Taken out of the text. */
  inBody: readonly NoiseRule[];
  /** Taken out wherever they are: QR codes and ads of the text that stray out of it, and frames around it. */
  anywhere: readonly NoiseRule[];
  /** Hidden around the text by style. */
  around: readonly NoiseRule[];
}

export function rulesInForce(shown: readonly Category[]): RulesInForce {
  const holds = ({ category }: NoiseRule) => !shown.includes(category);
  const inBody = NOISE_IN_BODY.filter(holds);
  const around = NOISE_AROUND.filter(holds);
  const strays = inBody.filter(({ category }) => category === 'qr' || category === 'ad');
  return { shown, inBody, around, anywhere: [...strays, ...around].filter(({ does }) => does === 'take') };
}

/** The attributes that any rule looks at: a change of another one changes nothing for us. */
export const WATCHED_ATTRIBUTES: string[] = [
  ...new Set([
    'class',
    'id',
    ...[...NOISE_IN_BODY, ...NOISE_AROUND].flatMap(({ select }) => [...select.matchAll(/\[([\w-]+)/g)].map(([, name]) => name ?? '')),
  ]),
];
