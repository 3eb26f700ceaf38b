// Knows a person's name by its word: with what surnames it begins, and which words that look like names are none.
import {
  BEHIND_NAMES,
  BETWEEN_NAMES,
  CITY_ENDING,
  COUNTIES,
  CREDITS_BEHIND,
  DAY_REPORTED,
  DESCRIPTIONS,
  KNOWN_NAMES,
  LONG_SURNAMES,
  NO_LATIN_NAMES,
  NO_NAME_CHARACTERS,
  NO_NAME_ENDINGS,
  NO_NAMES,
  NO_TRANSLATORS,
  OTHER_ROLES,
  OTHER_ROLES_ALONE,
  OTHER_WORKS,
  PICTURE_CREDIT,
  RARE_SURNAMES,
  REPORT_ENDINGS,
  REPORTED_FROM,
  ROLES_BEFORE_WRITERS,
  SENT_FROM,
  SURNAMES,
  TEXT_AND_PICTURE_CREDIT,
  TITLES_BEHIND,
  WRITER_ROLES,
} from '../sites/person-names.ts';

const anyOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;

/** What the data of sites/person-names.ts comes to; made when the first signature is judged. */
function compile() {
  return {
    surnames: new Set(SURNAMES),
    rareSurnames: new Set(RARE_SURNAMES),
    longSurnames: new Set(LONG_SURNAMES.split(' ')),
    knownNames: new Set(KNOWN_NAMES.split(' ')),
    noNames: new Set([...NO_NAMES.split(' '), ...REPORTED_FROM.split(' ')]),
    counties: new Set(COUNTIES.split(' ')),
    creditBehind: new Set(CREDITS_BEHIND.split(' ')),
    noTranslators: new Set(NO_TRANSLATORS.split(' ')),
    noName: new RegExp(`[${NO_NAME_CHARACTERS}]|${anyOf(NO_NAME_ENDINGS)}$|^.${CITY_ENDING}$`),
    organisation: new RegExp(`${anyOf(NO_NAME_ENDINGS)}$`),
    role: new RegExp(`^.{0,24}${anyOf(WRITER_ROLES)}`),
    otherRole: new RegExp(`^(?:.{0,4}${anyOf(OTHER_ROLES)}|${anyOf(OTHER_ROLES_ALONE)}$)`),
    beforeWriters: new RegExp(`^.{0,4}${anyOf(ROLES_BEFORE_WRITERS)}`),
    roleAlone: new RegExp(`^.{0,4}${anyOf(ROLES_BEFORE_WRITERS)}$`),
    description: new RegExp(anyOf(DESCRIPTIONS)),
    titleBehind: new RegExp(`${anyOf(TITLES_BEHIND)}$`),
    reportedFrom: new RegExp(`${anyOf(REPORTED_FROM)}$`),
    reports: new RegExp(`${anyOf(REPORT_ENDINGS)}$|^${anyOf(SENT_FROM)}`),
    dayReported: new RegExp(DAY_REPORTED),
    reportEnding: new RegExp(`${anyOf(REPORT_ENDINGS)}$`),
    running: new RegExp(`^([\\u4e00-\\u9fff]{2,3}?)${anyOf(BEHIND_NAMES)}`),
    between: new RegExp(BETWEEN_NAMES),
    pictured: new RegExp(PICTURE_CREDIT),
    alsoWritten: new RegExp(TEXT_AND_PICTURE_CREDIT),
    otherWork: new RegExp(anyOf(OTHER_WORKS)),
    otherCredit: new RegExp(`\\s+${anyOf(OTHER_ROLES)}\\s*[:：|｜/／].*$`),
    noLatinName: new RegExp(`\\b${anyOf(NO_LATIN_NAMES)}\\b`, 'i'),
  };
}
let compiled: ReturnType<typeof compile> | undefined;
/** The words around names, as expressions and sets. */
export const words = (): ReturnType<typeof compile> => {
  compiled ??= compile();
  return compiled;
};

const CHINESE = /^[\u4e00-\u9fff]+$/;
/** Names of Uighurs, Kazakhs and foreigners: 古丽·买买提. */
const DOTTED = /^[\u4e00-\u9fff]{1,8}(?:[·•・‧][\u4e00-\u9fff]{1,8}){1,3}$/;

/** Whether the word can be nothing but the name of a Chinese person. `alone`, nothing beside it says that a person follows. */
export function isPersonName(word: string, { alone }: { alone: boolean } = { alone: false }): boolean {
  const { surnames, rareSurnames, longSurnames, knownNames, noNames, noName } = words();
  if (knownNames.has(word)) return true;
  if (word.length < 2 || word.length > 4 || !CHINESE.test(word) || noNames.has(word) || noName.test(word)) return false;
  if (longSurnames.has(word.slice(0, 2))) return word.length > 2;
  if (surnames.has(word.charAt(0))) return word.length <= 3;
  return !alone && word.length === 3 && rareSurnames.has(word.charAt(0));
}

/** 古丽·买买提, and no bank or medium with a dot in its name. */
export function isDottedName(word: string): boolean {
  return word.length <= 16 && DOTTED.test(word) && word.split(/[·•・‧]/).every((part) => !words().organisation.test(part));
}

/** The name at the head of a word that runs on: with a title, a place and 报道, or a description of its bearer. */
export function nameAtHead(word: string): string {
  const { titleBehind, reportedFrom, reportEnding, dayReported, running, counties } = words();
  const told = word.replace(reportEnding, '').replace(dayReported, '');
  const bare = told === word ? word.replace(titleBehind, '') : told.replace(reportedFrom, '').replace(dayReported, '');
  if (told !== word && counties.has(bare)) return '';
  if (bare !== word && isPersonName(bare)) return bare;
  const name = running.exec(word)?.[1] ?? '';
  return isPersonName(name) ? name : '';
}

/** Whether the word may be a pen-name, where the form alone says that a person signs: anything that is no known word. */
export function isPenName(word: string): boolean {
  const { noNames, noTranslators, noName } = words();
  return word.length >= 2 && word.length <= 4 && CHINESE.test(word) && !noNames.has(word) && !noTranslators.has(word) && !noName.test(word);
}
