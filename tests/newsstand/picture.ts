// Draws the replica's pictures: bar charts for articles, noise blocks that look like a QR code, plain banners. Each is a real PNG.
import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [number, number, number];

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function png(width: number, height: number, paint: (x: number, y: number) => Colour): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0, at = 0; y < height; y++) {
    rows[at++] = 0;
    for (let x = 0; x < width; x++) for (const part of paint(x, y)) rows[at++] = part;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A number that a name always gives again, so that the same address is always the same picture. */
function seedOf(name: string): number {
  let seed = 2_166_136_261;
  for (const letter of name) seed = Math.imul(seed ^ letter.charCodeAt(0), 16_777_619) >>> 0;
  return seed;
}

const PAPER: Colour = [247, 248, 250];
const LINE: Colour = [222, 226, 232];
const BARS: readonly Colour[] = [
  [34, 96, 160],
  [196, 62, 48],
];

export function chart(name: string, width = 550, height = 315): Buffer {
  const seed = seedOf(name);
  const bars = 9;
  const step = Math.floor((width - 60) / bars);
  const tall = Array.from({ length: bars }, (_, bar) => 60 + (((seed >>> bar) & 0xff) / 255) * (height - 120));
  return png(width, height, (x, y) => {
    const bar = Math.floor((x - 30) / step);
    const within = (x - 30) % step;
    const inBar = x >= 30 && bar < bars && within > step * 0.2 && within < step * 0.8;
    if (inBar && y > height - 30 - (tall[bar] ?? 0) && y < height - 30) return BARS[bar === bars - 1 ? 1 : 0] as Colour;
    return y % 45 === 0 || y === height - 30 ? LINE : PAPER;
  });
}

export function code(name: string, side = 200): Buffer {
  const cells = 25;
  const dark = (column: number, row: number): boolean => {
    for (const [left, top] of [
      [0, 0],
      [18, 0],
      [0, 18],
    ] as const) {
      const ring = Math.max(Math.abs(column - left - 3), Math.abs(row - top - 3));
      if (ring <= 4) return ring === 3 || ring <= 1;
    }
    return (seedOf(`${name}/${column}/${row}`) >>> 7) % 2 === 0;
  };
  const grid = Array.from({ length: cells * cells }, (_, at) => dark(at % cells, Math.floor(at / cells)));
  const cell = side / cells;
  return png(side, side, (x, y) => (grid[Math.floor(x / cell) + cells * Math.floor(y / cell)] ? [20, 20, 20] : [255, 255, 255]));
}

export function banner(name: string, width = 640, height = 90): Buffer {
  const seed = seedOf(name);
  const [red, green, blue] = [160 + (seed & 63), 60 + ((seed >> 6) & 63), 40 + ((seed >> 12) & 63)];
  return png(width, height, (x) => [Math.min(255, red + (x * 60) / width), green, blue]);
}
