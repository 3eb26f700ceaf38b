// Fetches the missing pages of an article one by one, so that the popup can say which is on its way, and stop.
import { useRef, useState } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import { missingPages } from '../article/pages.ts';
import { gatherPage } from './ask.ts';

export interface Gathering {
  /** The number of the page that is on its way. */
  fetching: number | null;
  /** `heed` gets the article with each page more. */
  gather(tabId: number, article: Article, heed: (article: Article) => void): Promise<void>;
  /** At once, also where a page does not come: what has come stays. */
  stop(): void;
}

export function useGathering(): Gathering {
  const [fetching, setFetching] = useState<number | null>(null);
  const stop = useRef<() => void>(() => {});

  const gather: Gathering['gather'] = async (tabId, { pages }, heed) => {
    const stopped = new Promise<null>((resolve) => {
      stop.current = () => resolve(null);
    });
    try {
      for (const number of pages === null ? [] : missingPages(pages)) {
        setFetching(number);
        const read = await Promise.race([gatherPage(tabId, number), stopped]);
        if (read === null) return;
        if (read.article !== null) heed(read.article);
      }
    } finally {
      setFetching(null);
    }
  };
  return { fetching, gather, stop: () => stop.current() };
}
