// Reads back what our own files say of themselves: parsed field by field, and checked against its hash.
import type { Article } from '../article/article.ts';
import { AppError } from '../article/errors.ts';
import { fingerprintOf } from '../article/fingerprint.ts';
import { parseArticle, parseRemovals } from '../article/parse-reading.ts';
import { ENVELOPE, ENVELOPE_VERSION } from '../formats/envelope.ts';
import { type Imported, type Refusal, RefusedFile } from './imported.ts';

type Fields = Record<string, unknown>;

export function fieldsOf(raw: unknown): Fields {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw new RefusedFile('broken-data', 'the data is no object');
  return raw as Fields;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    throw new RefusedFile('broken-data', String(thrown), { cause: thrown });
  }
}

/** What fields that came later are in files written before them. */
const LATER: Partial<Article> = { publishedAt: '', channel: '', keywords: [], lead: '', pages: null, stated: {} };

/** An ISO time in UTC; a file may say anything there. */
function timeIn(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
}

export function checkTime(value: unknown): string {
  const time = timeIn(value);
  if (time === null) throw new RefusedFile('broken-data', 'a time is not ISO 8601 in UTC');
  return time;
}

export function checkVersion(version: unknown): void {
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) throw new RefusedFile('broken-data', `version ${version}`);
  if (version > ENVELOPE_VERSION) throw new RefusedFile('newer', `version ${version}, this is ${ENVELOPE_VERSION}`);
}

/** What a file says, as its backup will be read: nothing is taken that could not come back from there. `refusal` is said of what is otherwise. */
export function parsedContents(article: unknown, removed: unknown, savedAt: unknown, refusal: Refusal = 'broken-data'): Imported {
  try {
    const whole = parseArticle({ ...LATER, ...fieldsOf(article) });
    return { article: whole, removed: parseRemovals(removed), savedAt: timeIn(savedAt), pictures: [] };
  } catch (thrown) {
    if (thrown instanceof AppError) throw new RefusedFile(refusal, thrown.message, { cause: thrown });
    throw thrown;
  }
}

/** True for JSON that is one of ours, whole or not. */
export function isEnvelope(raw: unknown): raw is Fields {
  return typeof raw === 'object' && raw !== null && 'format' in raw && raw.format === ENVELOPE;
}

/** Pictures are left to the caller, who knows where their bytes are; `described` says what they have to be. */
export async function readEnvelope(raw: unknown): Promise<{ imported: Imported; described: { src: string; sha256: string; base64: string }[] }> {
  const { version, sha256, article, removed, savedAt, pictures } = fieldsOf(raw);
  checkVersion(version);
  if (sha256 !== (await fingerprintOf({ article, removed, savedAt }))) throw new RefusedFile('damaged', 'the data is not what its hash says');
  const imported = parsedContents(article, removed, savedAt);
  const list = Array.isArray(pictures) ? pictures.slice(0, 5_000).map(fieldsOf) : [];
  const word = (fields: Fields, name: string) => (typeof fields[name] === 'string' ? (fields[name] as string) : '');
  return { imported, described: list.map((one) => ({ src: word(one, 'src'), sha256: word(one, 'sha256'), base64: word(one, 'base64') })) };
}
