// Reads the pixels of a PNG as browsers write their screenshots: 8 bits a channel, RGB or RGBA, not interlaced.
import { inflateSync } from 'node:zlib';

export interface Pixels {
  width: number;
  height: number;
  /** Bytes a pixel, 3 or 4; red, green and blue come first. */
  step: number;
  bytes: Uint8Array;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** The row's filter says how each byte was guessed from its neighbours; the rest is what was left over (PNG, section 9). */
function unfilter(kind: number, row: Uint8Array, above: Uint8Array, step: number): void {
  if (kind === 0) return;
  if (kind > 4) throw new Error(`PNG filter ${kind} is unknown`);
  for (let at = 0; at < row.length; at += 1) {
    const left = at >= step ? (row[at - step] as number) : 0;
    const up = above[at] as number;
    const corner = at >= step ? (above[at - step] as number) : 0;
    const guess = kind === 1 ? left : kind === 2 ? up : kind === 3 ? (left + up) >> 1 : paeth(left, up, corner);
    row[at] = ((row[at] as number) + guess) & 0xff;
  }
}

/** Throws when the picture is of another kind than a screenshot. */
export function pixelsOf(png: Buffer): Pixels {
  let width = 0;
  let height = 0;
  let step = 0;
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const kind = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') {
      width = data.readUInt32BE(0);
      height = data.readUInt32BE(4);
      step = data[9] === 6 ? 4 : data[9] === 2 ? 3 : 0;
      if (data[8] !== 8 || step === 0 || data[12] !== 0) throw new Error('not a PNG as screenshots are');
    } else if (kind === 'IDAT') packed.push(data);
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(packed));
  const bytes = new Uint8Array(width * height * step);
  let above = new Uint8Array(width * step);
  for (let row = 0; row < height; row += 1) {
    const from = row * (width * step + 1);
    const line = bytes.subarray(row * width * step, (row + 1) * width * step);
    line.set(raw.subarray(from + 1, from + 1 + width * step));
    unfilter(raw[from] as number, line, above, step);
    above = line;
  }
  return { width, height, step, bytes };
}
