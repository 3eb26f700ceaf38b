// Writes the front matter of Markdown files: YAML that every parser reads the same, whatever a field holds.

/** JSON escapes what it must; these are what YAML does not print raw (https://yaml.org/spec/1.2.2/#51-character-set). */
function printable(json: string): string {
  return json.replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const whole = (text: string) => text.replace(/\p{Cs}/gu, '\ufffd');

/** JSON's double quotes are YAML's too. */
export function quoted(value: string): string {
  return printable(JSON.stringify(whole(value)));
}

/** In single quotes, as the feed's own posts have it; what is not printed raw there is double-quoted. */
export function singleQuoted(value: string): string {
  const raw = quoted(value);
  return raw === `"${value.replace(/["\\]/g, '\\$&')}"` ? `'${value.replaceAll("'", "''")}'` : raw;
}

/** Any data as one line: JSON in single quotes, which a properties view shows as one text. */
export function packed(data: unknown): string {
  return `'${printable(whole(JSON.stringify(data))).replaceAll("'", "''")}'`;
}

/** A field with what is known; one that is empty is left out. */
export function field(name: string, value: string): string[] {
  return value === '' ? [] : [`${name}: ${quoted(value)}`];
}

export function listField(name: string, values: readonly string[]): string[] {
  return values.length === 0 ? [] : [`${name}:`, ...values.map((value) => `  - ${quoted(value)}`)];
}

export function frontMatter(lines: readonly string[]): string {
  return ['---', ...lines, '---'].join('\n');
}
