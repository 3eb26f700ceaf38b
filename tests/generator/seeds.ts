// The seeds of the pages that tests without a browser go through.

/** Few and fixed, the last ones chosen so that together they exercise every rule; `npm run -s properties` goes through thousands in a real browser. */
export const SEEDS = [
  ...Array.from({ length: 46 }, (_, at) => at + 1),
  57,
  74,
  81,
  96,
  103,
  109,
  111,
  125,
  134,
  147,
  179,
  229,
  235,
  251,
  279,
  284,
  303,
  335,
  379,
  530,
];
