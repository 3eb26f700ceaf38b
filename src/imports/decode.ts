// Bytes of a saved page as text, in the charset that they are really in: what Chinese pages declare is often wrong.

const MARKS: { bytes: number[]; charset: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { bytes: [0xff, 0xfe], charset: 'utf-16le' },
  { bytes: [0xfe, 0xff], charset: 'utf-16be' },
];

/** What a page says of itself (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding looks at as much). */
function declared(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ??
    /<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ??
    null
  );
}

function decoderFor(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(charset);
  } catch (thrown) {
    if (thrown instanceof RangeError) return null;
    throw thrown;
  }
}

/** How many characters had to be guessed, and how many are where no Chinese text has any. */
function faults(text: string): number {
  return text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0;
}

/** Every charset that Sina has ever used is one of these or declared; GB18030 reads GBK and GB2312 too. */
export function decodeText(bytes: Uint8Array): string {
  const mark = MARKS.find(({ bytes: begin }) => begin.every((byte, at) => bytes[at] === byte));
  if (mark !== undefined) return new TextDecoder(mark.charset).decode(bytes);
  try {
    // Text in another charset is hardly ever valid UTF-8 by chance.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (thrown) {
    if (!(thrown instanceof TypeError)) throw thrown;
  }
  const names = [declared(bytes), 'gb18030', 'utf-8', 'big5'].filter((name) => name !== null);
  const texts = names.flatMap((name) => decoderFor(name)?.decode(bytes) ?? []);
  // The one with the fewest faults; of equal ones the first, which is what the page declares.
  return texts.reduce((best, text) => (faults(text) < faults(best) ? text : best));
}
