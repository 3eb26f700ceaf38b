// Reads the writer's name from the lines that media sign their articles with; an uncertain one is none.
import { OTHER_WORKS } from '../sites/person-names.ts';
import { CLOSING_SIGN, OPENING_SIGN, SIGNATURES, type SignatureForm } from '../sites/signatures.ts';
import { type Item, isLine } from './line.ts';
import { isPenName, personNames } from './person-names.ts';

/** A line that signs as a whole is short; of others only the beginning or the end is looked at. */
const LONGEST_PIECE = 80;

interface Form extends SignatureForm {
  expression: RegExp;
}

const formsThat = (signs: SignatureForm['signs']): Form[] =>
  SIGNATURES.filter((form) => form.signs === signs).map((form) => ({ ...form, expression: new RegExp(form.signature) }));

/** The data as expressions; made when the first page is asked for its writer. */
const compile = () => ({
  forms: { article: formsThat('article'), piece: formsThat('piece'), bare: formsThat('bare') },
  /** One expression for all forms of whole lines: hardly any line is one. */
  lineSign: new RegExp(SIGNATURES.flatMap(({ of, signature }) => (of === 'line' ? [`(?:${signature})`] : [])).join('|')),
  openingSign: new RegExp(OPENING_SIGN),
  closingSign: new RegExp(CLOSING_SIGN),
  otherWork: new RegExp(`^.{0,2}(?:${OTHER_WORKS.split(' ').join('|')})\\s*[:：|｜]`),
});
let compiled: ReturnType<typeof compile> | undefined;
const expressions = (): ReturnType<typeof compile> => {
  compiled ??= compile();
  return compiled;
};

type Piece = SignatureForm['of'];

/** The piece of a line that forms are asked of; empty where it cannot sign. */
function pieceOf(line: string, of: Piece): string {
  const { lineSign, openingSign, closingSign } = expressions();
  if (of === 'line') return line.length <= LONGEST_PIECE && lineSign.test(line) ? line : '';
  const piece = of === 'opening' ? line.slice(0, LONGEST_PIECE) : line.slice(-LONGEST_PIECE);
  return (of === 'opening' ? openingSign : closingSign).test(piece) ? piece : '';
}

/** The lines of a text, and their pieces as they are asked for: nearly every form counts only near an end of the text. */
class Text {
  readonly lines: readonly string[];
  readonly #pieces: Record<Piece, Map<number, string>> = { line: new Map(), opening: new Map(), closing: new Map() };

  constructor(lines: readonly string[]) {
    this.lines = lines;
  }

  piece(at: number, of: Piece): string {
    const pieces = this.#pieces[of];
    let piece = pieces.get(at);
    if (piece === undefined) {
      piece = pieceOf(this.lines[at] ?? '', of);
      pieces.set(at, piece);
    }
    return piece;
  }

  /** The places where a form counts. */
  placesOf({ at: { first, last } }: Form): number[] {
    const count = this.lines.length;
    const isAnywhere = first === undefined && last === undefined;
    const head = isAnywhere ? count : Math.min(first ?? 0, count);
    const places: number[] = [];
    for (let at = 0; at < head; at += 1) places.push(at);
    for (let at = Math.max(head, count - (last ?? 0)); at < count; at += 1) places.push(at);
    return places;
  }
}

/** An 作者 among the fields of a book or a film wrote that. */
function isOfAnotherWork({ lines }: Text, at: number): boolean {
  const { otherWork } = expressions();
  return [at - 1, at + 1, at + 2].some((near) => otherWork.test((lines[near] ?? '').slice(0, LONGEST_PIECE)));
}

/** The names that a form finds in a line; none where it does not mean the line, or the names are not certain. */
function namesIn(text: Text, at: number, { expression, of, signs, anyName }: Form): string[] {
  const piece = text.piece(at, of);
  const segment = piece === '' ? undefined : expression.exec(piece)?.[1];
  if (segment === undefined) return [];
  if (anyName) return isPenName(segment) ? [segment] : [];
  const names = personNames(segment, { alone: signs === 'bare', oneLatinWord: signs === 'article' });
  return names.length > 0 && isOfAnotherWork(text, at) ? [] : names;
}

interface Signature {
  names: string[];
  rule: string;
}

/** The fullest signature that stands where its form counts. */
function fullest(text: Text, forms: readonly Form[]): Signature | null {
  let best: Signature | null = null;
  for (const form of forms)
    for (const at of text.placesOf(form)) {
      const names = namesIn(text, at, form);
      if (names.length > (best?.names.length ?? 0)) best = { names, rule: form.id };
    }
  return best;
}

/** Whether a signature of the same weight, wherever it stands, names somebody else: then the page holds several pieces. */
function isContradicted({ names }: Signature, text: Text, forms: readonly Form[]): boolean {
  return text.lines.some((_, at) => forms.some((form) => namesIn(text, at, form).some((name) => !names.includes(name))));
}

/** A bare name of whom the text speaks is a person in it: …某公司。（某某）. */
function isSubject(name: string, lines: readonly string[]): boolean {
  const text = lines.join('\n');
  return text.indexOf(name) !== text.lastIndexOf(name);
}

/** The writers, separated by spaces, and the form of signature that names them. */
export interface Author {
  names: string;
  rule: string;
}

/**
 * Null where no line is certainly a signature, and where signatures of equal weight name different writers: each of them
 * signs another piece of the page.
 */
export function readAuthor(items: readonly Item[]): Author | null {
  const lines = items
    .filter(isLine)
    .filter(({ kind }) => kind !== 'table' && kind !== 'pre' && kind !== 'figure')
    .flatMap(({ text }) => text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const text = new Text(lines);
  for (const signs of ['article', 'piece', 'bare'] as const) {
    const forms = expressions().forms[signs];
    const signature = fullest(text, forms);
    if (signature === null) continue;
    if (isContradicted(signature, text, forms)) return null;
    if (signs === 'bare' && signature.names.some((name) => isSubject(name, lines))) return null;
    return { names: signature.names.join(' '), rule: signature.rule };
  }
  return null;
}
