// How texts and questions are made alike before they are compared: lower case, and full-width signs as their plain ones.

/** With the sigma that stands at the end of a word: as a capital it is the same as any other. */
const VARIANT = /[\uff01-\uff5e\u3000\u03c2]/g;
const PLAIN: Record<string, string> = { '\u3000': ' ', '\u03c2': '\u03c3' };
const plain = (sign: string): string => PLAIN[sign] ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0);

/** A sign whose small form takes more room (İ) stays as it is. */
function lowered(sign: string): string {
  const lower = sign.toLowerCase();
  return lower.length === sign.length ? lower : sign;
}

/** Gives a text of the same length, so that a place in it is the same place in what was given. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : Array.from(text, lowered).join('')).replace(VARIANT, plain);
}
