// Splits a post into its front matter and its body. The front matter is someone else's YAML: read as plain texts, or refused.
import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { RefusedFile } from './imported.ts';

/** Longer than any front matter with a large article's data in it. */
const LONGEST = 2_000_000;

export type Matter = Record<string, unknown>;

/** A value of the front matter when it is text, else empty. */
export function textIn(matter: Matter, name: string): string {
  const value = matter[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** Null when the text has no front matter. */
export function splitFrontMatter(text: string): { matter: Matter; body: string } | null {
  const found = /^\s*---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (found === null) return null;
  const yaml = found[1] ?? '';
  if (yaml.length > LONGEST) throw new RefusedFile('broken-front-matter', `front matter of ${yaml.length} characters`);
  try {
    const matter = load(yaml, { schema: FAILSAFE_SCHEMA });
    if (typeof matter !== 'object' || matter === null || Array.isArray(matter))
      throw new RefusedFile('broken-front-matter', 'front matter is no list of fields');
    return { matter: matter as Matter, body: text.slice(found[0].length) };
  } catch (thrown) {
    if (!(thrown instanceof YAMLException)) throw thrown;
    throw new RefusedFile('broken-front-matter', thrown.message, { cause: thrown });
  }
}
