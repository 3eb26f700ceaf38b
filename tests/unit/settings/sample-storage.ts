// A storage of the browser's with something to change in it.
import type { StorageDoor } from '../../../src/settings/storage-door.ts';

export function openStorage() {
  const kept: Record<string, unknown> = {};
  const listeners: ((changes: Record<string, unknown>, area: string) => void)[] = [];
  const door: StorageDoor = {
    local: {
      get: async (keys) => Object.fromEntries(keys.filter((key) => key in kept).map((key) => [key, kept[key]])),
      set: async (items) => void Object.assign(kept, items),
    },
    onChanged: {
      addListener: (listener) => void listeners.push(listener),
      removeListener: (listener) => void listeners.splice(listeners.indexOf(listener), 1),
    },
  };
  return { door, kept, change: (changes: Record<string, unknown>, area = 'local') => listeners.forEach((listener) => void listener(changes, area)) };
}
