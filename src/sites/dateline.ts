// How agency copy begins: place, day and agency in front of the first sentence. Each medium puts its own there.

/**
 * Of a text whose signs are plain ones (NFKC): the very beginning, up to the word that ends a dateline, and the reporter behind it.
 * The same copy stands under 新华社北京9月28日电, 本报讯 and 某报9月29日讯 (记者 某某).
 * The endings are those of signatures.ts, seen on the pages named there.
 */
export const DATELINE =
  '^[\\s【[(]*[^。!?;,\\n]{0,28}?[日社报報网網台刊][电電讯訊]\\s*(?:[([【][^)\\]】\\n]{0,60}[)\\]】]|[记記]者[^。,\\n]{0,20}?[报報][道導][:,]?)?[\\s】\\]):,]*';
