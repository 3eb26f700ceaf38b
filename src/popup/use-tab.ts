// Hears when the tab that the popup speaks of goes on to another page, and when that page is there.
import { useEffect, useRef } from 'preact/hooks';
import { browser } from '../platform/browser.ts';

/** `url` is there where the tab has come to another address, one that the browser lets us see. */
export interface TabChange {
  url?: string | undefined;
  status?: string | undefined;
}

export function useTab(tabId: number | null, heed: (change: TabChange) => void): void {
  const now = useRef(heed);
  now.current = heed;
  useEffect(() => {
    const hear = (changed: number, { url, status }: TabChange) => {
      if (changed === tabId && (url !== undefined || status !== undefined)) now.current({ url, status });
    };
    browser.tabs.onUpdated.addListener(hear);
    return () => browser.tabs.onUpdated.removeListener(hear);
  }, [tabId]);
}
