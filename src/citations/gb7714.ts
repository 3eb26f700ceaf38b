// A reference after GB/T 7714—2015, numeric: an article of a medium online is [N/OL] with its date, a page without a medium [EB/OL].
import { addressOf, type Cited, dayOf, writersOf } from './cited.ts';

/** The standard names three writers and puts this word for the others (8.1.2). */
const MOST_NAMED = 3;
const OTHERS = { chinese: '等', western: 'et al' };

function namesOf(cited: Cited): string {
  const names = writersOf(cited);
  const others = /\p{Script=Han}/u.test(names[0] ?? '') ? OTHERS.chinese : OTHERS.western;
  return (names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), others] : names).join(', ');
}

/** A part ends in one full stop, its own or ours. */
const closed = (part: string): string => (part.endsWith('.') ? part : `${part}.`);

/**
 * `writers. title[N/OL]. medium, date[seen]. address.` as the standard's example of a newspaper online (4.5.2, A.5),
 * and `writers. title[EB/OL]. (date)[seen]. address.` as its examples of electronic resources (4.6, A.8).
 */
export function gb7714(cited: Cited): string {
  const { title, source, seenOn } = cited;
  const day = dayOf(cited);
  const seen = `[${seenOn}]`;
  const out = source === '' ? `${day === '' ? '' : `(${day})`}${seen}` : `${[source, day].filter((part) => part !== '').join(', ')}${seen}`;
  const parts = [namesOf(cited), `${title}[${source === '' ? 'EB' : 'N'}/OL]`, out, addressOf(cited)];
  return parts
    .filter((part) => part !== '')
    .map(closed)
    .join(' ');
}
