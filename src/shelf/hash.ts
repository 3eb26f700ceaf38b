// SHA-256 of what is kept, so that damage can be noticed: of an article's fields in one fixed order, and of a picture's bytes.
import type { Article } from '../article/article.ts';

/** In alphabetical order at every depth, so that the same article has the same text wherever it was put together. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

/** In hexadecimal, 64 characters. */
export async function hashOfBytes(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function hashOfArticle(article: Article): Promise<string> {
  return hashOfBytes(new TextEncoder().encode(JSON.stringify(sorted(article))));
}
