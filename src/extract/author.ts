// Reads the writer's name from the lines that media sign their articles with; an uncertain one is none.
import { OTHER_WORKS } from '../sites/person-names.ts';
import { CLOSING_SIGN, OPENING_SIGN, SIGNATURES, type SignatureForm } from '../sites/signatures.ts';
import { type Item, isLine } from './line.ts';
import { isPenName } from './person-name.ts';
import { personNames } from './person-names.ts';

/** A line that signs as a whole is short; of others only the beginning or the end is looked at. */
const LONGEST_PIECE = 80;

interface Form extends SignatureForm {
  expression: RegExp;
  reach: Reach;
}

const formsThat = (signs: SignatureForm['signs']): Form[] =>
  SIGNATURES.filter((form) => form.signs === signs).map((form) => ({ ...form, expression: new RegExp(form.signature), reach: reachOf(form) }));

type Piece = SignatureForm['of'];
const PIECES: readonly Piece[] = ['line', 'opening', 'closing'];

/** How far from either end of a text a form of signature counts, in lines. */
interface Reach {
  first: number;
  last: number;
}

const reachOf = ({ at: { first, last } }: SignatureForm): Reach =>
  first === undefined && last === undefined ? { first: Number.POSITIVE_INFINITY, last: 0 } : { first: first ?? 0, last: last ?? 0 };

/** How far any form reaches that asks for such pieces. */
function furthest(piece: Piece): Reach {
  const reaches = SIGNATURES.filter(({ of }) => of === piece).map(reachOf);
  return { first: Math.max(0, ...reaches.map(({ first }) => first)), last: Math.max(0, ...reaches.map(({ last }) => last)) };
}

/** The data as expressions; made when the first page is asked for its writer. */
const compile = () => ({
  reach: { line: furthest('line'), opening: furthest('opening'), closing: furthest('closing') },
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

/** The piece of a line that forms are asked of; empty where it cannot sign. */
function pieceOf(line: string, of: Piece): string {
  const { lineSign, openingSign, closingSign } = expressions();
  if (of === 'line') return line.length <= LONGEST_PIECE && lineSign.test(line) ? line : '';
  const piece = of === 'opening' ? line.slice(0, LONGEST_PIECE) : line.slice(-LONGEST_PIECE);
  return (of === 'opening' ? openingSign : closingSign).test(piece) ? piece : '';
}

const isWithin = (at: number, count: number, { first, last }: Reach): boolean => at < first || at >= count - last;

/** The lines of a text, and their pieces as they are asked for: nearly every form counts only near an end of the text. */
class SignedText {
  readonly lines: readonly string[];
  readonly #pieces: Record<Piece, string[]> = { line: [], opening: [], closing: [] };
  readonly #signing: Partial<Record<Piece, readonly number[]>> = {};

  constructor(lines: readonly string[]) {
    this.lines = lines;
  }

  piece(at: number, of: Piece): string {
    const pieces = this.#pieces[of];
    let piece = pieces[at];
    if (piece === undefined) {
      piece = pieceOf(this.lines[at] ?? '', of);
      pieces[at] = piece;
    }
    return piece;
  }

  /** The few lines that sign with such a piece where any form reaches. */
  #signingAt(of: Piece): readonly number[] {
    const before = this.#signing[of];
    if (before !== undefined) return before;
    const reach = expressions().reach[of];
    const found: number[] = [];
    for (let at = 0; at < this.lines.length; at += 1) if (isWithin(at, this.lines.length, reach) && this.piece(at, of) !== '') found.push(at);
    this.#signing[of] = found;
    return found;
  }

  /** The places where a form counts, as far as a line there may sign. */
  placesOf({ of, reach }: Form): readonly number[] {
    const places = this.#signingAt(of);
    return places.length === 0 ? places : places.filter((at) => isWithin(at, this.lines.length, reach));
  }
}

/** An 作者 among the fields of a book or a film wrote that. */
function isOfAnotherWork({ lines }: SignedText, at: number): boolean {
  const { otherWork } = expressions();
  return [at - 1, at + 1, at + 2].some((near) => otherWork.test((lines[near] ?? '').slice(0, LONGEST_PIECE)));
}

/** The names that a form finds in a line; none where it does not mean the line, or the names are not certain. */
function namesIn(text: SignedText, at: number, { expression, of, signs, anyName }: Form): string[] {
  const piece = text.piece(at, of);
  const segment = piece === '' ? undefined : expression.exec(piece)?.[1];
  if (segment === undefined) return [];
  if (anyName) return isPenName(segment) ? [segment] : [];
  const names = personNames(segment, { alone: signs === 'bare', labelled: signs === 'article' });
  return names.length > 0 && isOfAnotherWork(text, at) ? [] : names;
}

interface Signature {
  names: string[];
  rule: string;
}

/** The fullest signature that stands where its form counts. */
function fullest(text: SignedText, forms: readonly Form[]): Signature | null {
  let best: (Signature & { at: number; of: Piece }) | null = null;
  for (const form of forms)
    for (const at of text.placesOf(form)) {
      const names = namesIn(text, at, form);
      if (names.length > (best?.names.length ?? 0)) best = { names, rule: form.id, at, of: form.of };
    }
  return best?.of === 'line' ? { names: namesAround(text, best.at, forms), rule: best.rule } : best;
}

/** The names of the lines that sign one under the other, 记者｜某某 and 实习记者｜某某, in their order. */
function namesAround(text: SignedText, at: number, forms: readonly Form[]): string[] {
  const ofLines = forms.filter(({ of }) => of === 'line');
  const namesAt = (line: number): string[] => ofLines.map((form) => namesIn(text, line, form)).find((names) => names.length > 0) ?? [];
  let from = at;
  while (namesAt(from - 1).length > 0) from -= 1;
  const names: string[] = [];
  for (let line = from, found = namesAt(line); found.length > 0; line += 1, found = namesAt(line)) names.push(...found);
  return [...new Set(names)];
}

/** Whether a signature of the same weight, wherever it stands, names somebody else: then the page holds several pieces. */
function isContradicted({ names }: Signature, text: SignedText, forms: readonly Form[]): boolean {
  // Line by line and kind by kind: hardly a line has a piece that signs, and then no form has to be asked.
  return PIECES.some((piece) => {
    const asked = forms.filter(({ of }) => of === piece);
    const isOther = (at: number): boolean => asked.some((form) => namesIn(text, at, form).some((name) => !names.includes(name)));
    return asked.length > 0 && text.lines.some((_, at) => text.piece(at, piece) !== '' && isOther(at));
  });
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

/** The lines in which somebody may sign. */
function linesOf(items: readonly Item[]): string[] {
  const lines: string[] = [];
  for (const item of items) {
    if (!isLine(item) || item.kind === 'table' || item.kind === 'pre' || item.kind === 'figure') continue;
    // Hardly a line has a break.
    for (const piece of item.text.includes('\n') ? item.text.split('\n') : [item.text]) {
      const line = piece.trim();
      if (line !== '') lines.push(line);
    }
  }
  return lines;
}

/**
 * Null where no line is certainly a signature, and where signatures of equal weight name different writers: each of them
 * signs another piece of the page.
 */
export const readAuthor = (items: readonly Item[]): Author | null => readSignature(linesOf(items));

/** The same of lines that are no text, such as what a page's head says of the writer. */
export function readSignature(lines: readonly string[]): Author | null {
  const text = new SignedText(lines);
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
