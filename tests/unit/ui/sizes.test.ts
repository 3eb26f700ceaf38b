// How much room something takes, as readers of each language write it.
import { expect, it } from 'vitest';
import { sizeOf } from '../../../src/ui/sizes.ts';

it.each([
  [0, '0 kB'],
  [640_400, '640 kB'],
  [38_200_000, '38 MB'],
  [1_260_000_000, '1.3 GB'],
])('%s bytes', (bytes, size) => {
  for (const tag of ['zh-CN', 'zh-TW', 'en']) expect(sizeOf(bytes, tag).replace(/\s/, ' ')).toBe(size);
});
