// Answers what stands in the search box, while it is typed and as the library changes.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type ErrorCode, faultOf } from '../article/errors.ts';
import { isEmpty, parseQuery, type Query } from '../search/query.ts';
import type { ArticleRow } from '../shelf/record.ts';
import { Finder } from './finder.ts';
import { isIn, type View } from './views.ts';

export interface Search {
  query: Query;
  /** Null when nothing is searched for, or until there is an answer. */
  found: ArticleRow[] | null;
  /** False while there is no answer, or only its beginning: what has the words in its title. Nothing more comes after a fault. */
  isWhole: boolean;
  isSearching: boolean;
  fault: ErrorCode | null;
  prepare(): void;
}

const NONE = { found: null, isWhole: false };

/** `rows` are all rows of the library once `whole`. Before, their texts would seem to be of articles that are gone, and be thrown away. */
export function useSearch(rows: ArticleRow[] | null, whole: boolean, written: string, view: View): Search {
  const query = useMemo(() => parseQuery(written), [written]);
  const finder = useRef<Finder | null>(null);
  finder.current ??= new Finder();
  // One for all questions about a view: the search knows it again.
  const among = useCallback((row: ArticleRow) => isIn(view, row), [view]);
  const [{ found, isWhole }, setAnswer] = useState<Pick<Search, 'found' | 'isWhole'>>(NONE);
  const [fault, setFault] = useState<ErrorCode | null>(null);
  const isSearching = !isEmpty(query);

  useEffect(() => {
    if (rows === null || !whole) return;
    if (!isSearching) return setAnswer(NONE);
    const ask = async (): Promise<void> => {
      finder.current?.know(rows);
      const answer = await finder.current?.find(query, among, (first) => setAnswer({ found: first, isWhole: false }));
      if (answer) setAnswer({ found: answer, isWhole: true });
      setFault(null);
    };
    ask().catch((thrown: unknown) => setFault(faultOf(thrown).code));
  }, [rows, whole, query, isSearching, among]);

  const prepare = (): void => {
    if (rows === null || !whole) return;
    finder.current?.know(rows);
    finder.current?.prepare().catch((thrown: unknown) => setFault(faultOf(thrown).code));
  };
  return { query, found: isSearching ? found : null, isWhole: !isSearching || isWhole || fault !== null, isSearching, fault, prepare };
}
