// How an article is set, in read mode and in the library: the reader's choices, their bounds, and what holds before anything was chosen.
export const THEMES = ['system', 'light', 'sepia', 'dark'] as const;
export const FACES = ['serif', 'sans'] as const;

export interface ReadLook {
  /** `system` follows the reader's light or dark. */
  theme: (typeof THEMES)[number];
  face: (typeof FACES)[number];
  /** CSS pixels. */
  size: number;
  /** Line height in sizes. */
  leading: number;
  /** The longest line, in ideographs. */
  measure: number;
  /** 首行缩进: the first line of a paragraph begins two ideographs in. */
  indent: boolean;
}

export const USUAL_LOOK: ReadLook = { theme: 'system', face: 'serif', size: 18, leading: 1.85, measure: 34, indent: true };

/** Least, most, and the step of one press. */
export const BOUNDS = {
  size: { least: 14, most: 28, step: 1 },
  leading: { least: 1.5, most: 2.3, step: 0.1 },
  measure: { least: 28, most: 44, step: 2 },
} as const;

function oneOf<Value>(value: unknown, allowed: readonly Value[], usual: Value): Value {
  return allowed.find((known) => known === value) ?? usual;
}

function within(value: unknown, name: keyof typeof BOUNDS): number {
  const { least, most } = BOUNDS[name];
  return typeof value === 'number' && value >= least && value <= most ? value : USUAL_LOOK[name];
}

/** Null for what is no look at all. Of one that holds something strange, all that is understood is kept: it is a matter of taste. */
export function parseReadLook(raw: unknown): ReadLook | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const fields = raw as Record<string, unknown>;
  return {
    theme: oneOf(fields.theme, THEMES, USUAL_LOOK.theme),
    face: oneOf(fields.face, FACES, USUAL_LOOK.face),
    size: within(fields.size, 'size'),
    leading: within(fields.leading, 'leading'),
    measure: within(fields.measure, 'measure'),
    indent: oneOf(fields.indent, [true, false], USUAL_LOOK.indent),
  };
}
