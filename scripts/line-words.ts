// Which words a line must have so that an expression can mean it, read off the expression's own text: a page is asked only the rules whose words it has.

/** One escape, one class, the beginning of a group, or one sign. */
const TOKEN = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?::|=|!|<=|<!|<\w+>))?|./sy;
const OFTEN = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
/** What stands for itself. White space does not: a page may have any other kind of it. */
const isLetter = (token: string): boolean => /^[^\\^$.[\](){}|?*+\s]$/.test(token);
const isOptional = (often: string): boolean => /^(?:[?*]|\{0)/.test(often);
const isLooking = (token: string): boolean => /^\(\?<?[=!]/.test(token);

const lengthOf = (words: readonly string[]): number => (words.length === 0 ? 0 : Math.min(...words.map((word) => word.length)));
const better = (one: readonly string[], other: readonly string[]): readonly string[] => (lengthOf(other) > lengthOf(one) ? other : one);

class Reading {
  readonly #expression: string;
  #at = 0;

  constructor(expression: string) {
    this.#expression = expression;
  }

  /** What stands between brackets, or the whole: either this or that. */
  either(): readonly string[] {
    const ways = [this.#row()];
    while (this.#expression[this.#at] === '|') {
      this.#at += 1;
      ways.push(this.#row());
    }
    return ways.some((words) => words.length === 0) ? [] : ways.flat();
  }

  /** One thing after the other: all of it must be there, so the longest word tells most. */
  #row(): readonly string[] {
    let best: readonly string[] = [];
    let word = '';
    while (this.#at < this.#expression.length && !/[|)]/.test(this.#expression[this.#at] ?? '')) {
      const token = this.#next(TOKEN);
      const inside = token.startsWith('(') ? this.either() : [];
      if (token.startsWith('(')) this.#at += 1;
      const often = this.#next(OFTEN);
      if (isLetter(token) && !isOptional(often)) word += token;
      if (isLetter(token) && often === '') continue;
      best = better(best, word === '' ? [] : [word]);
      word = '';
      if (!isOptional(often) && !isLooking(token)) best = better(best, inside);
    }
    return better(best, word === '' ? [] : [word]);
  }

  #next(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#expression)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }
}

/** The first letters of a word tell enough. */
const ENOUGH = 4;

/** One of these words stands in everything that the expression means; none where nothing can be said. */
export const wordsOf = (expression: string): string[] => [...new Set(new Reading(expression).either().map((word) => word.slice(0, ENOUGH)))];
