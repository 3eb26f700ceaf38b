// What is said of articles that a file could not take: those whose text is lost by their titles, those that are gone by their number.
import { word } from '../platform/words.ts';
import { rowsOf } from '../shelf/articles.ts';

/** More would not be read in the time that it stands there; the check of the library names all. */
const MOST_NAMED = 3;

/** Empty where nothing was left out. */
export async function leftOutWords(ids: readonly string[]): Promise<string> {
  const rows = await rowsOf(ids);
  const titles = rows.slice(0, MOST_NAMED).map(({ title }) => title || word('ui_untitled'));
  const named = [titles.join(' · '), ...(rows.length > MOST_NAMED ? ['…'] : [])].join(' ');
  const gone = ids.length - rows.length;
  return [...(rows.length > 0 ? [word('files_left_out', rows.length, named)] : []), ...(gone > 0 ? [word('files_gone', gone)] : [])].join(' ');
}
