// Every page that the page tests have, golden, broken and generated, each parsed once.
import { generatePage } from '../generator/page.ts';
import { SEEDS } from '../generator/seeds.ts';
import { BAD_PAGES, STORIES } from '../newsstand/contents.ts';
import { EXTRA_PAGES } from './extra/contents.ts';
import { documentOf } from './read-page.ts';

export interface ParsedPage {
  name: string;
  address: string;
  document: Document;
}

/** The one page of ten megabytes takes jsdom minutes; the browser tests read it. */
export const TOO_LARGE_HERE: readonly string[] = ['ten-megabytes'];

export function allPages(): ParsedPage[] {
  const bad = BAD_PAGES.filter(({ name }) => !TOO_LARGE_HERE.includes(name));
  return [
    ...[...STORIES, ...bad].map(({ name, url, reply }) => ({ name, address: url, document: documentOf(reply()) })),
    ...EXTRA_PAGES.map(({ name, address, html }) => ({ name, address, document: documentOf({ body: html }) })),
    ...SEEDS.map((seed) => {
      const { url, html } = generatePage(seed, { noise: true });
      return { name: `seed ${seed}`, address: url, document: documentOf({ body: html }) };
    }),
  ];
}
