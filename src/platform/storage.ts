// How much room the browser gives us, how much is used, and whether it promised not to take anything away.
import { browser } from './browser.ts';

export interface StorageState {
  /** Bytes; zero where the browser does not say. */
  used: number;
  quota: number;
  persisted: boolean;
}

/** With `unlimitedStorage` neither browser evicts us; Chrome then does not say so in `persisted`. */
const isExempt = (): Promise<boolean> => browser.permissions.contains({ permissions: ['unlimitedStorage'] });

export async function storageState(): Promise<StorageState> {
  const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
  return { used: usage, quota, persisted: persisted || (await isExempt()) };
}

/** Asks the browser to keep our data even when the disk runs low. It answers by itself, or asks the reader; false when it will not. */
export async function askToPersist(): Promise<boolean> {
  return (await navigator.storage.persisted()) || navigator.storage.persist();
}
