// A link in Markdown with medium and day behind it.
import { addressOf, type Cited, dayOf } from './cited.ts';

/** Signs that would begin something else inside a link's words (https://spec.commonmark.org/0.31.2/#backslash-escapes). */
const escaped = (text: string): string => text.replace(/[\\[\]()*_`<>!&]/g, '\\$&');

/** Spaces, angles and parentheses end an address. */
const enclosed = (address: string): string =>
  address.replace(/[\s<>()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

export function markdownLink(cited: Cited): string {
  const address = addressOf(cited);
  const title = escaped(cited.title || cited.id);
  const link = address === '' ? title : `[${title}](${enclosed(address)})`;
  return [link, escaped(cited.source), dayOf(cited)].filter((part) => part !== '').join(' · ');
}
