// Reads TypeScript with expressions instead of a compiler: what is code, what is a comment or a string, and what is imported.

export interface Import {
  specifier: string;
  /** `import type`: gone after the build, yet still knowledge of another room. */
  typeOnly: boolean;
}

const IMPORT = /(?:^|[;\n])\s*(?:import|export)\s+(type\s)?(?:[\w$*\s{},]+?\sfrom\s*)?(['"])([^'"\n]+)\2/g;
const DYNAMIC_IMPORT = /\bimport\s*\(\s*(['"`])([^'"`\n]+)\1/g;

/** Every module a file names: static, re-exported, for its side effect, or imported while running. */
export function importsOf(text: string): Import[] {
  const code = scan(text, 'comments');
  const named = [...code.matchAll(IMPORT)].map((match) => ({ specifier: match[3] as string, typeOnly: match[1] !== undefined }));
  const dynamic = [...code.matchAll(DYNAMIC_IMPORT)].map((match) => ({ specifier: match[2] as string, typeOnly: false }));
  return [...named, ...dynamic];
}

/** The text without comments; with `strings`, also without what stands in quotes and in regular expressions. Lines stay where they are. */
export function codeOf(text: string, without: 'comments' | 'comments and strings' = 'comments and strings'): string {
  return scan(text, without === 'comments' ? 'comments' : 'all');
}

/** What codeOf takes away as comments, at the same places. */
export function commentsOf(text: string): string {
  const code = codeOf(text, 'comments');
  return text.replace(/[^\n]/g, (unit, at: number) => (code[at] === unit ? ' ' : unit));
}

/** The string literals of a file, template pieces included. */
export function literalsOf(text: string): string[] {
  const literals: string[] = [];
  scan(text, 'all', (literal) => literals.push(literal));
  return literals;
}

const blank = (piece: string) => piece.replace(/[^\n]/g, ' ');
/** A slash after one of these begins a regular expression; after anything else it divides. */
const BEFORE_EXPRESSION = /(?:^|[(,=:[!&|?{};+\-*%~^>]|\b(?:return|typeof|case|in|of|do|else|void))\s*$/;

const TOKENS = {
  comment: /\/\/[^\n]*|\/\*[\s\S]*?\*\//y,
  quoted: /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/y,
  expression: /\/(?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y,
  template: /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*/y,
};

function scan(text: string, blanks: 'comments' | 'all', found: (literal: string) => void = () => {}): string {
  let out = '';
  let at = 0;
  /** Open braces inside each `${…}` we are in; a template is left and entered again at their end. */
  const depths: number[] = [];

  const take = (token: RegExp): string | null => {
    token.lastIndex = at;
    const piece = token.exec(text)?.[0];
    if (piece === undefined) return null;
    at += piece.length;
    return piece;
  };
  const literal = (piece: string) => {
    found(piece);
    out += blanks === 'all' ? blank(piece) : piece;
  };
  const template = () => {
    literal(take(TOKENS.template) ?? '');
    const ending = text.startsWith('${', at) ? '${' : '`';
    if (ending === '${') depths.push(0);
    out += ending;
    at += ending.length;
  };

  while (at < text.length) {
    const comment = take(TOKENS.comment);
    if (comment !== null) {
      out += blank(comment);
      continue;
    }
    const quoted = take(TOKENS.quoted);
    if (quoted !== null) {
      out += quoted[0];
      literal(quoted.slice(1, -1));
      out += quoted[0];
      continue;
    }
    if (text[at] === '/' && BEFORE_EXPRESSION.test(out.slice(-40))) {
      const expression = take(TOKENS.expression);
      if (expression !== null) {
        literal(expression);
        continue;
      }
    }
    const character = text[at++] as string;
    const depth = depths.length - 1;
    if (character === '{' && depth >= 0) depths[depth] = (depths[depth] as number) + 1;
    if (character === '}' && depth >= 0) {
      if (depths[depth] === 0) {
        depths.pop();
        out += character;
        template();
        continue;
      }
      depths[depth] = (depths[depth] as number) - 1;
    }
    out += character;
    if (character === '`') template();
  }
  return out;
}
