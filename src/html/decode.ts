// Bytes of a saved page as text, in the charset that they are really in: what Chinese pages declare is often wrong.

/** Byte order marks, as they read in a western code page. */
const MARKS: { begin: string; charset: string }[] = [
  { begin: '\u00ef\u00bb\u00bf', charset: 'utf-8' },
  { begin: '\u00ff\u00fe', charset: 'utf-16le' },
  { begin: '\u00fe\u00ff', charset: 'utf-16be' },
];

/** What a page says of itself (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding looks at as much). */
function declared(beginning: string): string | null {
  const head = beginning.slice(0, 4096);
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ??
    /<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ??
    null
  );
}

/** By name: in a content script of Firefox the page's window throws, whose classes of errors are not ours (Xray vision). */
const isNamed = (thrown: unknown, name: string): boolean => (thrown as { name?: unknown } | null)?.name === name;

function decoderFor(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(charset);
  } catch (thrown) {
    if (isNamed(thrown, 'RangeError')) return null;
    throw thrown;
  }
}

/** How many characters had to be guessed, and how many are where no Chinese text has any. */
function faults(text: string): number {
  return text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0;
}

/** Every charset that Sina has ever used is one of these or declared; GB18030 reads GBK and GB2312 too. */
export function decodeText(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): string {
  // Only decoders look at the bytes: in a content script of Firefox a fetched buffer is the page's, and no array of ours may be made over it.
  const beginning = new TextDecoder('windows-1252').decode(bytes);
  const mark = MARKS.find(({ begin }) => beginning.startsWith(begin));
  if (mark !== undefined) return new TextDecoder(mark.charset).decode(bytes);
  try {
    // Text in another charset is hardly ever valid UTF-8 by chance.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (thrown) {
    if (!isNamed(thrown, 'TypeError')) throw thrown;
  }
  const names = [declared(beginning), 'gb18030', 'utf-8', 'big5'].filter((name) => name !== null);
  const texts = names.flatMap((name) => decoderFor(name)?.decode(bytes) ?? []);
  // The one with the fewest faults; of equal ones the first, which is what the page declares.
  return texts.reduce((best, text) => (faults(text) < faults(best) ? text : best));
}
