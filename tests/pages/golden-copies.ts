// The articles that all golden pages and a few generated ones give, as saved copies with pictures: what formats and imports are tried on.
import { extract } from '../../src/extract/extract.ts';
import type { Exported, ReadPicture } from '../../src/formats/format.ts';
import { generatePage } from '../generator/page.ts';
import { STORIES } from '../newsstand/contents.ts';
import { chart } from '../newsstand/picture.ts';
import { EXTRA_PAGES } from './extra/contents.ts';
import { documentOf } from './read-page.ts';

function copyOf(document: Document, address: string): Exported {
  const { problem, article, removed } = extract(document, { address, by: 'document' });
  if (article === null) throw new Error(`no article at ${address}: ${problem}`);
  return { ...article, removed, savedAt: '2026-11-12T08:00:00.000Z', tags: [], note: '' };
}

export function goldenCopies(seeds: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]): Exported[] {
  return [
    ...STORIES.map(({ url, reply }) => copyOf(documentOf(reply()), url)),
    ...EXTRA_PAGES.map(({ address, html }) => copyOf(documentOf({ body: html }), address)),
    ...seeds.map((seed) => {
      const page = generatePage(seed, { noise: true });
      return copyOf(documentOf({ body: page.html }), page.url);
    }),
  ];
}

/** A real picture for each address; every third one is not kept. */
export const somePictures: ReadPicture = async (src) =>
  src.length % 3 === 0 ? null : { mime: 'image/png', bytes: new Uint8Array(chart(src, 60, 40)) };
