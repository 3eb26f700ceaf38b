// A BibTeX entry that plain BibTeX, biblatex and gbt7714 all take: what one of them does not know it passes over.
import { addressOf, type Cited, dayOf, writersOf } from './cited.ts';

/** TeX's own signs, each as TeX writes it in a text. Braces come first: the others bring some. */
const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
};

const escaped = (text: string): string => text.replace(/[\\{}~^#$%&_]/g, (sign) => SIGNS[sign] ?? sign);

/** An address is taken as it is, but a brace would end its field. */
const verbatim = (address: string): string => address.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');

/** `and` parts names; a name in braces is not turned around. */
const names = (writers: readonly string[]): string => writers.map((name) => `{${escaped(name)}}`).join(' and ');

/** Keys are letters, digits and a few signs. */
const keyOf = (id: string): string => `sina-${id.replace(/[^\w.-]+/g, '-')}`;

/** `mark` and `medium` tell gbt7714 that the article is of a newspaper, online: [N/OL]. */
export function bibtex(cited: Cited): string {
  const { id, title, source, seenOn } = cited;
  const day = dayOf(cited);
  const fields: [string, string][] = [
    ['author', names(writersOf(cited))],
    // Braces twice: letters keep their case.
    ['title', title === '' ? '' : `{${escaped(title)}}`],
    ['journal', escaped(source)],
    ['date', day],
    ['year', day.slice(0, 4)],
    ['month', day === '' ? '' : String(Number(day.slice(5, 7)))],
    ['url', verbatim(addressOf(cited))],
    ['urldate', seenOn],
    ['language', 'chinese'],
    ['mark', source === '' ? 'EB' : 'N'],
    ['medium', 'OL'],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${source === '' ? 'misc' : 'article'}{${keyOf(id)},`, ...lines, '}'].join('\n');
}
