// Tells the names of writers from the words around them in a signature; a word that may be none makes the whole uncertain, and so none.
import {
  AND_OTHERS,
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
const words = (): ReturnType<typeof compile> => {
  compiled ??= compile();
  return compiled;
};

const CHINESE = /^[\u4e00-\u9fff]+$/;
/** Names of Uighurs, Kazakhs and foreigners: 古丽·买买提. */
const DOTTED = /^[\u4e00-\u9fff]{1,8}(?:[·•・‧][\u4e00-\u9fff]{1,8}){1,3}$/;
/** A pen-name: capitals alone are an abbreviation, a capital in the middle is a brand. */
const LATIN_WORD = /^[A-Z][a-z]{2,11}$/;
const LATIN = /^[A-Z][a-z]+(?: [A-Z]\.)?(?: [A-Z][a-z'’-]+){1,2}$/;

/** Whether the word can be nothing but the name of a Chinese person. `alone`, nothing beside it says that a person follows. */
export function isPersonName(word: string, { alone }: { alone: boolean } = { alone: false }): boolean {
  const { surnames, rareSurnames, longSurnames, knownNames, noNames, noName } = words();
  if (knownNames.has(word)) return true;
  if (word.length < 2 || word.length > 4 || !CHINESE.test(word) || noNames.has(word) || noName.test(word)) return false;
  if (longSurnames.has(word.slice(0, 2))) return word.length > 2;
  if (surnames.has(word.charAt(0))) return word.length <= 3;
  return !alone && word.length === 3 && rareSurnames.has(word.charAt(0));
}

function isDottedName(word: string): boolean {
  return word.length <= 16 && DOTTED.test(word) && word.split(/[·•・‧]/).every((part) => !words().organisation.test(part));
}

/** The name at the head of a word that runs on: with a title, a place and 报道, or a description of its bearer. */
function nameAtHead(word: string): string {
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

interface Word {
  text: string;
  /** A word of a group between spaces that ends in 报道: 上海、北京报道 is one. */
  reports: boolean;
  /** It goes on with a group that the word before it is of. */
  goesOn: boolean;
}

function wordsOf(segment: string): Word[] {
  const { between, reports: isReport } = words();
  return segment.split(/\s+/).flatMap((group) => {
    const reports = isReport.test(group);
    return group
      .split(between)
      .filter((text) => text !== '')
      .map((text, at) => ({ text, reports, goesOn: at > 0 }));
  });
}

/** Letters that may be a name printed letter by letter, 林 岚 or 林 月 桂: of more than three the first two, empty if there are none. */
function spacedLetters(word: string, behind: readonly Word[]): string {
  if (word.length !== 1) return '';
  // 林 岚 文 names what was done.
  const other = behind.findIndex(({ text }) => text.length !== 1 || words().otherRole.test(text));
  const letters = [word, ...behind.slice(0, other < 0 ? behind.length : other).map(({ text }) => text)];
  return letters.length < 2 ? '' : letters.slice(0, letters.length === 3 ? 3 : 2).join('');
}

/** Without what stands in brackets, and without their halves. */
const withoutBrackets = (segment: string): string =>
  segment
    .replace(/[（(【[][^（()）\]】]*[）)\]】]/g, ' ')
    .replace(/[（(【[].*$|[）)\]】]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The names of writers in the piece of a line where a signature has them: media and offices before them, places, other
 * offices and descriptions behind them left out. Empty when any word there can be read otherwise. `alone`: nothing beside
 * them says that people follow. `oneLatinWord`: a label says it so clearly that a single word of Latin letters may be one.
 */
export function personNames(segment: string, options: { alone: boolean; oneLatinWord?: boolean }): string[] {
  const {
    rareSurnames,
    role,
    otherRole,
    otherCredit,
    beforeWriters,
    roleAlone,
    description,
    organisation,
    pictured,
    alsoWritten,
    otherWork,
    noLatinName,
    titleBehind,
    counties,
    creditBehind,
    reportEnding,
  } = words();
  const text = withoutBrackets(segment);
  const latin = text.replace(otherCredit, '');
  if (LATIN.test(latin) || (options.oneLatinWord && LATIN_WORD.test(latin))) return noLatinName.test(latin) || options.alone ? [] : [latin];
  if ((pictured.test(text) && !alsoWritten.test(text)) || otherWork.test(text)) return [];
  const list = wordsOf(text);
  const names: string[] = [];
  const roleBehind = (at: number): boolean => list.slice(at + 1).some((word) => role.test(word.text));
  const roleBefore = (at: number): boolean => list[at - 1]?.text.replace(role, '') === '';
  for (let at = 0; at < list.length; at++) {
    const { text: whole, reports, goesOn } = list[at] as Word;
    if (reports && names.length > 0) {
      // 某某、某某北京报道: the last of the names runs into the place.
      const own = whole.replace(role, '');
      if (goesOn && isPersonName(own) && !counties.has(own)) {
        names.push(own);
        continue;
      }
      const last = goesOn ? nameAtHead(own) : '';
      // The last of a list begins like a name and cannot be read: half of the writers would be wrong.
      if (last === '' && goesOn && [2, 3].some((length) => isPersonName(own.slice(0, length)))) return [];
      if (last !== '') names.push(last);
      break;
    }
    if (reports && roleBehind(at) && !isPersonName(whole.replace(role, ''))) continue;
    if (otherRole.test(whole)) {
      // Behind a bare name it says what its bearer did, and 某某 摄 何某 文 who took the picture.
      if (names.length > 0 && ((options.alone && at === list.length - 1) || creditBehind.has(whole))) return [];
      // 某某 编辑, and nobody behind it: that is what the one in front of it did.
      if (at === list.length - 1 && names.length > 0 && roleAlone.test(whole)) return [];
      const nextWriter = names.length === 0 && beforeWriters.test(whole) ? list.findIndex((one, behind) => behind > at && role.test(one.text)) : -1;
      if (nextWriter < 0) break;
      at = nextWriter - 1;
      continue;
    }
    const word = whole.replace(role, '');
    if (word === '') continue;
    // 某某 吴江 报道: the last of the words is the place, as far as anybody can tell.
    if (counties.has(word) && list[at + 1]?.text.replace(reportEnding, '') === '') return names;
    const spaced = spacedLetters(word, list.slice(at + 1));
    if (spaced !== '' && isPersonName(spaced, options)) {
      names.push(spaced);
      at += spaced.length - 1;
      continue;
    }
    if (isPersonName(word, options) || (!options.alone && isDottedName(word))) {
      names.push(word);
      continue;
    }
    const atHead = options.alone ? '' : nameAtHead(word);
    if (atHead !== '') {
      names.push(atHead);
      // 某某教授、某某: others may follow who has no more than a title.
      if (word.slice(atHead.length).replace(titleBehind, '') === '') continue;
      break;
    }
    if (names.length > 0 && word.replace(titleBehind, '') === '' && isPersonName(list[at + 1]?.text ?? '')) continue;
    // Between two offices stands a person, 见习记者 某某 记者 某某: with a surname that is also a word it is one, else nobody can say who.
    if (roleBefore(at) && roleBehind(at)) {
      if (!rareSurnames.has(word.charAt(0)) || !isPenName(word)) return [];
      names.push(word);
      continue;
    }
    const isMedium = organisation.test(word) || roleBehind(at);
    if (names.length === 0 && at + 1 < list.length && isMedium) continue;
    const isDescription = description.test(word) || organisation.test(word) || word === AND_OTHERS || list.slice(at).some((one) => one.reports);
    return names.length > 0 && isDescription ? names : [];
  }
  return names;
}
