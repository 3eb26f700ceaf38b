// How a backup is laid out: a zip that anything can open, with a record for each article and each picture once.
import type { Envelope } from '../formats/envelope.ts';
import type { Kept } from '../imports/imported.ts';

/** It stands first, marks the file as a backup, and says who made it. */
export const MANIFEST = 'jingdu-backup.json';
/** It stands last and lists the hashes of all records, so that one that is missing is noticed. */
export const INDEX = 'index.json';
export const FORMAT = 'jingdu-backup';
/** Raised when an older extension could no longer restore what a newer one wrote. */
export const VERSION = 1;

export interface Manifest {
  format: typeof FORMAT;
  version: number;
  /** ISO 8601 in UTC. */
  made: string;
  extension: string;
  articles: number;
}

/** An article's record: what our JSON says of it, its pictures by the hash of their bytes, and what the library keeps beside, with its own hash. */
export interface BackupRecord extends Envelope {
  kept: Kept;
  keptSha256: string;
}

export const recordPath = (number: number) => `articles/${String(number).padStart(8, '0')}.json`;
export const RECORD = /^articles\/\d{8,}\.json$/;
export const picturePath = (sha256: string) => `pictures/${sha256}`;
