// Reads the writer's name from the lines that media sign their articles with; an uncertain one is none.
import { NO_NAMES, SIGNATURES, type SignatureRule, SURNAMES } from '../sites/signatures.ts';
import { type Item, isLine } from './line.ts';

/** Signatures close or open a line; of a long one only the ends are looked at. */
const LONGEST_END = 400;

let compiled: { rule: SignatureRule; expression: RegExp }[] | undefined;
let surnames: readonly string[] | undefined;
let noNames: ReadonlySet<string> | undefined;

function isPersonal(name: string): boolean {
  surnames ??= SURNAMES.split(' ');
  noNames ??= new Set(NO_NAMES.split(' '));
  return !noNames.has(name) && surnames.some((surname) => name.startsWith(surname) && name.length > surname.length);
}

function namesIn(text: string, rule: SignatureRule): string {
  const names = text.split(/[\s、，,]+/).filter((name) => name !== '');
  if (rule.surname && !names.every(isPersonal)) return '';
  return names.join(' ');
}

/** The writers, separated by spaces, and the form of signature that names them. */
export interface Author {
  names: string;
  rule: string;
}

/** Null where no line is certainly a signature. */
export function readAuthor(items: readonly Item[]): Author | null {
  const lines = items
    .filter(isLine)
    .map((line) => line.text)
    .filter((text) => text !== '');
  compiled ??= SIGNATURES.map((rule) => ({ rule, expression: new RegExp(rule.signature) }));
  for (const { rule, expression } of compiled) {
    const atHead = 'first' in rule.at;
    const candidates = 'first' in rule.at ? lines.slice(0, rule.at.first) : lines.slice(-rule.at.last).reverse();
    for (const line of candidates) {
      const match = expression.exec(atHead ? line.slice(0, LONGEST_END) : line.slice(-LONGEST_END));
      const names = match ? namesIn(match[1] ?? '', rule) : '';
      if (names !== '') return { names, rule: rule.id };
    }
  }
  return null;
}
