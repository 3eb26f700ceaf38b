// Tells the names of writers from the words around them in a signature; a word that may be none makes the whole uncertain, and so none.
import { AND_OTHERS } from '../sites/person-names.ts';
import { isDottedName, isPenName, isPersonName, nameAtHead, words } from './person-name.ts';

/** A pen-name: capitals alone are an abbreviation, a capital in the middle is a brand. */
const LATIN_WORD = /^[A-Z][a-z]{2,11}$/;
const LATIN = /^[A-Z][a-z]+(?: [A-Z]\.)?(?: [A-Z][a-z'’-]+){1,2}$/;

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

interface Options {
  /** Nothing beside the names says that people follow. */
  alone: boolean;
  /** A label in front says that it is the writer: a single word of Latin letters may be a name, and a word in front of one name is where that writer is. */
  labelled?: boolean;
}

/** A signature's words, and the names that were read among them so far. */
interface Reading {
  words: readonly Word[];
  names: string[];
  options: Options;
}

/** How many words a step took, that the names end here, or that nobody can say who signs; nothing where the word is not for this step. */
type Taken = number | 'end' | 'nobody' | undefined;

type Step = (reading: Reading, at: number) => Taken;

const wholeAt = ({ words: list }: Reading, at: number): string => list[at]?.text ?? '';
/** A word without the office before it: 记者张三. */
const wordAt = (reading: Reading, at: number): string => wholeAt(reading, at).replace(words().role, '');
const isLast = ({ words: list }: Reading, at: number): boolean => at === list.length - 1;
const roleBehind = ({ words: list }: Reading, at: number): boolean => list.slice(at + 1).some(({ text }) => words().role.test(text));
const roleBefore = (reading: Reading, at: number): boolean => at > 0 && wordAt(reading, at - 1) === '';

/** 某某、某某北京报道: the last of the names runs into the place. */
const report: Step = (reading, at) => {
  const { reports = false, goesOn = false } = reading.words[at] ?? {};
  if (!reports) return undefined;
  const word = wordAt(reading, at);
  const { names } = reading;
  if (names.length === 0) return roleBehind(reading, at) && !isPersonName(word) ? 1 : undefined;
  if (!goesOn) return 'end';
  const isName = isPersonName(word) && !words().counties.has(word);
  const name = isName ? word : nameAtHead(word);
  // The last of a list begins like a name and cannot be read: half of the writers would be wrong.
  if (name === '') return [2, 3].some((length) => isPersonName(word.slice(0, length))) ? 'nobody' : 'end';
  names.push(name);
  return isName ? 1 : 'end';
};

/** 编辑 某某 and 某某 摄: what others did, and sometimes what the one before it did. */
const otherOffice: Step = (reading, at) => {
  const { otherRole, creditBehind, roleAlone, beforeWriters, role } = words();
  const whole = wholeAt(reading, at);
  if (!otherRole.test(whole)) return undefined;
  const { names, options } = reading;
  // Behind a bare name it says what its bearer did, and 某某 摄 何某 文 who took the picture.
  if (names.length > 0 && ((options.alone && isLast(reading, at)) || creditBehind.has(whole))) return 'nobody';
  // 某某 编辑, and nobody behind it: that is what the one in front of it did.
  if (isLast(reading, at) && names.length > 0 && roleAlone.test(whole)) return 'nobody';
  if (names.length > 0 || !beforeWriters.test(whole)) return 'end';
  const nextWriter = reading.words.findIndex(({ text }, behind) => behind > at && role.test(text));
  return nextWriter < 0 ? 'end' : nextWriter - at;
};

const office: Step = (reading, at) => (wordAt(reading, at) === '' ? 1 : undefined);

/** 某某 吴江 报道: the last of the words is the place, as far as anybody can tell. */
const county: Step = (reading, at) => {
  const { counties, reportEnding } = words();
  return counties.has(wordAt(reading, at)) && reading.words[at + 1]?.text.replace(reportEnding, '') === '' ? 'end' : undefined;
};

const spacedName: Step = (reading, at) => {
  const name = spacedLetters(wordAt(reading, at), reading.words.slice(at + 1));
  if (name === '' || !isPersonName(name, reading.options)) return undefined;
  reading.names.push(name);
  return name.length;
};

const plainName: Step = (reading, at) => {
  const word = wordAt(reading, at);
  if (!isPersonName(word, reading.options) && (reading.options.alone || !isDottedName(word))) return undefined;
  reading.names.push(word);
  return 1;
};

const nameRunningOn: Step = (reading, at) => {
  const word = wordAt(reading, at);
  const name = reading.options.alone ? '' : nameAtHead(word);
  if (name === '') return undefined;
  reading.names.push(name);
  // 某某教授、某某: others may follow who has no more than a title.
  return word.slice(name.length).replace(words().titleBehind, '') === '' ? 1 : 'end';
};

const titleAlone: Step = (reading, at) => {
  const isTitle = reading.names.length > 0 && wordAt(reading, at).replace(words().titleBehind, '') === '';
  return isTitle && isPersonName(wholeAt(reading, at + 1)) ? 1 : undefined;
};

/** Between two offices stands a person, 见习记者 某某 记者 某某: with a surname that is also a word it is one, else nobody can say who. */
const betweenOffices: Step = (reading, at) => {
  if (!roleBefore(reading, at) || !roleBehind(reading, at)) return undefined;
  const word = wordAt(reading, at);
  if (!words().rareSurnames.has(word.charAt(0)) || !isPenName(word)) return 'nobody';
  reading.names.push(word);
  return 1;
};

/** A house whose name does not say that it is one is longer than a name, 作者｜某某研究室 某某. */
const LEAST_HOUSE = 4;

const medium: Step = (reading, at) => {
  if (reading.names.length > 0 || isLast(reading, at)) return undefined;
  const word = wordAt(reading, at);
  if (words().organisation.test(word) || roleBehind(reading, at)) return 1;
  const isHouse = reading.options.labelled && reading.words.length === 2 && word.length >= LEAST_HOUSE;
  return isHouse && isPersonName(wholeAt(reading, at + 1), { alone: true }) ? 1 : undefined;
};

/** What follows the names is known, or they are no names. */
const description: Step = (reading, at) => {
  const word = wordAt(reading, at);
  const isKnown =
    words().description.test(word) ||
    words().organisation.test(word) ||
    word === AND_OTHERS ||
    reading.words.slice(at).some(({ reports }) => reports);
  return isKnown ? 'end' : 'nobody';
};

/** Asked in this order; the first that knows the word has it. */
const STEPS: readonly Step[] = [
  report,
  otherOffice,
  office,
  county,
  spacedName,
  plainName,
  nameRunningOn,
  titleAlone,
  betweenOffices,
  medium,
  description,
];

function stepAt(reading: Reading, at: number): Taken {
  for (const step of STEPS) {
    const taken = step(reading, at);
    if (taken !== undefined) return taken;
  }
  return 'nobody';
}

function namesOf(reading: Reading): string[] {
  for (let at = 0; at < reading.words.length; ) {
    const taken = stepAt(reading, at);
    if (taken === 'nobody') return [];
    if (typeof taken !== 'number') break;
    at += taken;
  }
  return reading.names;
}

/**
 * The names of writers in the piece of a line where a signature has them: media and offices before them, places, other
 * offices and descriptions behind them left out. Empty when any word there can be read otherwise.
 */
export function personNames(segment: string, options: Options): string[] {
  const { otherCredit, noLatinName, pictured, alsoWritten, otherWork } = words();
  const text = withoutBrackets(segment);
  const latin = text.replace(otherCredit, '');
  if (LATIN.test(latin) || (options.labelled && LATIN_WORD.test(latin))) return noLatinName.test(latin) || options.alone ? [] : [latin];
  if ((pictured.test(text) && !alsoWritten.test(text)) || otherWork.test(text)) return [];
  return namesOf({ words: wordsOf(text), names: [], options });
}
