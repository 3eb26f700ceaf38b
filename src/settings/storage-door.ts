// What settings need of the browser's storage, and how to hear that some of them were stored.

/** The part of `browser.storage` that is used; the polyfill's and the browser's own both fit. */
export interface StorageDoor {
  local: {
    get(keys: string[]): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
  };
  onChanged: { addListener(listener: StorageListener): void; removeListener(listener: StorageListener): void };
}
type StorageListener = (changes: Record<string, unknown>, area: string) => void;

/**
 * Calls `hear` after something was stored under one of the `keys` by anybody. Firefox also calls for a value that is the same; `hear` has
 * to bear that. Gives the function that stops it.
 */
export function watchKeys(door: StorageDoor, keys: readonly string[], hear: () => void): () => void {
  const listener: StorageListener = (changes, area) => {
    if (area === 'local' && keys.some((key) => Object.hasOwn(changes, key))) hear();
  };
  door.onChanged.addListener(listener);
  return () => door.onChanged.removeListener(listener);
}
