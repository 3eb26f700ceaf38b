// The pieces of text that show where the words were found, for the rows that are seen; only their texts are read.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Piece, snippet } from '../search/snippet.ts';
import { textsOf } from '../shelf/articles.ts';
import type { ArticleRow } from '../shelf/record.ts';

/** Enough for many screens; then the texts are forgotten. */
const REMEMBERED = 500;

const keyOf = ({ id, hash }: ArticleRow): string => `${id} ${hash}`;

export function useSnippets(rows: readonly ArticleRow[], words: readonly string[]): ReadonlyMap<string, Piece[]> {
  const texts = useRef(new Map<string, string>());
  const [read, setRead] = useState(0);
  const wanted = words.length === 0 ? [] : rows.filter((row) => !texts.current.has(keyOf(row)));
  const wantedKeys = wanted.map(keyOf).join('\n');

  // `wantedKeys` says the same as `wanted`, which is a new list each time.
  useEffect(() => {
    if (wanted.length === 0) return;
    let isSeen = true;
    textsOf(wanted.map((row) => row.id)).then(
      (found) => {
        if (texts.current.size > REMEMBERED) texts.current.clear();
        for (const [at, row] of wanted.entries()) texts.current.set(keyOf(row), found[at] ?? '');
        if (isSeen) setRead((times) => times + 1);
      },
      // The row stands without its snippet; the search itself tells its own faults.
      (thrown: unknown) => console.error('texts could not be read', thrown),
    );
    return () => {
      isSeen = false;
    };
  }, [wantedKeys]);

  // `read` tells that there are more texts.
  return useMemo(() => {
    const pieces = new Map<string, Piece[]>();
    if (words.length === 0) return pieces;
    for (const row of rows) {
      const text = texts.current.get(keyOf(row));
      if (text !== undefined) pieces.set(row.id, snippet(text, words));
    }
    return pieces;
  }, [rows, words, read]);
}
