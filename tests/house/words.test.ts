// Every word shown has its place in each locale, and every word kept there is shown.
import { describe, expect, it } from 'vitest';
import { CATEGORIES, PROBLEMS } from '../../src/article/article.ts';
import { ERRORS } from '../../src/article/errors.ts';
import { CITATION_IDS } from '../../src/citations/citation.ts';
import { FORMAT_IDS } from '../../src/formats/format.ts';
import { REFUSALS } from '../../src/imports/imported.ts';
import { SECTIONS } from '../../src/library/settings/section.ts';
import { PICTURE_FAULTS } from '../../src/shelf/record.ts';
import { CHANNELS } from '../../src/sites/hosts.ts';
import { codeOf, literalsOf } from './source.ts';
import { namesIn, read, sourceFiles } from './tree.ts';

interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string }>;
}
type Messages = Record<string, Message>;

const DEFAULT = 'zh_CN';
const LOCALES = ['zh_CN', 'zh_TW', 'en'];
const messagesOf = (locale: string): Messages => JSON.parse(read(`_locales/${locale}/messages.json`));
const locales = LOCALES.map((locale) => ({ locale, messages: messagesOf(locale) }));
const standard = messagesOf(DEFAULT);

/** Codes whose word is found by its name: `no-access` is `error_no_access`. */
const CODED = [
  { prefix: 'problem', codes: PROBLEMS },
  { prefix: 'error', codes: ERRORS },
  { prefix: 'category', codes: CATEGORIES },
  { prefix: 'category_about', codes: CATEGORIES },
  { prefix: 'sample', codes: CATEGORIES },
  { prefix: 'settings', codes: SECTIONS },
  { prefix: 'format', codes: FORMAT_IDS },
  { prefix: 'citation', codes: CITATION_IDS },
  { prefix: 'refused', codes: REFUSALS },
  { prefix: 'picture', codes: PICTURE_FAULTS },
  { prefix: 'channel', codes: CHANNELS.map(({ id }) => id) },
] as const;
const codedKeys = CODED.flatMap(({ prefix, codes }) => codes.map((code) => `${prefix}_${code.replaceAll('-', '_')}`));

const placeholders = ({ placeholders: named, message }: Message) => {
  const declared = Object.keys(named ?? {}).map((name) => `$${name.toUpperCase()}$`);
  const used = message.match(/\$[A-Za-z0-9_@]+\$|\$[1-9]/g) ?? [];
  return { declared: declared.sort(), used: [...new Set(used.map((name) => name.toUpperCase()))].sort() };
};

describe('words', () => {
  it('are kept for exactly the locales of this list', () => {
    expect(namesIn('_locales')).toEqual([...LOCALES].sort());
    expect(Object.keys(standard).length).toBeGreaterThan(codedKeys.length);
  });

  it('have the same keys in each locale', () => {
    const faults = locales.flatMap(({ locale, messages }) => [
      ...Object.keys(standard)
        .filter((key) => !(key in messages))
        .map((key) => `_locales/${locale} has no "${key}": translate it from ${DEFAULT}.`),
      ...Object.keys(messages)
        .filter((key) => !(key in standard))
        .map((key) => `_locales/${locale} has "${key}", which ${DEFAULT} does not: take it out or add it there.`),
    ]);
    expect(faults).toEqual([]);
  });

  it('say something', () => {
    const empty = locales.flatMap(({ locale, messages }) =>
      Object.entries(messages)
        .filter(([, { message }]) => message.trim() === '')
        .map(([key]) => `_locales/${locale}: "${key}" is empty.`),
    );
    expect(empty).toEqual([]);
  });

  it('have the same placeholders in each locale, all declared and all used', () => {
    const faults = locales.flatMap(({ locale, messages }) =>
      Object.entries(messages).flatMap(([key, message]) => {
        const own = placeholders(message);
        const named = own.used.filter((name) => name.endsWith('$'));
        const wanted = standard[key] ? placeholders(standard[key]) : own;
        if (named.join() !== own.declared.join())
          return `_locales/${locale}: "${key}" uses ${named.join(' ') || 'no placeholder'} but declares ${own.declared.join(' ') || 'none'}.`;
        return own.used.join() === wanted.used.join()
          ? []
          : `_locales/${locale}: "${key}" has ${own.used.join(' ') || 'no placeholder'}, ${DEFAULT} has ${wanted.used.join(' ') || 'none'}.`;
      }),
    );
    expect(faults).toEqual([]);
  });

  it('exist for every problem, error and category', () => {
    const missing = locales.flatMap(({ locale, messages }) =>
      codedKeys
        .filter((key) => !(key in messages))
        .map((key) => `_locales/${locale} has no "${key}": a reader would see nothing where the code shows up.`),
    );
    expect(missing).toEqual([]);
  });

  it('are all used', () => {
    const literals = new Set(sourceFiles().flatMap(({ text }) => literalsOf(text)));
    const manifest = read('manifest.json');
    const unused = Object.keys(standard)
      .filter((key) => !literals.has(key) && !codedKeys.includes(key) && !manifest.includes(`__MSG_${key}__`))
      .map((key) => `"${key}" is in _locales and no file of src/ names it: take it out of each locale.`);
    expect(unused).toEqual([]);
  });

  it('of the manifest exist', () => {
    const named = [...read('manifest.json').matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] as string);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((key) => !(key in standard)).map((key) => `manifest.json asks for "${key}", which _locales do not have.`)).toEqual([]);
  });
});

describe('Chinese', () => {
  /** Ideographs: signs between them are no words. */
  const CHINESE = /[\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]+/u;

  /** Files outside src/sites that must know Chinese, each with the reason. */
  const MAY_KNOW: Record<string, string> = {
    'src/extract/values.ts': 'how times, names and editors are written on a Chinese page',
    'src/extract/repeated-head.ts': 'the words that a line made of a time consists of',
    'src/extract/judge.ts': 'the characters that wrongly decoded text is full of',
    'src/search/operators.ts': 'what readers write before the colon to search in a field',
    'src/citations/gb7714.ts': 'the word that the standard itself puts for further writers',
    'src/extract/find-template.ts': 'the title of the page that stands for a missing one',
  };

  it('stands only where Sina is described and where words are kept', () => {
    const strays = sourceFiles()
      .filter(({ path }) => !path.startsWith('src/sites/') && !(path in MAY_KNOW))
      .flatMap(({ path, text }) =>
        codeOf(text, 'comments')
          .split('\n')
          .flatMap((line, index) => {
            const found = CHINESE.exec(line)?.[0];
            return found ? `${path}:${index + 1} says "${found}": words for readers go to _locales, words of Sina to src/sites/.` : [];
          }),
      );
    expect(strays).toEqual([]);
  });

  it('is not excused for nothing', () => {
    const files = new Map(sourceFiles().map(({ path, text }) => [path, text]));
    const idle = Object.keys(MAY_KNOW).filter((path) => !CHINESE.test(codeOf(files.get(path) ?? '', 'comments')));
    expect(idle.map((path) => `${path} holds no Chinese any more: take it off the list.`)).toEqual([]);
  });
});
