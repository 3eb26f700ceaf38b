// What is read of a page that has been cleaned is what is read of it as it was sent, on every page that there is.
import { expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { openPage } from '../unit/content/sample-live-page.ts';
import { allPages } from './all-pages.ts';

const sent = allPages();
const cleaned = allPages();

it.each(sent.map(({ name }, at) => [name, at] as const))('the page %s', (_, at) => {
  const { document, address } = sent[at] as (typeof sent)[number];
  const before = extract(document, { address, by: 'document' });
  const { page, report } = openPage((cleaned[at] as (typeof cleaned)[number]).document, address);
  page.hide();
  page.clean();
  const { article, problem, removed } = report.read('document');
  expect(problem).toBe(before.problem);
  expect(article).toEqual(before.article);
  const counts = (removals: typeof removed) => removals.map(({ rule, count }) => `${rule} ${count}`).sort();
  expect(counts(removed)).toEqual(counts(before.removed));
});
