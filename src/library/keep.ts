// Puts what came out of a file on the shelf, beside what is there and never over it.

import { fingerprintOf, sha256 } from '../article/fingerprint.ts';
import type { Imported } from '../imports/imported.ts';
import { browser } from '../platform/browser.ts';
import { get } from '../shelf/articles.ts';
import { NO_MARKS } from '../shelf/record.ts';
import { type Coming, foreseeUnion, unite } from '../shelf/unite.ts';
import type { Whole } from '../shelf/united.ts';
import type { Keeper } from './take-files.ts';

/**
 * When a copy was made that does not say so: now, if it is the only one. Beside others it was made when the article was out,
 * so that it never takes the place of a copy that the reader saved.
 */
async function timeOf({ article, savedAt }: Imported, now: string): Promise<string> {
  if (savedAt !== null) return savedAt;
  if ((await get(article.id)) === null) return now;
  const out = new Date(article.publishedAt || article.date);
  return Number.isNaN(out.getTime()) ? now : out.toISOString();
}

async function wholeFor(imported: Imported): Promise<Whole> {
  const { article, removed, savedAt, kept, marks } = imported;
  const now = new Date().toISOString();
  const version = browser.runtime.getManifest().version;
  const made = kept ?? { ...NO_MARKS, ...marks, copiedAt: await timeOf(imported, now), extension: version, revisions: [], deletedAt: '' };
  const { revisions, copiedAt, extension, ...rest } = made;
  const copies = [...revisions, { article, removed, copiedAt, extension }];
  return {
    ...rest,
    copies: await Promise.all(copies.map(async (copy) => ({ ...copy, hash: await fingerprintOf(copy.article) }))),
    savedAt: savedAt ?? now,
  };
}

async function comingFrom(imported: Imported): Promise<Coming> {
  const pictures = imported.pictures.map(async ({ src, mime, bytes }) => ({
    src,
    type: mime,
    hash: await sha256(bytes),
    bytes: bytes.slice().buffer,
  }));
  // Only a backup says what the library keeps beside an article.
  return { whole: await wholeFor(imported), pictures: await Promise.all(pictures), fromBackup: imported.kept !== undefined };
}

export const keeper: Keeper = {
  foresee: async (imported, described) => foreseeUnion(await wholeFor(imported), described),
  keep: async (some) => unite(await Promise.all(some.map(comingFrom))),
};
