// How a page of an unknown template is built, and the parser for when that has come through another process.

/** Names of elements, ids, classes and metadata; no word of the page's text. */
export interface PageOutline {
  /** Each template that there is, with those of its witnesses that the page lacks. */
  templates: { id: string; missing: string[] }[];
  metas: string[];
  /** An element a line, two spaces further in for each that it stands in, and how many characters of text are in it. */
  lines: string[];
}

const MOST = 1_000;
const LONGEST = 400;

const listOf = (raw: unknown): unknown[] => (Array.isArray(raw) ? raw.slice(0, MOST) : []);
const stringsOf = (raw: unknown): string[] => listOf(raw).flatMap((one) => (typeof one === 'string' ? one.slice(0, LONGEST) : []));
const fieldsOf = (raw: unknown): Record<string, unknown> => (typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {});

/** Of what is no outline nothing is left. */
export function parseOutline(raw: unknown): PageOutline {
  const { templates, metas, lines } = fieldsOf(raw);
  return {
    templates: listOf(templates).flatMap((one) => {
      const { id, missing } = fieldsOf(one);
      return typeof id === 'string' ? { id: id.slice(0, LONGEST), missing: stringsOf(missing) } : [];
    }),
    metas: stringsOf(metas),
    lines: stringsOf(lines),
  };
}
