// Marks the words of a search in the article that is open, and leads to the first of them: by ranges and a style, so that its nodes stay as they are.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { fold } from '../search/fold.ts';
import { placesOf } from '../search/snippet.ts';
import { hasPlace } from './reading-place.ts';

/** The name of the style, `::highlight(found)` in `reading.css`. */
const FOUND = 'found';
const WITH_TEXT = '.article-title, .article-body';
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, td, th, figcaption, blockquote, pre, div';

/** Every place of the words, which are folded; also one that runs through several elements of a line. */
export function rangesIn(article: Element, words: readonly string[]): Range[] {
  const starts: number[] = [];
  const texts: Text[] = [];
  let whole = '';
  let block: Element | null = null;
  for (const root of article.querySelectorAll(WITH_TEXT)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode() as Text | null; text !== null; text = walker.nextNode() as Text | null) {
      const around: Element | null = text.parentElement?.closest(BLOCKS) ?? null;
      // No word runs from one line into the next.
      if (around !== block) whole += '\n';
      block = around;
      starts.push(whole.length);
      texts.push(text);
      whole += text.data;
    }
  }
  let at = 0;
  return placesOf(fold(whole), words).map(([from, to]) => {
    const range = document.createRange();
    while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= from) at += 1;
    range.setStart(texts[at] as Text, from - (starts[at] as number));
    let last = at;
    while ((starts[last + 1] ?? Number.POSITIVE_INFINITY) < to) last += 1;
    range.setEnd(texts[last] as Text, to - (starts[last] as number));
    return range;
  });
}

/** `text` changes whenever the nodes of the text were set anew; `isThere` is when they stand. */
export function useFoundWords(article: RefObject<HTMLElement | null>, id: string, words: readonly string[], text: unknown, isThere: boolean): void {
  const opened = useRef('');
  useEffect(() => {
    if (article.current === null || !isThere) return;
    const isNew = opened.current !== id;
    opened.current = id;
    if (words.length === 0) return;
    const ranges = rangesIn(article.current, words);
    CSS.highlights.set(FOUND, new Highlight(...ranges));
    // A reader who types while an article is open is not taken away from their line, and who was in the middle of it goes on there.
    const first = ranges[0]?.startContainer.parentElement;
    if (isNew && !hasPlace(id) && first?.closest('.article-body')) first.scrollIntoView({ block: 'center', behavior: 'instant' });
    return () => void CSS.highlights.delete(FOUND);
  }, [article, id, words, text, isThere]);
}
