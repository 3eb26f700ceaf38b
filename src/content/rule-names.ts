// The names of the rules by which the page has taken things: at document_start a rule goes by its list and its place in it.
import { LINES } from '../sites/lines.ts';
import { NOISE_AROUND } from '../sites/noise-around.ts';
import { NOISE_IN_BODY } from '../sites/noise-in-body.ts';
import type { RemovedBy } from '../sites/site.ts';

const LISTS: Record<string, readonly { id: string }[]> = {
  body: NOISE_IN_BODY,
  around: NOISE_AROUND,
  line: LINES.filter(({ does }) => does === 'drop'),
};

/** The same rule by its permanent name. One that has it already keeps it. */
export function named({ id, category }: RemovedBy): RemovedBy {
  const [list = '', at = ''] = id.split(':');
  return { id: LISTS[list]?.[Number(at)]?.id ?? id, category };
}
