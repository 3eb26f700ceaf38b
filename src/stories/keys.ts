// The few numbers by which texts that say nearly the same are found among thousands without being read.
import { bareOf } from './words.ts';

const SHINGLE = 5;
/** How many keys a text has at most. */
export const KEYS = 16;
/**
 * Texts with fewer keys in common are not looked at. Of two copies of which one is cut to a half, each key is in both with a chance of
 * one half: they miss this once in 500 times.
 */
export const ENOUGH = 3;

/** FNV-1a, and a last stir: the smallest numbers must be as good as drawn by lot. */
function hashOf(text: string, from: number): number {
  let hash = 2_166_136_261;
  for (let at = from; at < from + SHINGLE; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The smallest hashes of all runs of five signs, each once, the smallest first; none for a text shorter than that. */
export function keysOf(text: string): number[] {
  const bare = bareOf(text);
  const hashes = new Uint32Array(Math.max(0, bare.length - SHINGLE + 1));
  for (let at = 0; at < hashes.length; at += 1) hashes[at] = hashOf(bare, at);
  const keys: number[] = [];
  for (const hash of hashes.sort()) {
    if (hash !== keys.at(-1)) keys.push(hash);
    if (keys.length === KEYS) break;
  }
  return keys;
}
