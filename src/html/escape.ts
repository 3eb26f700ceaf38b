// Builds HTML strings in which every value is text unless it is known to be safe.
import type { SafeHtml } from './sanitize.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

/** Markup made by the tag below, or sanitised: it is put in as it is. */
export class Markup {
  readonly html: string;
  private constructor(html: string) {
    this.html = html;
  }
  static of(html: SafeHtml): Markup {
    return new Markup(html);
  }
  static join(strings: readonly string[], values: readonly MarkupValue[]): Markup {
    return new Markup(strings.map((part, i) => (i === 0 ? part : htmlOf(values[i - 1]) + part)).join(''));
  }
  toString(): string {
    return this.html;
  }
}

export type MarkupValue = string | number | Markup | readonly MarkupValue[] | null | undefined;

function htmlOf(value: MarkupValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Markup) return value.html;
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return value.map(htmlOf).join('');
}

/** html`<p title="${any}">${text}</p>`: values are escaped, lists joined, `null` left out. */
export function html(strings: TemplateStringsArray, ...values: MarkupValue[]): Markup {
  return Markup.join(strings, values);
}
