// Writes text in GB18030, the bytes of pages up to 2014. Node can only read that encoding, so the table is its decoder turned round.

let table: Map<string, [number, number]> | undefined;

function tableOf(): Map<string, [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '\ufffd' && !found.has(character)) found.set(character, [lead, trail]);
    }
  }
  return found;
}

/** Throws on a character that has no two-byte form: a replica page must not lose a letter silently. */
export function gb18030(text: string): Buffer {
  table ??= tableOf();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (code < 0x80) bytes.push(code);
    else {
      const pair = table.get(character);
      if (pair === undefined) throw new Error(`no two-byte GB18030 form for ${character}`);
      bytes.push(...pair);
    }
  }
  return Buffer.from(bytes);
}
